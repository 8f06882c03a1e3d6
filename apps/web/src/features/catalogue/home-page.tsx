import { useQuery } from '@tanstack/react-query';
import { buttonClass } from '@weft/ui';
import { Link } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import { catalogueQuery } from './catalogue.queries.js';
import { TrackCloth } from './track-cloth.js';
import styles from './home-page.module.css';
import './texts.js';

const reasons = [
  ['home.why1Title', 'home.why1'],
  ['home.why2Title', 'home.why2'],
  ['home.why3Title', 'home.why3'],
] as const;

const HomePage = () => {
  const { t, locale } = useI18n();
  const query = useQuery(catalogueQuery(useApi(), locale));
  usePageHead({ title: 'Weft', description: t('site.description') });
  return (
    <PageData query={query}>
      {({ tracks }) => {
        const [track] = tracks;
        const modules = track?.stages.flatMap((stage) => stage.modules) ?? [];
        const first = modules.find((module) => module.slug !== null);
        return (
          <>
            <section className={styles.opening}>
              <div className={styles.words}>
                <PageTitle>{t('home.title')}</PageTitle>
                <p className={styles.lead}>{t('home.lead')}</p>
                <p>
                  {first ? (
                    <Link className={buttonClass()} to={`/modules/${first.slug}`}>
                      {t('home.start', { title: first.title })}
                    </Link>
                  ) : (
                    <Link className={buttonClass()} to="/modules">
                      {t('nav.allModules')}
                    </Link>
                  )}
                </p>
                {track ? (
                  <p className={styles.facts}>
                    {t('home.facts', { modules: modules.length, ects: track.ects })}
                  </p>
                ) : null}
              </div>
              {track ? (
                <div className={styles.loom}>
                  <p>{t('home.cloth', { count: modules.length })}</p>
                  <TrackCloth track={track} />
                </div>
              ) : null}
            </section>
            <section className={styles.why} aria-labelledby="why">
              <h2 id="why">{t('home.whyTitle')}</h2>
              <ul role="list">
                {reasons.map(([title, text], at) => (
                  <li key={title} data-thread={[1, 6, 9][at]}>
                    <h3>{t(title)}</h3>
                    <p>{t(text)}</p>
                  </li>
                ))}
              </ul>
              <p>
                <Link to="/modules">{t('nav.allModules')}</Link>
              </p>
              <p>
                <Link to="/library">{t('home.library')}</Link>
              </p>
            </section>
          </>
        );
      }}
    </PageData>
  );
};

export default HomePage;
