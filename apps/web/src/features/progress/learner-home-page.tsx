import { useQuery } from '@tanstack/react-query';
import { Icon, Skeleton, buttonClass } from '@weft/ui';
import { Link } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import '../../platform/i18n/me.texts.js';
import { useOffline } from '../../platform/offline/index.js';
import { MyPages } from '../../platform/page/my-pages.js';
import { PageData } from '../../platform/page/page-data.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import { useAccount } from '../../platform/session/session.queries.js';
import { HomeCloth } from './home-cloth.js';
import { HomeCohorts } from './home-cohorts.js';
import { Due } from './home-due.js';
import { NextStep } from './home-next-step.js';
import { homeParts } from './home-parts.js';
import { homeQuery, type LearnerHome } from './learner-home.queries.js';
import styles from './learner-home-page.module.css';

const Recent = ({ items }: { items: LearnerHome['recent'] }) => {
  const { t, date } = useI18n();
  return (
    <section aria-labelledby="recent" className={styles.part}>
      <h2 id="recent">{t('me.recent')}</h2>
      {items.length === 0 ? <p>{t('me.recentEmpty')}</p> : null}
      <ul role="list" className={styles.recent}>
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
      {(home) => (
        <div className={styles.home}>
          <div className={styles.head}>
            <PageTitle>{t('me.title', { name })}</PageTitle>
            <MyPages />
          </div>
          <div className={styles.now}>
            <NextStep step={home.nextStep} />
            {homeParts.map((Part, at) => (
              <Part key={at} accountId={accountId} home={home} />
            ))}
            <Due items={home.due} />
          </div>
          <div className={styles.soFar}>
            <HomeCloth home={home} />
            <HomeCohorts cohorts={home.cohorts} />
            <Recent items={home.recent} />
          </div>
        </div>
      )}
    </PageData>
  );
};

/** Where a learner begins: one thing to do now, what comes, and the cloth so far. */
const LearnerHomePage = () => {
  const { t } = useI18n();
  const account = useAccount();
  usePageHead({ title: t('nav.mine') });
  if (account === undefined) return <Skeleton label={t('site.loading')} lines={8} />;
  if (account === null) {
    return (
      <div className={styles.head}>
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
