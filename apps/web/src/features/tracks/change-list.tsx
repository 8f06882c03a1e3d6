import type { TrackChange } from '@weft/contracts';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './tracks.module.css';

/** What differs between two states of a track, in sentences. */
export const ChangeList = ({ changes }: { changes: readonly TrackChange[] }) => {
  const { t, locale } = useI18n();
  if (changes.length === 0) return <p>{t('tracks.change.none')}</p>;
  const where = ({ kind, from, to }: TrackChange): string => {
    const titles = { from: from?.[locale] ?? '', to: to?.[locale] ?? '' };
    if (from && to) return t('tracks.change.fromTo', titles);
    if (to) return t('tracks.change.in', { stage: titles.to });
    if (from && kind === 'removed') return t('tracks.change.from', { stage: titles.from });
    return '';
  };
  return (
    <ul role="list" className={styles.changes}>
      {changes.map((change) => (
        <li key={`${change.kind} ${change.part} ${change.id} ${change.to?.en ?? ''}`}>
          <p>
            <strong>{t(`tracks.change.${change.kind}`)}</strong>{' '}
            <span className={styles.quiet}>{t(`tracks.change.part.${change.part}`)}</span>{' '}
            {change.part === 'module' ? `${change.id} ` : ''}
            {change.name[locale]} {where(change)}
          </p>
          {change.fields.map(({ field, before, after }) => (
            <p key={field} className={styles.quiet}>
              {t('tracks.change.field', {
                field: t(`tracks.change.fields.${field}`),
                before: before || t('tracks.change.empty'),
                after: after || t('tracks.change.empty'),
              })}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
};
