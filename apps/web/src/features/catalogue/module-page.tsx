import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import { useAccount } from '../../platform/session/session.queries.js';
import { KeepModule } from '../offline/index.js';
import { MyUpdates } from '../version-moves/index.js';
import { AssignmentBrief } from './assignment-brief.js';
import { moduleQuery, type ModuleDetail } from './catalogue.queries.js';
import { LessonPath } from './lesson-path.js';
import { ModuleFacts } from './module-facts.js';
import styles from './module-page.module.css';
import { threadOf } from './thread.js';

const Module = ({ module }: { module: ModuleDetail }) => {
  const { t } = useI18n();
  const account = useAccount();
  usePageHead({ title: module.title, description: module.summary });
  return (
    <article data-thread={threadOf(module.code)} className={styles.module}>
      <header className={styles.head}>
        <p className={styles.code}>
          <Link to="/modules">{t('nav.modules')}</Link> <span aria-hidden="true">/</span>{' '}
          {module.code}
        </p>
        <PageTitle>{module.title}</PageTitle>
        <p className={styles.lead}>{module.summary}</p>
      </header>
      {account ? <MyUpdates accountId={account.id} code={module.code} /> : null}
      <ModuleFacts module={module} />
      <section aria-labelledby="lessons">
        <h2 id="lessons">{t('module.lessons')}</h2>
        <LessonPath module={module} />
        <KeepModule module={module} />
      </section>
      <section aria-labelledby="outcomes">
        <h2 id="outcomes">{t('module.outcomes')}</h2>
        <ol className={styles.outcomes}>
          {module.outcomes.map((outcome) => (
            <li key={outcome.id}>
              {outcome.text}{' '}
              <span className={styles.small}>
                {t('module.entrecomp', { code: outcome.entrecomp })}
              </span>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="open-space" className={styles.reading}>
        <h2 id="open-space">{t('module.openSpace', { percent: module.openSpacePercent })}</h2>
        <p>{module.openSpace}</p>
      </section>
      <AssignmentBrief assignment={module.assignment} />
    </article>
  );
};

const ModulePage = () => {
  const { locale } = useI18n();
  const { slug = '' } = useParams();
  const query = useQuery(moduleQuery(useApi(), locale, slug));
  return <PageData query={query}>{(module) => <Module module={module} />}</PageData>;
};

export default ModulePage;
