import { dayText, SourceText } from '@weft/activities/react';
import { Icon } from '@weft/ui';
import { useSyncExternalStore } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './library.module.css';
import type { LibrarySource, ListedEntry } from './library.queries.js';
import { useLibraryTexts } from './texts.js';

/** Today as `2026-11-22` in the browser; null on the server, whose pages are kept for days. */
const useToday = (): string | null =>
  useSyncExternalStore(
    () => () => undefined,
    () => new Date().toISOString().slice(0, 10),
    () => null,
  );

type Origin = Pick<ListedEntry, 'asOf'> & { sources: readonly LibrarySource[] };

/** When an entry held, where it comes from, and when that is to be looked at again. */
export const EntryOrigin = ({ asOf, sources }: Origin) => {
  const t = useLibraryTexts();
  const { locale } = useI18n();
  const today = useToday();
  const overdue = today !== null && sources.some(({ review }) => review < today);
  return (
    <div className={styles.origin}>
      <p>{asOf ? t.asOf(dayText(asOf, locale)) : t.undated}</p>
      <ul role="list">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceText source={source} locale={locale} />{' '}
            <span>
              ({source.url && !source.accessed ? `${t.unopened}; ` : ''}
              {t.review(dayText(source.review, locale))})
            </span>
          </li>
        ))}
      </ul>
      {overdue ? (
        <p className={styles.overdue}>
          <Icon name="critical" /> {t.overdue}
        </p>
      ) : null}
    </div>
  );
};
