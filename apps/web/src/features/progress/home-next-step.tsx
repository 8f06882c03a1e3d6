import { EmptyState, Icon, buttonClass } from '@weft/ui';
import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import { ContinueOnPhone } from './continue-on-phone.js';
import type { LearnerHome } from './learner-home.queries.js';
import styles from './learner-home-page.module.css';

const headlines = {
  start: 'me.start',
  resume: 'me.resume',
  next: 'me.next',
  done: 'me.done',
} as const;

/** Where the next step is, without the language. */
export const addressOfStep = ({ lesson }: LearnerHome['nextStep']): string => {
  if (!lesson) return '/modules';
  const place = lesson.blockId ? `#${lesson.blockId}` : '';
  return `/modules/${lesson.moduleSlug}/${lesson.slug}${place}`;
};

/** The one thing to do now. */
export const NextStep = ({ step }: { step: LearnerHome['nextStep'] }) => {
  const { t } = useI18n();
  const { lesson, reason } = step;
  if (!lesson) {
    return (
      <EmptyState title={t('me.done')}>
        <p>{t('me.doneHelp')}</p>
        <Link className={buttonClass()} to="/modules">
          {t('nav.allModules')}
        </Link>
      </EmptyState>
    );
  }
  return (
    <section className={styles.next} aria-labelledby="next-step">
      <p className={styles.kicker}>{t(headlines[reason])}</p>
      <h2 id="next-step">{lesson.title}</h2>
      <p className={styles.question}>{lesson.question}</p>
      <p className={styles.facts}>
        {lesson.moduleTitle} · <Icon name="time" />{' '}
        {t('module.minutes', { minutes: lesson.minutes })}
      </p>
      <p>
        <Link className={buttonClass()} to={addressOfStep(step)}>
          {t(reason === 'resume' ? 'me.resumeAction' : 'me.startAction')}
        </Link>
      </p>
      <ContinueOnPhone />
    </section>
  );
};
