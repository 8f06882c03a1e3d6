import type { MoveStep } from '@weft/contracts';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './version-moves.module.css';

/** What the authors say is new in each version on the way, the newest first. */
export const MoveSteps = ({ steps }: { steps: readonly MoveStep[] }) => {
  const { t } = useI18n();
  if (steps.every(({ notes }) => notes === null)) return null;
  return (
    <section aria-labelledby="notes">
      <h2 id="notes">{t('versions.notes')}</h2>
      <dl className={styles.notes}>
        {steps.map(({ version, change, notes }) => (
          <div key={version}>
            <dt>
              {version} · {t(`versions.classes.${change}`)}
            </dt>
            <dd>{notes ?? t('versions.noNotes')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
