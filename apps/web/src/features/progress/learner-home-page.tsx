import { useQuery } from '@tanstack/react-query';
import { Cloth, EmptyState, Icon, ProgressBar, Skeleton, buttonClass } from '@weft/ui';
import { Link } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useOffline } from '../../platform/offline/index.js';
import { PageData } from '../../platform/page/page-data.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import { useAccount } from '../../platform/session/session.queries.js';
import { threadOf } from '../catalogue/index.js';
import { NextDates } from '../cohorts/index.js';
import { homeQuery, type LearnerHome } from './learner-home.queries.js';
import styles from './learner-home-page.module.css';

const headlines = {
  start: 'me.start',
  resume: 'me.resume',
  next: 'me.next',
  done: 'me.done',
} as const;

const NextStep = ({ step }: { step: LearnerHome['nextStep'] }) => {
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
  const place = lesson.blockId ? `#${lesson.blockId}` : '';
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
        <Link className={buttonClass()} to={`/modules/${lesson.moduleSlug}/${lesson.slug}${place}`}>
          {t(reason === 'resume' ? 'me.resumeAction' : 'me.startAction')}
        </Link>
      </p>
    </section>
  );
};

const Recent = ({ items }: { items: LearnerHome['recent'] }) => {
  const { t, date } = useI18n();
  return (
    <section aria-labelledby="recent" className={styles.recent}>
      <h2 id="recent">{t('me.recent')}</h2>
      {items.length === 0 ? <p>{t('me.recentEmpty')}</p> : null}
      <ul role="list">
        {items.map(({ lessonId, title, completedAt }) => (
          <li key={lessonId}>
            <Icon name="check" /> {title} <time dateTime={completedAt}>{date(completedAt)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
};

const HomeOfAccount = ({ accountId, name }: { accountId: string; name: string }) => {
  const { t, locale } = useI18n();
  const query = useQuery(homeQuery({ api: useApi(), offline: useOffline(), accountId, locale }));
  return (
    <PageData query={query}>
      {({ nextStep, cloth, ects, recent }) => (
        <div className={styles.home}>
          <PageTitle>{t('me.title', { name })}</PageTitle>
          <NextStep step={nextStep} />
          <NextDates accountId={accountId} />
          <section className={styles.cloth} aria-labelledby="cloth">
            <h2 id="cloth">{t('me.cloth')}</h2>
            <ProgressBar value={ects.earned} max={ects.total} label={t('me.ects', ects)} />
            <Cloth
              threads={cloth.map(({ code, title, status, cells }) => ({
                code,
                title,
                status,
                hue: threadOf(code),
                cells: cells.map(({ lessonId, ...cell }) => ({ id: lessonId, ...cell })),
              }))}
              labels={{
                picture: t('me.picture', {
                  done: cloth.flatMap(({ cells }) => cells).filter(isComplete).length,
                }),
                table: t('cloth.table'),
                module: t('cloth.module'),
                lessons: t('cloth.lessons'),
                preparing: t('catalogue.preparing'),
                states: {
                  open: t('cloth.open'),
                  started: t('cloth.started'),
                  complete: t('cloth.complete'),
                },
              }}
            />
          </section>
          <Recent items={recent} />
        </div>
      )}
    </PageData>
  );
};

const isComplete = ({ state }: { state: string }) => state === 'complete';

/** Where a learner begins: one thing to do now, and the cloth so far. */
const LearnerHomePage = () => {
  const { t } = useI18n();
  const account = useAccount();
  usePageHead({ title: t('nav.mine') });
  if (account === undefined) return <Skeleton label={t('site.loading')} lines={8} />;
  if (account === null) {
    return (
      <div className={styles.home}>
        <PageTitle>{t('nav.mine')}</PageTitle>
        <p>{t('me.visitor')}</p>
        <p>
          <Link className={buttonClass()} to="/sign-in?next=/me">
            {t('nav.signIn')}
          </Link>
        </p>
      </div>
    );
  }
  return <HomeOfAccount accountId={account.id} name={account.displayName} />;
};

export default LearnerHomePage;
