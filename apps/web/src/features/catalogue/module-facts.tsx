import { Link } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import type { ModuleDetail } from './catalogue.queries.js';
import styles from './module-page.module.css';

/** Study load, prerequisites, countries and version, as short facts. */
export const ModuleFacts = ({ module }: { module: ModuleDetail }) => {
  const { t, date } = useI18n();
  return (
    <section aria-labelledby="facts" className={styles.facts}>
      <h2 id="facts">{t('module.facts')}</h2>
      <dl>
        <div>
          <dt>{t('module.study')}</dt>
          <dd>
            {t('catalogue.ects', { count: module.ects })}, {t('catalogue.hours', module.hours)}
          </dd>
        </div>
        <div>
          <dt>{t('module.prerequisites')}</dt>
          <dd>
            {module.requires.length > 0 ? (
              <ul role="list">
                {module.requires.map(({ code, title, slug }) => (
                  <li key={code}>{slug ? <Link to={`/modules/${slug}`}>{title}</Link> : title}</li>
                ))}
              </ul>
            ) : (
              t('module.noPrerequisites')
            )}
          </dd>
        </div>
        <div>
          <dt>{t('module.countries')}</dt>
          <dd>
            <ul role="list">
              {module.countries.map(({ country, note }) => (
                <li key={country}>
                  {t(`countries.${country}`)}: {note ?? t('module.nationalMissing')}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
      <p className={styles.small}>
        {t('module.entrecompLevel', { level: module.entrecompLevel })}
        <br />
        {t('module.version', { version: module.version, date: date(module.publishedAt) })}
      </p>
    </section>
  );
};
