import { buttonClass } from '@weft/ui';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import type { HomePartProps } from './home-parts.js';
import styles from './learner-home-page.module.css';

/** Goals of finished modules that wait for a look back (P2). */
export const GoalsToLookBack = ({ home: { goals } }: HomePartProps) => {
  const { t } = useI18n();
  if (goals.lookBack === 0) return null;
  return (
    <section aria-labelledby="look-back" className={styles.nudge}>
      <h2 id="look-back">{t('me.lookBackTitle')}</h2>
      <p>{t('me.lookBack', { count: goals.lookBack })}</p>
      <p>
        <Link className={buttonClass('secondary')} to="/me/goals">
          {t('me.lookBackAction')}
        </Link>
      </p>
    </section>
  );
};
