import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { locales, nameOfLocale } from './locale.js';
import { useI18n } from './i18n.js';
import styles from './language-switch.module.css';

/** The block that is being read: the last one that starts above a third of the window. */
const blockInView = (): string | null => {
  if (window.scrollY === 0) return null;
  const line = window.innerHeight / 3;
  const blocks = [...document.querySelectorAll('[data-block]')];
  return blocks.filter((block) => block.getBoundingClientRect().top < line).at(-1)?.id ?? null;
};

const restMilliseconds = 1500;
const restAtTopMilliseconds = 15_000;

/**
 * The place where somebody reads. Going up to the header to switch is not reading, so the top of
 * the page only counts after a longer rest there.
 */
const useReadingPlace = (pathname: string) => {
  const place = useRef<string | null>(null);
  useEffect(() => {
    place.current = null;
    let timer: ReturnType<typeof setTimeout>;
    const rest = () => {
      clearTimeout(timer);
      timer = setTimeout(
        () => (place.current = blockInView()),
        window.scrollY === 0 ? restAtTopMilliseconds : restMilliseconds,
      );
    };
    addEventListener('scroll', rest, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener('scroll', rest);
    };
  }, [pathname]);
  return place;
};

/**
 * Links to the same page in the other language. Block ids are shared by both languages, so the
 * link leads to the block that is being read.
 */
export const LanguageSwitch = () => {
  const { locale } = useI18n();
  const { pathname, search } = useLocation();
  const place = useReadingPlace(pathname);
  return locales
    .filter((other) => other !== locale)
    .map((other) => (
      <a
        key={other}
        href={`/${other}${pathname === '/' ? '' : pathname}${search}`}
        hrefLang={other}
        lang={other}
        onClick={(event) => {
          const block = blockInView() ?? place.current;
          if (block) event.currentTarget.hash = block;
        }}
      >
        <span className={styles.name}>{nameOfLocale(other)}</span>
        <span className={styles.code} aria-hidden="true">
          {other.toUpperCase()}
        </span>
      </a>
    ));
};
