import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import type { components } from '../../platform/api/schema.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import { usePreferences } from '../../platform/preferences/preferences-context.js';
import { ActivityHost } from '../answers/index.js';
import { threadOf } from '../catalogue/index.js';
import { kitToolQuery } from './kit.queries.js';
import styles from './kit.module.css';

const Tool = ({ tool }: { tool: components['schemas']['ReadKitToolResponse'] }) => {
  const { t } = useI18n();
  const { title, lesson, activityId, activity } = tool;
  usePageHead({ title });
  return (
    <article data-thread={threadOf(lesson.moduleCode)} className={styles.page}>
      <header className={styles.head}>
        <p className={styles.place}>
          <Link to="/kit">{t('kit.title')}</Link>
        </p>
        <PageTitle>{title}</PageTitle>
        <p className={styles.lead}>
          {t('kit.explained')}{' '}
          <Link to={`/modules/${lesson.moduleSlug}/${lesson.slug}#${activityId}`}>
            {lesson.title}
          </Link>{' '}
          ({lesson.moduleTitle}). {t('kit.shared')}
        </p>
      </header>
      <section aria-labelledby="try">
        <h2 id="try">{t('kit.try')}</h2>
        <div id={activityId}>
          <ActivityHost localId={activityId} lessonId={lesson.id} activity={activity} />
        </div>
      </section>
    </article>
  );
};

/** One tool by itself, with the same answer as in its lesson. */
const KitToolPage = () => {
  const { locale } = useI18n();
  const { id = '' } = useParams();
  const { country } = usePreferences().preferences;
  const query = useQuery(kitToolQuery(useApi(), { locale, id, country }));
  return <PageData query={query}>{(tool) => <Tool key={tool.id} tool={tool} />}</PageData>;
};

export default KitToolPage;
