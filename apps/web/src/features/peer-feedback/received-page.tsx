import { useQuery } from '@tanstack/react-query';
import type { ReceivedReview, RubricCriterion } from '@weft/contracts';
import { Button, EmptyState, Notice, TextArea } from '@weft/ui';
import { Link, useParams } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { GivenReview } from './given-review.js';
import { receivedQuery } from './peer.queries.js';
import styles from './peer.module.css';
import { ReportForm } from './report-form.js';
import { usePeerTexts } from './texts.js';
import { usePeerChange } from './use-peer-change.js';

const scale = [1, 2, 3, 4, 5] as const;
type Useful = (typeof scale)[number];

interface Place {
  teamId: string;
  assignmentId: string;
}

const RatingForm = ({ place, feedbackId }: { place: Place; feedbackId: string }) => {
  const { received } = usePeerTexts();
  const api = useApi();
  const { fields, change, clear } = useDraft<{ useful: Useful | null; answer: string }>(
    `rating:${feedbackId}`,
    { useful: null, answer: '' },
  );
  const { run, busy, failure } = usePeerChange((rating: { useful: Useful; answer: string }, id) =>
    api.POST('/api/teams/{teamId}/feedback/{assignmentId}/{feedbackId}/rating', {
      params: { path: { ...place, feedbackId } },
      body: { id, ...rating },
    }),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && fields.useful) {
          run({ useful: fields.useful, answer: fields.answer }, { onSuccess: clear });
        }
      }}
    >
      <fieldset className={styles.choice}>
        <legend>{received.rate}</legend>
        <div className={sheet.actions}>
          {scale.map((useful) => (
            <label key={useful}>
              <input
                type="radio"
                name={`useful-${feedbackId}`}
                required
                checked={fields.useful === useful}
                onChange={() => change({ useful })}
              />{' '}
              {received.useful[useful]}
            </label>
          ))}
        </div>
      </fieldset>
      <TextArea
        label={received.answer}
        hint={received.rateOnce}
        value={fields.answer}
        rows={2}
        maxLength={2000}
        onChange={(event) => change({ answer: event.target.value })}
      />
      <FormFailure failure={failure} />
      <Button type="submit" variant="secondary" busy={busy}>
        {received.send}
      </Button>
    </form>
  );
};

interface OneProps {
  nth: number;
  one: ReceivedReview;
  criteria: readonly RubricCriterion[];
  place: Place;
  mayRate: boolean;
}

const Received = ({ nth, one, criteria, place, mayRate }: OneProps) => {
  const { received } = usePeerTexts();
  const api = useApi();
  const { id: feedbackId, rating } = one;
  return (
    <li className={styles.feedback}>
      <h2>{one.reviewerName ? received.from(one.reviewerName) : received.one(nth)}</h2>
      <GivenReview criteria={criteria} review={one.review} />
      {rating ? (
        <Notice title={received.rated(received.useful[rating.useful as Useful])}>
          {rating.answer ? (
            <p className={styles.said}>
              {received.answered}: {rating.answer}
            </p>
          ) : null}
        </Notice>
      ) : null}
      {mayRate && !rating ? <RatingForm place={place} feedbackId={feedbackId} /> : null}
      {mayRate ? (
        <ReportForm
          of="review"
          reported={one.reported}
          send={(body) =>
            api.POST('/api/teams/{teamId}/feedback/{assignmentId}/{feedbackId}/reports', {
              ...{ params: { path: { ...place, feedbackId } }, body },
            })
          }
        />
      ) : null}
    </li>
  );
};

const AllReceived = ({ accountId, place }: { accountId: string; place: Place }) => {
  const { locale } = useI18n();
  const { received } = usePeerTexts();
  const query = useQuery(receivedQuery({ api: useApi(), accountId, locale }, place));
  return (
    <PageData query={query}>
      {({ title, teamName, anonymous, state, mayRate, criteria, reviews }) => (
        <>
          <p>
            <Link to={`/teams/${place.teamId}`}>{teamName}</Link> · {title}
          </p>
          {state === 'none' ? <EmptyState title={received.none} /> : null}
          {state === 'hidden' ? (
            <EmptyState title={received.hidden}>
              <p>{received.hiddenHelp}</p>
            </EmptyState>
          ) : null}
          {state === 'shown' && reviews.length === 0 ? (
            <EmptyState title={received.noneYet} />
          ) : null}
          {state === 'shown' && anonymous ? (
            <p className={sheet.muted}>{received.anonymous}</p>
          ) : null}
          <ol role="list">
            {reviews.map((one, nth) => (
              <Received key={one.id} {...{ one, criteria, place, mayRate }} nth={nth + 1} />
            ))}
          </ol>
        </>
      )}
    </PageData>
  );
};

/** What peers said of the work of my team. */
const ReceivedPage = () => {
  const { received, mine } = usePeerTexts();
  const { teamId = '', assignmentId = '' } = useParams();
  return (
    <SignedInPage title={received.title}>
      {({ id }) => (
        <>
          <AllReceived accountId={id} place={{ teamId, assignmentId }} />
          <p>
            <Link to="/reviews">{mine.title}</Link>
          </p>
        </>
      )}
    </SignedInPage>
  );
};

export default ReceivedPage;
