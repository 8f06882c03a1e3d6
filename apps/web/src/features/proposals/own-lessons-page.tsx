import { useQuery } from '@tanstack/react-query';
import { EmptyState, buttonClass } from '@weft/ui';
import { Link, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { useAccount } from '../../platform/session/session.queries.js';
import { SignedInPage } from '../identity/index.js';
import { AskedData } from './asked-data.js';
import { OwnLessonOrigin } from './own-lesson-origin.js';
import { ownLessonsQuery } from './proposals.queries.js';
import './texts.js';

/** The lessons that learners of a cohort added, by the module or open slot where they stand. */
const OwnLessonsPage = () => {
  const { t, locale } = useI18n();
  const { cohortId = '' } = useParams();
  const account = useAccount();
  const query = useQuery({
    ...ownLessonsQuery({ api: useApi(), accountId: account?.id ?? '', locale }, cohortId),
    enabled: Boolean(account),
  });
  const propose = (
    <Link className={buttonClass()} to={`/proposals/new?kind=lesson&cohort=${cohortId}`}>
      {t('proposals.new')}
    </Link>
  );
  return (
    <SignedInPage title={t('proposals.own.title')} wide>
      {() => (
        <AskedData query={query}>
          {({ cohort, places, items }) => {
            const filled = new Set(items.map(({ place }) => place.id));
            const shown = places.filter(({ id, kind }) => kind === 'slot' || filled.has(id));
            return (
              <>
                <p>{t('proposals.own.lead', { cohort: cohort.title })}</p>
                {items.length === 0 ? (
                  <EmptyState title={t('proposals.own.empty')}>
                    <p>{t('proposals.own.emptyHelp')}</p>
                  </EmptyState>
                ) : null}
                {shown.map((place) => (
                  <section key={place.id} aria-labelledby={place.id}>
                    <h2 id={place.id}>{place.title}</h2>
                    {filled.has(place.id) ? null : <p>{t('proposals.own.openSlotsHelp')}</p>}
                    <ul role="list" className={sheet.list}>
                      {items
                        .filter((lesson) => lesson.place.id === place.id)
                        .map((lesson) => (
                          <li key={lesson.id}>
                            <Link
                              lang={lesson.locale}
                              to={`/cohorts/${cohortId}/lessons/${lesson.id}`}
                            >
                              {lesson.title}
                            </Link>
                            <OwnLessonOrigin lesson={lesson} />
                          </li>
                        ))}
                    </ul>
                  </section>
                ))}
                <p>{cohort.teaching ? null : propose}</p>
              </>
            );
          }}
        </AskedData>
      )}
    </SignedInPage>
  );
};

export default OwnLessonsPage;
