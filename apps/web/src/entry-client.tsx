import '@weft/ui/tokens.css';
import '@weft/ui/base.css';
import './platform/fonts/fonts.css';

/** A tab in the background paints nothing; it starts after this time, in milliseconds. */
const longestWait = 500;

// The text can be read before any script runs, so it is painted before the application starts.
const painted = new Promise<void>((resolve) => {
  requestAnimationFrame(() => setTimeout(resolve));
  setTimeout(resolve, longestWait);
});

void painted.then(() => import('./start-client.js')).then(({ start }) => start());
