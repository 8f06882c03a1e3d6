/**
 * Ends when the styles are there that the pages on the way to a lesson do without. The build makes
 * every script with such styles import this file, so that it runs after. A page that the server drew
 * with them names no address.
 */
const { later } = document.querySelector<HTMLElement>('script[data-later]')?.dataset ?? {};

/** Without its styles a page still works: it does not wait for a second try. */
const fetchStyles = (href: string): Promise<void> =>
  new Promise((resolve) => {
    const link = document.createElement('link');
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      setTimeout(() => void fetchStyles(href), 5_000);
      resolve();
    };
    document.head.append(Object.assign(link, { rel: 'stylesheet', href }));
  });

if (later) await fetchStyles(later);

export {};
