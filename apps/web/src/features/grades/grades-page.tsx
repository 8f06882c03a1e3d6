import { useQuery } from '@tanstack/react-query';
import { gradeText } from '@weft/rules';
import { buttonClass, EmptyState, ScrollRegion } from '@weft/ui';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { Pager } from '../../platform/page/pager.js';
import sheet from '../../platform/page/sheet.module.css';
import { cohortQuery } from '../cohorts/index.js';
import { SignedInPage } from '../identity/index.js';
import { GradeDialog } from './grade-dialog.js';
import { gradesQuery } from './grades.queries.js';
import styles from './grades.module.css';
import { useGradesTexts } from './texts.js';

/** Grades of a cohort by learner and assignment, with appeals that wait for an answer. */
const GradesPage = () => {
  const { locale } = useI18n();
  const texts = useGradesTexts();
  const { cohortId = '' } = useParams();
  const cohort = useQuery({ ...cohortQuery({ api: useApi(), cohortId, locale }), retry: false });
  const title = cohort.data ? texts.overviewTitle(cohort.data.title) : texts.overview;
  return (
    <SignedInPage title={title} wide>
      {() => <Overview cohortId={cohortId} />}
    </SignedInPage>
  );
};

const Overview = ({ cohortId }: { cohortId: string }) => {
  const api = useApi();
  const { locale } = useI18n();
  const texts = useGradesTexts();
  const [search, setSearch] = useSearchParams();
  const [opened, setOpened] = useState<string | null>(null);
  const page = Number(search.get('page') ?? 1) || 1;
  const appeals = search.get('appeals') === 'open';
  const query = useQuery(gradesQuery({ api, cohortId, locale }, { page, appeals }));
  const go = (next: Record<string, string>) => setSearch(next, { state: { keepFocus: true } });
  return (
    <>
      <p>
        <Link to={`/cohorts/${cohortId}`}>{texts.toCohort}</Link>
      </p>
      <p className={sheet.muted}>{texts.onlyLecturers}</p>
      <PageData query={query}>
        {({ assignments, rows, total, pages, openAppeals }) => (
          <section>
            <h2 id="grades" aria-live="polite">
              {texts.learners(total)}
            </h2>
            <nav aria-label={texts.assignments}>
              <ul role="list" className={styles.links}>
                {assignments.map(({ assignmentId, title }) => (
                  <li key={assignmentId}>
                    <Link to={`/cohorts/${cohortId}/marking/${assignmentId}`}>
                      {texts.markingTitle(title)}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
            <div className={sheet.actions}>
              {(['csv', 'xlsx'] as const).map((format) => (
                <a
                  key={format}
                  className={buttonClass('secondary')}
                  href={`/api/cohorts/${cohortId}/grades.${format}?locale=${locale}`}
                  download
                >
                  {format === 'csv' ? texts.downloadCsv : texts.downloadXlsx}
                </a>
              ))}
              {openAppeals > 0 || appeals ? (
                <Link
                  to={appeals ? '.' : '?appeals=open'}
                  state={{ keepFocus: true }}
                  className={buttonClass('secondary')}
                >
                  {appeals ? texts.appealsAll : texts.appealsOnly(openAppeals)}
                </Link>
              ) : null}
            </div>
            {rows.length === 0 ? (
              <EmptyState title={texts.overviewEmpty}>
                <p>{texts.overviewEmptyHelp}</p>
              </EmptyState>
            ) : (
              <ScrollRegion labelledBy="grades">
                <table className={styles.overview} aria-labelledby="grades">
                  <thead>
                    <tr>
                      <th scope="col">{texts.learner}</th>
                      {assignments.map(({ assignmentId, title }) => (
                        <th key={assignmentId} scope="col">
                          {title}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map(({ accountId, displayName, cells }) => (
                      <tr key={accountId}>
                        <th scope="row">{displayName}</th>
                        {cells.map((cell, place) => (
                          <td key={assignments[place]?.assignmentId}>
                            {cell ? (
                              <>
                                <button
                                  type="button"
                                  aria-label={`${texts.openGrade(displayName, assignments[place]?.title ?? '')}: ${gradeText(cell.percent, { ...cell, locale })}`}
                                  onClick={() => setOpened(cell.gradeId)}
                                >
                                  {gradeText(cell.percent, { ...cell, locale })}
                                </button>
                                {cell.visible ? null : <small>{texts.notVisible}</small>}
                                {cell.appeal === 'none' ? null : (
                                  <small>{texts.appealState[cell.appeal]}</small>
                                )}
                              </>
                            ) : (
                              '–'
                            )}
                          </td>
                        ))}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </ScrollRegion>
            )}
            <Pager
              page={page}
              pages={pages}
              onPage={(to) => go({ page: String(to), ...(appeals && { appeals: 'open' }) })}
              labels={{
                ...{ previous: texts.previous, next: texts.next },
                position: texts.page(page, pages),
              }}
            />
          </section>
        )}
      </PageData>
      {opened ? <GradeDialog gradeId={opened} onClose={() => setOpened(null)} /> : null}
    </>
  );
};

export default GradesPage;
