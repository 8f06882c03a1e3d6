import { Link } from 'react-router';
import { useI18n } from '../i18n/i18n.js';
import styles from './page.module.css';

interface PageLinksProps {
  page: number;
  pages: number;
  /** Address of a page, without its language. */
  addressOf: (page: number) => string;
}

/** The way through results that take more than one page. */
export const PageLinks = ({ page, pages, addressOf }: PageLinksProps) => {
  const { t } = useI18n();
  return (
    <nav aria-label={t('search.pages')} className={styles.pages}>
      {page > 1 ? (
        <Link rel="prev" to={addressOf(page - 1)}>
          {t('search.previous')}
        </Link>
      ) : null}
      <span>{t('search.page', { page, pages })}</span>
      {page < pages ? (
        <Link rel="next" to={addressOf(page + 1)}>
          {t('search.next')}
        </Link>
      ) : null}
    </nav>
  );
};
