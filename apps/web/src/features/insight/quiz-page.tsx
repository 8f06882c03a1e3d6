import { useQuery } from '@tanstack/react-query';
import { Disclosure, EmptyState, Select } from '@weft/ui';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { ActivityChoice } from './activity-choice.js';
import { InsightPage } from './insight-page.js';
import { activitiesQuery, analysisQuery } from './insight.queries.js';
import styles from './insight.module.css';
import { QuizItem } from './quiz-item.js';
import { useInsightTexts } from './texts.js';
import { oneOf, useAddress } from '../../platform/page/use-address.js';

const scopes = ['cohort', 'everyone'] as const;

const Quizzes = ({ cohortId }: { cohortId: string }) => {
  const { locale } = useI18n();
  const texts = useInsightTexts();
  const { params } = useAddress();
  const api = useApi();
  const query = useQuery(activitiesQuery({ api, cohortId, locale }, params.get('module')));
  return (
    <PageData query={query}>
      {({ modules, module, items }) => {
        const quizzes = items.filter(({ kind }) => kind === 'quiz');
        const asked = quizzes.find(({ activityId }) => activityId === params.get('activity'));
        const shown = asked ?? quizzes[0];
        return (
          <section>
            <p>{texts.quizLead}</p>
            <ActivityChoice
              {...{ modules, module }}
              activities={quizzes}
              activityId={shown?.activityId ?? ''}
              label={texts.quiz}
            />
            {shown ? (
              <Analysis cohortId={cohortId} activityId={shown.activityId} />
            ) : (
              <EmptyState title={texts.noQuiz}>
                <p>{texts.noActivitiesHelp}</p>
              </EmptyState>
            )}
            <Disclosure summary={texts.howRead}>
              <ul className={styles.reasons}>
                {texts.howReadParts.map((part) => (
                  <li key={part}>{part}</li>
                ))}
              </ul>
            </Disclosure>
          </section>
        );
      }}
    </PageData>
  );
};

const Analysis = ({ cohortId, activityId }: { cohortId: string; activityId: string }) => {
  const { locale } = useI18n();
  const texts = useInsightTexts();
  const { params, change } = useAddress();
  const scope = oneOf(scopes, params.get('scope')) ?? 'cohort';
  const query = useQuery(analysisQuery({ api: useApi(), cohortId, locale }, { activityId, scope }));
  return (
    <PageData query={query}>
      {({ learners, needed, items, everyone, scope: counted }) => (
        <>
          {everyone ? (
            <div className={sheet.filters}>
              <Select
                label={texts.scope}
                value={counted}
                onChange={({ target }) => change('scope', target.value)}
              >
                {scopes.map((one) => (
                  <option key={one} value={one}>
                    {texts.scopes[one]}
                  </option>
                ))}
              </Select>
            </div>
          ) : (
            <p className={sheet.muted}>{texts.scopeClosed}</p>
          )}
          <h2 aria-live="polite">{texts.firstAttempts(learners)}</h2>
          <ol role="list" className={sheet.list}>
            {items.map((item) => (
              <li key={item.id}>
                <QuizItem item={item} needed={needed} />
              </li>
            ))}
          </ol>
        </>
      )}
    </PageData>
  );
};

const QuizPage = () => (
  <InsightPage view="quiz">{(cohortId) => <Quizzes cohortId={cohortId} />}</InsightPage>
);

export default QuizPage;
