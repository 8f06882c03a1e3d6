import { buttonClass } from '@weft/ui';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import type { HomePartProps } from './home-parts.js';
import styles from './learner-home-page.module.css';

/** How many questions come back today (P23). */
export const PracticeDue = ({ home: { practice } }: HomePartProps) => {
  const { t } = useI18n();
  if (practice === 0) return null;
  return (
    <section aria-labelledby="practice-due" className={styles.nudge}>
      <h2 id="practice-due">{t('me.practiceTitle')}</h2>
      <p>{t('me.practiceDue', { count: practice })}</p>
      <p>
        <Link className={buttonClass('secondary')} to="/me/practice">
          {t('me.practiceAction')}
        </Link>
      </p>
    </section>
  );
};
