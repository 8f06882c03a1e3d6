import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import type { ModuleSummary } from './catalogue.queries.js';
import styles from './catalogue-page.module.css';
import { threadOf } from './thread.js';

/** A module in a list: a strip of its thread, what it is, and whether it can be read already. */
export const ModuleEntry = ({ module }: { module: ModuleSummary }) => {
  const { t } = useI18n();
  const { code, slug, title, summary, ects, hours, status, lessons } = module;
  return (
    <li data-thread={threadOf(code)} data-status={status} className={styles.module}>
      <p className={styles.code}>{code}</p>
      <div>
        <h4>{slug ? <Link to={`/modules/${slug}`}>{title}</Link> : title}</h4>
        {summary ? <p className={styles.summary}>{summary}</p> : null}
        <p className={styles.facts}>
          {status === 'in-preparation' ? (
            <span className={styles.preparing}>{t('catalogue.preparing')}</span>
          ) : (
            t('catalogue.lessons', { count: lessons })
          )}
          {' · '}
          {t('catalogue.ects', { count: ects })}
          {' · '}
          {t('catalogue.hours', hours)}
        </p>
      </div>
    </li>
  );
};
