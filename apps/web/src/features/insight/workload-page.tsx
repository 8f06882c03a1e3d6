import { useQuery } from '@tanstack/react-query';
import type { LessonWorkload } from '@weft/contracts';
import { Disclosure, ScrollRegion } from '@weft/ui';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { InsightPage } from './insight-page.js';
import { workloadQuery } from './insight.queries.js';
import styles from './insight.module.css';
import { useInsightTexts } from './texts.js';

const Workload = ({ cohortId }: { cohortId: string }) => {
  const { locale } = useI18n();
  const texts = useInsightTexts();
  const query = useQuery(workloadQuery({ api: useApi(), cohortId, locale }));
  return (
    <PageData query={query}>
      {({ modules, thresholds }) => (
        <>
          <section>
            <p>{texts.workloadLead}</p>
            <Disclosure summary={texts.notMeasured}>
              <ul className={styles.reasons}>
                {texts
                  .notMeasuredParts(thresholds.pauseMinutes, thresholds.learners)
                  .map((part) => (
                    <li key={part}>{part}</li>
                  ))}
              </ul>
            </Disclosure>
          </section>
          {modules
            .filter(({ lessons }) => lessons.length > 0)
            .map(({ code, title, ects, hours, lessons }) => (
              <section key={code}>
                <h2 id={`module-${code}`}>
                  {code} {title}
                </h2>
                <p className={sheet.muted}>
                  {texts.moduleHours({ ects, ...hours, onScreen: hoursOf(lessons) })}
                </p>
                <LessonTable lessons={lessons} labelledBy={`module-${code}`} />
              </section>
            ))}
        </>
      )}
    </PageData>
  );
};

/** Declared hours of lessons, in tenths. */
const hoursOf = (lessons: readonly LessonWorkload[]): number =>
  Math.round(lessons.reduce((sum, { declared }) => sum + declared, 0) / 6) / 10;

interface LessonTableProps {
  lessons: readonly LessonWorkload[];
  labelledBy: string;
}

const LessonTable = ({ lessons, labelledBy }: LessonTableProps) => {
  const texts = useInsightTexts();
  return (
    <ScrollRegion labelledBy={labelledBy}>
      <table className={sheet.table} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{texts.lesson}</th>
            <th scope="col">{texts.declared}</th>
            <th scope="col">{texts.measured}</th>
            <th scope="col">{texts.middle}</th>
            <th scope="col">{texts.people}</th>
            <th scope="col">{texts.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {lessons.map(({ lessonId, title, declared, learners, measured, verdict }) => (
            <tr key={lessonId}>
              <th scope="row">{title}</th>
              <td>
                <span className={styles.phone}>{texts.declared}: </span>
                {texts.minutes(declared)}
              </td>
              <td>
                <span className={styles.phone}>{texts.measured}: </span>
                {measured ? texts.minutes(measured.median) : '–'}
              </td>
              <td>
                <span className={styles.phone}>{texts.middle}: </span>
                {measured ? texts.range(measured.low, measured.high) : '–'}
              </td>
              <td>
                <span className={styles.phone}>{texts.people}: </span>
                {texts.number(learners)}
              </td>
              <td className={styles.verdict} data-verdict={verdict}>
                {texts.verdicts[verdict]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
};

const WorkloadPage = () => (
  <InsightPage view="workload">{(cohortId) => <Workload cohortId={cohortId} />}</InsightPage>
);

export default WorkloadPage;
