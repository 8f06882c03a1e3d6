import { useQuery } from '@tanstack/react-query';
import type { CohortAnswer } from '@weft/contracts';
import { EmptyState } from '@weft/ui';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { Pager } from '../../platform/page/pager.js';
import { ActivityChoice } from './activity-choice.js';
import { InsightPage } from './insight-page.js';
import { activitiesQuery, answersQuery } from './insight.queries.js';
import styles from './insight.module.css';
import { useInsightTexts } from './texts.js';
import { useAddress } from '../../platform/page/use-address.js';

const Activities = ({ cohortId }: { cohortId: string }) => {
  const { locale } = useI18n();
  const texts = useInsightTexts();
  const { params } = useAddress();
  const api = useApi();
  const query = useQuery(activitiesQuery({ api, cohortId, locale }, params.get('module')));
  return (
    <PageData query={query}>
      {({ modules, module, items }) => {
        const asked = items.find(({ activityId }) => activityId === params.get('activity'));
        const shown = asked ?? items[0];
        return (
          <section>
            <ActivityChoice
              {...{ modules, module }}
              activities={items}
              activityId={shown?.activityId ?? ''}
              label={texts.activity}
            />
            {shown ? (
              <Answers key={shown.activityId} cohortId={cohortId} activityId={shown.activityId} />
            ) : (
              <EmptyState title={texts.noActivities}>
                <p>{texts.noActivitiesHelp}</p>
              </EmptyState>
            )}
          </section>
        );
      }}
    </PageData>
  );
};

const Answers = ({ cohortId, activityId }: { cohortId: string; activityId: string }) => {
  const { locale } = useI18n();
  const texts = useInsightTexts();
  const { params, change } = useAddress();
  const page = Number(params.get('page') ?? 1) || 1;
  const anonymous = params.get('names') === 'no';
  const query = useQuery(
    answersQuery({ api: useApi(), cohortId, locale }, { activityId, anonymous, page }),
  );
  return (
    <>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={anonymous}
          onChange={({ target }) => change('names', target.checked ? 'no' : '', ['page'])}
        />
        <span>
          {texts.anonymous}
          <br />
          <small>{texts.anonymousHelp}</small>
        </span>
      </label>
      <PageData query={query}>
        {({ activity, items, pages }) => (
          <>
            <h2 aria-live="polite">
              {activity.title || (texts.kinds[activity.kind] ?? activity.kind)}
            </h2>
            <p>
              {texts.answered(activity.answered, activity.shared)} {texts.rule[activity.rule]}
            </p>
            {items.length === 0 ? (
              <EmptyState title={texts.noAnswers}>
                <p>{texts.noAnswersHelp}</p>
              </EmptyState>
            ) : (
              <ul role="list" className={styles.answers}>
                {items.map((answer, index) => (
                  <li key={answer.learner?.accountId ?? index} className={styles.answer}>
                    <Answer answer={answer} place={(page - 1) * 20 + index + 1} />
                  </li>
                ))}
              </ul>
            )}
            <Pager
              {...{ page, pages }}
              onPage={(to) => change('page', String(to))}
              labels={{ ...texts.pager, position: texts.position(page, pages) }}
            />
          </>
        )}
      </PageData>
    </>
  );
};

const Answer = ({ answer, place }: { answer: CohortAnswer; place: number }) => {
  const { date } = useI18n();
  const texts = useInsightTexts();
  const facts = [
    answer.score ? texts.points(answer.score.score, answer.score.max) : '',
    answer.submitted ? '' : texts.draft,
    answer.editedAt ? texts.written(date(answer.editedAt)) : '',
  ].filter(Boolean);
  return (
    <>
      <h3>{answer.learner?.displayName ?? texts.somebody(place)}</h3>
      {answer.lines.length === 0 ? <p>{texts.empty}</p> : null}
      <ul role="list" className={styles.lines}>
        {answer.lines.map(({ depth, label, text }, index) => (
          <li key={index} data-depth={Math.min(depth, 2)}>
            {label ? <span className={styles.label}>{label}</span> : null}
            {text ? <p>{text}</p> : null}
          </li>
        ))}
      </ul>
      <p className={styles.label}>{facts.join(', ')}</p>
    </>
  );
};

const AnswersPage = () => (
  <InsightPage view="answers">{(cohortId) => <Activities cohortId={cohortId} />}</InsightPage>
);

export default AnswersPage;
