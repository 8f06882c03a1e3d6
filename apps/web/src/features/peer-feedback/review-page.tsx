import { useQuery } from '@tanstack/react-query';
import type { ReviewText, RubricCriterion } from '@weft/contracts';
import { Button, Notice, SaveState, TextArea, buttonClass } from '@weft/ui';
import { Link, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { CriterionFields } from './criterion-fields.js';
import { GivenReview } from './given-review.js';
import { myReviewQuery } from './peer.queries.js';
import styles from './peer.module.css';
import { ReportForm } from './report-form.js';
import { usePeerTexts } from './texts.js';
import { usePeerChange } from './use-peer-change.js';
import { useReviewDraft } from './use-review-draft.js';
import { WorkFiles } from './work-files.js';
import { WorkView } from './work-view.js';

interface ReviewFormProps {
  reviewId: string;
  criteria: readonly RubricCriterion[];
  initial: ReviewText;
}

const ReviewForm = ({ reviewId, criteria, initial }: ReviewFormProps) => {
  const { review: texts } = usePeerTexts();
  const api = useApi();
  const draft = useReviewDraft(reviewId, initial);
  const { run, busy, failure, missing } = usePeerChange((review: ReviewText, id) =>
    api.POST('/api/me/reviews/{reviewId}/giving', {
      params: { path: { reviewId } },
      body: { id, review },
    }),
  );
  const markOf = (criterionId: string) =>
    draft.review.marks.find((mark) => mark.criterionId === criterionId) ?? {
      ...{ criterionId, levelId: null, comment: '' },
    };
  const whole = { ...draft.review, marks: criteria.map(({ id }) => markOf(id)) };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) run(whole, { onSuccess: draft.clear });
      }}
    >
      <p className={sheet.muted}>{texts.keys}</p>
      {criteria.map((criterion) => (
        <CriterionFields
          key={criterion.id}
          criterion={criterion}
          mark={markOf(criterion.id)}
          missing={missing.includes(`body.review.marks.${criterion.id}`)}
          onChange={(mark) =>
            draft.change({
              marks: whole.marks.map((one) => (one.criterionId === criterion.id ? mark : one)),
            })
          }
        />
      ))}
      <TextArea
        label={texts.overall}
        value={draft.review.overall}
        maxLength={4000}
        {...(missing.includes('body.review.overall') && { error: texts.overallMissing })}
        onChange={(event) => draft.change({ overall: event.target.value })}
      />
      <FormFailure failure={failure} />
      <div className={styles.stands}>
        <SaveState state={draft.state} retry={{ label: texts.retry, onRetry: draft.retry }}>
          {texts[draft.state]}
        </SaveState>
        <Button type="submit" busy={busy}>
          {texts.give}
        </Button>
      </div>
    </form>
  );
};

const Review = ({ accountId, reviewId }: { accountId: string; reviewId: string }) => {
  const { locale } = useI18n();
  const { review: texts } = usePeerTexts();
  const api = useApi();
  const query = useQuery(myReviewQuery({ api, accountId, locale }, reviewId));
  return (
    <PageData query={query}>
      {({ title, anonymous, teamName, criteria, work, files, review, ...rest }) => (
        <>
          <h2>{title}</h2>
          <p>{anonymous ? texts.anonymous : texts.open(teamName ?? '')}</p>
          {rest.practiceFirst ? (
            <Notice title={texts.practice}>
              <p>{texts.practiceHelp}</p>
              <p className={styles.next}>
                <Link className={buttonClass()} to={`/reviews/practice/${rest.roundId}`}>
                  {texts.practice}
                </Link>
              </p>
            </Notice>
          ) : (
            <div className={styles.beside}>
              <section aria-labelledby="work">
                <h2 id="work">{texts.work}</h2>
                <WorkView work={work} hasFiles={files.length > 0} />
                <WorkFiles reviewId={reviewId} files={files} />
                {rest.state === 'given' ? null : (
                  <ReportForm
                    of="work"
                    reported={rest.reported}
                    send={(body) =>
                      api.POST('/api/me/reviews/{reviewId}/reports', {
                        ...{ params: { path: { reviewId } }, body },
                      })
                    }
                  />
                )}
              </section>
              <section aria-labelledby="rubric">
                <h2 id="rubric">{texts.rubric}</h2>
                {rest.state === 'given' && review ? (
                  <>
                    <p role="status">{texts.given}</p>
                    {rest.rating ? (
                      <Notice kind="positive" title={texts.rating(rest.rating.useful)}>
                        <p className={styles.said}>{rest.rating.answer}</p>
                      </Notice>
                    ) : null}
                    <GivenReview criteria={criteria} review={review} />
                  </>
                ) : (
                  <ReviewForm
                    reviewId={reviewId}
                    criteria={criteria}
                    initial={review ?? { marks: [], overall: '' }}
                  />
                )}
              </section>
            </div>
          )}
        </>
      )}
    </PageData>
  );
};

/** One review: the work beside the rubric. */
const ReviewPage = () => {
  const { review } = usePeerTexts();
  const { reviewId = '' } = useParams();
  return (
    <SignedInPage title={review.rubric} wide>
      {({ id }) => (
        <>
          <Review key={reviewId} accountId={id} reviewId={reviewId} />
          <p>
            <Link to="/reviews">{review.back}</Link>
          </p>
        </>
      )}
    </SignedInPage>
  );
};

export default ReviewPage;
