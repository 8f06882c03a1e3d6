import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { cohortQuery } from '../cohorts/index.js';
import { SignedInPage } from '../identity/index.js';
import { type InsightTexts, useInsightTexts } from './texts.js';

type View = keyof InsightTexts['views'];
const views: readonly View[] = ['progress', 'answers', 'quiz', 'workload'];

interface InsightPageProps {
  view: View;
  children: (cohortId: string) => ReactNode;
}

/** A page of insight in one cohort, with the way to the others. */
export const InsightPage = ({ view, children }: InsightPageProps) => {
  const { locale } = useI18n();
  const texts = useInsightTexts();
  const { cohortId = '' } = useParams();
  const cohort = useQuery({
    ...cohortQuery({ api: useApi(), cohortId, locale }),
    retry: false,
  });
  const title = cohort.data ? texts.titles[view](cohort.data.title) : texts.views[view];
  return (
    <SignedInPage title={title} wide={view === 'progress' ? 'full' : true}>
      {() => (
        <>
          <nav className={sheet.views} aria-label={texts.parts}>
            <ul role="list">
              <li>
                <Link to={`/cohorts/${cohortId}`}>{texts.back}</Link>
              </li>
              {views.map((one) => (
                <li key={one}>
                  <Link
                    to={`/cohorts/${cohortId}/${one}`}
                    aria-current={one === view ? 'page' : undefined}
                  >
                    {texts.views[one]}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <p className={sheet.muted}>{texts.onlyLecturers}</p>
          {children(cohortId)}
        </>
      )}
    </SignedInPage>
  );
};
