import { useLocation } from 'react-router';
import { locales, nameOfLocale } from './locale.js';
import { useI18n } from './i18n.js';
import styles from './language-switch.module.css';

/** The block that is being read: the last one that starts above a third of the window. */
const blockInView = (): string | null => {
  const line = window.innerHeight / 3;
  const blocks = [...document.querySelectorAll('[data-block]')];
  return blocks.filter((block) => block.getBoundingClientRect().top < line).at(-1)?.id ?? null;
};

/**
 * Links to the same page in the other language. Block ids are shared by both languages, so the
 * link leads to the block that is being read.
 */
export const LanguageSwitch = () => {
  const { locale } = useI18n();
  const { pathname, search } = useLocation();
  return locales
    .filter((other) => other !== locale)
    .map((other) => (
      <a
        key={other}
        href={`/${other}${pathname === '/' ? '' : pathname}${search}`}
        hrefLang={other}
        lang={other}
        onClick={(event) => {
          const block = window.scrollY > 0 ? blockInView() : null;
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
