import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@weft/ui';
import { Link } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import type { components } from '../../platform/api/schema.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import { threadOf } from '../catalogue/index.js';
import { kitQuery } from './kit.queries.js';
import styles from './kit.module.css';

const Tool = ({ tool }: { tool: components['schemas']['KitTool'] }) => {
  const { id, title, lesson } = tool;
  return (
    <li data-thread={threadOf(lesson.moduleCode)} className={styles.tool}>
      <h2>
        <Link to={`/kit/${id}`}>{title}</Link>
      </h2>
      <p>
        {lesson.moduleCode}, {lesson.title}
      </p>
    </li>
  );
};

/** Every tool of the curriculum, whatever lesson it stands in. */
const KitPage = () => {
  const { t, locale } = useI18n();
  const query = useQuery(kitQuery(useApi(), locale));
  usePageHead({ title: t('kit.title'), description: t('kit.lead') });
  return (
    <>
      <div className={styles.head}>
        <PageTitle>{t('kit.title')}</PageTitle>
        <p className={styles.lead}>{t('kit.lead')}</p>
      </div>
      <PageData query={query}>
        {({ items }) =>
          items.length > 0 ? (
            <ul role="list" className={styles.tools}>
              {items.map((tool) => (
                <Tool key={tool.id} tool={tool} />
              ))}
            </ul>
          ) : (
            <EmptyState title={t('kit.empty')}>
              <p>
                <Link to="/modules">{t('nav.allModules')}</Link>
              </p>
            </EmptyState>
          )
        }
      </PageData>
    </>
  );
};

export default KitPage;
