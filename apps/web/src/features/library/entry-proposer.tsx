import { Icon } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './library.module.css';
import type { ListedEntry } from './library.queries.js';
import { useLibraryTexts } from './texts.js';

/** That learners proposed an entry, who did where she agreed, and when it was accepted. */
export const EntryProposer = ({ proposed }: { proposed: ListedEntry['proposed'] | undefined }) => {
  const t = useLibraryTexts();
  const { date } = useI18n();
  if (!proposed) return null;
  const { author, acceptedOn, version, adapted, locale } = proposed;
  return (
    <p className={styles.proposer}>
      <Icon name="information" /> {t.proposed(author, date(acceptedOn), version)}
      {adapted ? ` (${t.adapted})` : null}. {t.writtenIn[locale]}
    </p>
  );
};
