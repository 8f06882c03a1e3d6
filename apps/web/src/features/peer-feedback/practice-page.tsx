import { useQuery } from '@tanstack/react-query';
import type { ReviewText, RubricCriterion } from '@weft/contracts';
import { Button, Notice, buttonClass } from '@weft/ui';
import { Link, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import { SignedInPage } from '../identity/index.js';
import { CriterionFields } from './criterion-fields.js';
import { practiceQuery } from './peer.queries.js';
import styles from './peer.module.css';
import { usePeerTexts } from './texts.js';
import { usePeerChange } from './use-peer-change.js';

const nothing: ReviewText = { marks: [], overall: '' };

const PracticeForm = ({
  roundId,
  criteria,
}: {
  roundId: string;
  criteria: readonly RubricCriterion[];
}) => {
  const { practice } = usePeerTexts();
  const api = useApi();
  const { fields, change, clear } = useDraft<ReviewText>(`practice:${roundId}`, nothing);
  const { run, busy, failure, missing } = usePeerChange((review: ReviewText, id) =>
    api.POST('/api/me/review-practice/{roundId}', {
      params: { path: { roundId } },
      body: { id, review },
    }),
  );
  const marks = criteria.map(
    ({ id }) =>
      fields.marks.find(({ criterionId }) => criterionId === id) ?? {
        ...{ criterionId: id, levelId: null, comment: '' },
      },
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) run({ marks, overall: '' }, { onSuccess: clear });
      }}
    >
      {criteria.map((criterion, nth) => (
        <CriterionFields
          key={criterion.id}
          criterion={criterion}
          mark={marks[nth] ?? { criterionId: criterion.id, levelId: null, comment: '' }}
          missing={missing.includes(`body.review.marks.${criterion.id}`)}
          onChange={(mark) =>
            change({
              marks: marks.map((one) => (one.criterionId === criterion.id ? mark : one)),
            })
          }
        />
      ))}
      <FormFailure failure={failure} />
      <Button type="submit" busy={busy}>
        {practice.give}
      </Button>
    </form>
  );
};

interface ComparedProps {
  criteria: readonly RubricCriterion[];
  mine: ReviewText;
  agreed: readonly { criterionId: string; levelId: string; why: string }[];
}

/** My marks beside those that were agreed, and why. */
const Compared = ({ criteria, mine, agreed }: ComparedProps) => {
  const { practice, review } = usePeerTexts();
  const titleOf = ({ levels }: RubricCriterion, id: string | null | undefined) =>
    levels.find((level) => level.id === id)?.title ?? '–';
  return (
    <>
      <dl>
        {criteria.map((criterion) => {
          const own = mine.marks.find(({ criterionId }) => criterionId === criterion.id);
          const mark = agreed.find(({ criterionId }) => criterionId === criterion.id);
          return (
            <div key={criterion.id} className={styles.criterion}>
              <dt>
                <strong>{criterion.title}</strong>
              </dt>
              <dd>{practice.yours(titleOf(criterion, own?.levelId))}</dd>
              {mark ? (
                <dd>
                  {practice.agreed(titleOf(criterion, mark.levelId))}
                  {mark.levelId === own?.levelId ? ` (${practice.same})` : ''}
                  {mark.why ? <span className={styles.said}>. {mark.why}</span> : null}
                </dd>
              ) : null}
            </div>
          );
        })}
      </dl>
      <Notice kind="positive">
        <p>{practice.done}</p>
        <p className={styles.next}>
          <Link className={buttonClass()} to="/reviews">
            {review.back}
          </Link>
        </p>
      </Notice>
    </>
  );
};

const Practice = ({ accountId, roundId }: { accountId: string; roundId: string }) => {
  const { locale } = useI18n();
  const { practice, review } = usePeerTexts();
  const query = useQuery(practiceQuery({ api: useApi(), accountId, locale }, roundId));
  return (
    <PageData query={query}>
      {({ title, text, criteria, mine, agreed }) => (
        <>
          <p>{practice.lead}</p>
          <div className={styles.beside}>
            <section aria-labelledby="example">
              <h2 id="example">{practice.example}</h2>
              <div className={styles.work}>
                <p>{text}</p>
              </div>
            </section>
            <section aria-labelledby="rubric">
              <h2 id="rubric">
                {review.rubric}: {title}
              </h2>
              {mine && agreed ? (
                <Compared criteria={criteria} mine={mine} agreed={agreed} />
              ) : (
                <PracticeForm roundId={roundId} criteria={criteria} />
              )}
            </section>
          </div>
        </>
      )}
    </PageData>
  );
};

/** An example to judge before the work of others. */
const PracticePage = () => {
  const { review } = usePeerTexts();
  const { roundId = '' } = useParams();
  return (
    <SignedInPage title={review.practice} wide>
      {({ id }) => <Practice accountId={id} roundId={roundId} />}
    </SignedInPage>
  );
};

export default PracticePage;
