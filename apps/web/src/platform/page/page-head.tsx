import { createContext, use, useEffect } from 'react';

/** What a page says of itself to browsers, search engines and link previews. */
export interface PageHead {
  title: string;
  description?: string | undefined;
}

/** On the server: takes what the page says while it is drawn, for the head of the document. */
export const PageHeadCollector = createContext<((head: PageHead) => void) | null>(null);

/** Titles the page, in the first HTML and after navigation. */
export const usePageHead = ({ title, description }: PageHead): void => {
  use(PageHeadCollector)?.({ title, description });
  useEffect(() => {
    document.title = fullTitle(title);
  }, [title]);
};

/** Title of the window: the page first, because tabs are narrow. */
export const fullTitle = (title: string): string => (title === 'Weft' ? title : `${title} · Weft`);
