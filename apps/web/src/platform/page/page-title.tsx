import { createContext, use, useEffect, useRef, type ReactNode } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/** Key of the location that the document was loaded with. */
export const FirstLocation = createContext('default');

/**
 * The one h1 of a page. After a navigation in the browser it takes the focus, so that a screen
 * reader announces the page and the keyboard goes on from its top, as after a page load. Where the
 * navigation says `keepFocus`, it only refines what is shown, and the focus stays where it is.
 */
export const PageTitle = ({ children }: { children: ReactNode }) => {
  const title = useRef<HTMLHeadingElement>(null);
  const location = useLocation();
  const { key, hash } = location;
  const first = use(FirstLocation);
  const kind = useNavigationType();
  const stays = (location.state as { keepFocus?: boolean } | null)?.keepFocus === true;
  useEffect(() => {
    if (key === first || stays) return;
    title.current?.focus({ preventScroll: true });
    if (kind === NavigationType.Pop) return;
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (target) target.scrollIntoView();
    else window.scrollTo(0, 0);
  }, [key, first, kind, hash, stays]);
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
};
