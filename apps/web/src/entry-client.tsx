import '@weft/ui/tokens.css';
import '@weft/ui/base.css';
import './platform/fonts/fallback-fonts.css';
import { noteEarlyInput } from './platform/page/early-input.js';
import fontsAddress from './platform/fonts/fonts.css?url';

/** A tab in the background paints nothing; it starts after this time, in milliseconds. */
const longestWait = 500;

// The text can be read before any script runs, so it is painted before the application starts.
const painted = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, longestWait);
});

const addLink = (rel: string, href: string): void =>
  document.head.append(Object.assign(document.createElement('link'), { rel, href }));

/** Fetches the scripts of this page together, as the page itself names them; imports are a chain. */
const preloadScripts = (): void => {
  const scripts = document.querySelector<HTMLElement>('script[data-scripts]')?.dataset['scripts'];
  for (const href of scripts?.split(' ').filter(Boolean) ?? []) {
    addLink('modulepreload', href);
  }
};

/** Without its code the page can be read but not filled in, so reloading it loses nothing. */
const startLater = (): void =>
  window.addEventListener('online', () => location.reload(), { once: true });

/**
 * A form that is sent before the application listens waits for it; what was typed stays. While it
 * takes the page over, React keeps such an event to itself without stopping the form: we come first.
 */
let waiting: { form: HTMLFormElement; button: HTMLElement | null } | null = null;
const holdBack = (event: SubmitEvent): void => {
  const { target, submitter } = event;
  // Searching works without the application.
  if (!(target instanceof HTMLFormElement) || target.method !== 'post') return;
  event.preventDefault();
  event.stopPropagation();
  waiting = { form: target, button: submitter };
};
addEventListener('submit', holdBack, true);
const tellEarlyInput = noteEarlyInput();

const letGo = (): void => {
  removeEventListener('submit', holdBack, true);
  // A form that keeps its fields in the application must know what was typed before it is sent.
  void tellEarlyInput().then(() => {
    waiting?.form.requestSubmit(waiting.button);
    waiting = null;
  });
};

void painted.then(() => {
  preloadScripts();
  // The stand-ins take the same room, so that nothing moves when the fonts come.
  addLink('stylesheet', fontsAddress);
  return import('./start-client.js').then(({ start }) => start(letGo), startLater);
});
