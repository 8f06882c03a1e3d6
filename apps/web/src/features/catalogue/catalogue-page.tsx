import { useQuery } from '@tanstack/react-query';
import { EmptyState } from '@weft/ui';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import { SearchForm } from '../search/index.js';
import { catalogueQuery, type Track } from './catalogue.queries.js';
import styles from './catalogue-page.module.css';
import { ModuleEntry } from './module-entry.js';
import { TrackCloth } from './track-cloth.js';

const TrackSection = ({ track }: { track: Track }) => {
  const { t } = useI18n();
  return (
    <section className={styles.track} aria-labelledby={track.slug}>
      <div className={styles.about}>
        <h2 id={track.slug}>{track.title}</h2>
        <p>{track.summary}</p>
        <p className={styles.facts}>
          {t('catalogue.ects', { count: track.ects })}, {t('catalogue.hours', track.hours)}.{' '}
          {track.note}
        </p>
      </div>
      <TrackCloth track={track} />
      {track.stages.map((stage) => (
        // Stages of two tracks may have the same name.
        <section key={stage.id} aria-labelledby={`${track.slug} ${track.slug}-${stage.id}`}>
          <h3 id={`${track.slug}-${stage.id}`}>
            {t('catalogue.stage', { title: stage.title, count: stage.ects })}
          </h3>
          {stage.introduction ? <p className={styles.introduction}>{stage.introduction}</p> : null}
          <ul role="list" className={styles.modules}>
            {stage.modules.map((module) => (
              <ModuleEntry key={module.code} module={module} />
            ))}
          </ul>
          <StageChoices stage={stage} />
        </section>
      ))}
    </section>
  );
};

/** What learners of a stage choose, and what is kept open for them. */
const StageChoices = ({ stage }: { stage: Track['stages'][number] }) => {
  const { t } = useI18n();
  const { electives, slots } = stage;
  if (electives.length + slots.length === 0) return null;
  return (
    <ul role="list" className={styles.choices}>
      {electives.map(({ id, title, choose, modules }) => (
        <li key={id}>{t('catalogue.elective', { title, choose, modules: modules.join(', ') })}</li>
      ))}
      {slots.map(({ id, ects, purpose }) => (
        <li key={id}>{t('catalogue.slot', { ects, purpose })}</li>
      ))}
    </ul>
  );
};

const CataloguePage = () => {
  const { t, locale } = useI18n();
  const query = useQuery(catalogueQuery(useApi(), locale));
  usePageHead({ title: t('catalogue.title'), description: t('catalogue.lead') });
  return (
    <>
      <div className={styles.head}>
        <PageTitle>{t('catalogue.title')}</PageTitle>
        <p className={styles.lead}>{t('catalogue.lead')}</p>
        <SearchForm />
      </div>
      <PageData query={query}>
        {({ tracks }) =>
          tracks.length > 0 ? (
            tracks.map((track) => <TrackSection key={track.slug} track={track} />)
          ) : (
            <EmptyState title={t('catalogue.empty')}>
              <p>{t('catalogue.emptyHelp')}</p>
            </EmptyState>
          )
        }
      </PageData>
    </>
  );
};

export default CataloguePage;
