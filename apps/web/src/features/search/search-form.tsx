import { Button, Icon } from '@weft/ui';
import { useNavigate } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './search.module.css';

/** A search field. Without scripts it is a plain form that leads to the search page. */
export const SearchForm = ({ query = '' }: { query?: string }) => {
  const { t, locale } = useI18n();
  const navigate = useNavigate();
  return (
    <form
      role="search"
      className={styles.form}
      action={`/${locale}/search`}
      onSubmit={(event) => {
        event.preventDefault();
        const q = new FormData(event.currentTarget).get('q');
        void navigate(
          `/search?${new URLSearchParams({ q: typeof q === 'string' ? q.trim() : '' })}`,
        );
      }}
    >
      <label htmlFor="search-field">{t('nav.searchLabel')}</label>
      <div className={styles.row}>
        <input
          key={query}
          id="search-field"
          type="search"
          name="q"
          defaultValue={query}
          maxLength={200}
          required
          aria-describedby="search-hint"
          autoComplete="off"
        />
        <Button type="submit">
          <Icon name="search" /> {t('nav.searchButton')}
        </Button>
      </div>
      <p id="search-hint" className={styles.hint}>
        {t('search.hint')}
      </p>
    </form>
  );
};
