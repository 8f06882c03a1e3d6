/** What a person knows as one thing, and a screen reader can name. */
const things = 'li, tr, fieldset, form, section, article, aside, dialog, [role], main';

/** A page may be moving the focus itself: it goes first. */
const patience = 100;

/** An element and all that it stands in, the innermost first. */
function* around(element: Element | null): Generator<Element> {
  for (let at = element; at; at = at.parentElement) yield at;
}

/**
 * Where what had the focus goes away, as a button does whose work is done, a browser leaves the
 * focus on nothing, and a screen reader at the top of the page. From now on it goes to what stood
 * around it, so that who works without a mouse goes on from there. A page that knows a better place
 * focuses that itself.
 * @returns ends it
 */
export function keepFocus(): () => void {
  let path: Element[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    const { activeElement } = document;
    path = activeElement === document.body ? [] : [...around(activeElement)];
  };
  const isLost = () =>
    path[0]?.isConnected === false &&
    (document.activeElement === document.body || document.activeElement === null);
  const goOn = () => {
    if (!isLost()) return;
    const place = path.find((element) => element.isConnected);
    const thing = place?.closest<HTMLElement>(things);
    // A whole page is named by its title.
    focusOn(thing?.matches('main') ? (thing.querySelector('h1') ?? thing) : thing);
  };
  const seen = new MutationObserver(() => {
    if (!isLost()) return;
    clearTimeout(timer);
    timer = setTimeout(goOn, patience);
  });
  note();
  for (const name of ['focusin', 'click']) document.addEventListener(name, note, true);
  seen.observe(document.body, { childList: true, subtree: true });
  return () => {
    for (const name of ['focusin', 'click']) document.removeEventListener(name, note, true);
    seen.disconnect();
    clearTimeout(timer);
  };
}

/** Takes the focus for once: a click on it later does not. */
function focusOn(element: HTMLElement | null | undefined): void {
  if (!element) return;
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}
