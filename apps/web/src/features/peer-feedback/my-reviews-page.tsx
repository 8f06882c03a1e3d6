import { useQuery } from '@tanstack/react-query';
import type { MyReview } from '@weft/contracts';
import { Button, EmptyState, Notice } from '@weft/ui';
import { Link } from 'react-router';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { momentInZone } from '../../platform/i18n/zoned-time.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { SignedInPage } from '../identity/index.js';
import { myReviewsQuery } from './peer.queries.js';
import { usePeerTexts } from './texts.js';
import { usePeerChange } from './use-peer-change.js';

const ReviewRow = ({ review }: { review: MyReview }) => {
  const { locale } = useI18n();
  const { mine } = usePeerTexts();
  const facts = [
    review.cohortTitle,
    mine.states[review.state],
    ...(review.asTeam ? [mine.asTeam] : []),
    ...(review.state === 'given'
      ? []
      : [mine.until(momentInZone(review.dueAt, review.timeZone, locale))]),
  ];
  return (
    <li>
      <Link to={`/reviews/${review.id}`}>{review.title}</Link>
      <span className={sheet.muted}>{facts.join(' · ')}</span>
    </li>
  );
};

const TakeMore = ({ roundId, title }: { roundId: string; title: string }) => {
  const { mine } = usePeerTexts();
  const api = useApi();
  const { run, busy, done, failure } = usePeerChange(() =>
    bodyOf(api.PUT('/api/me/review-offers/{roundId}', { params: { path: { roundId } } })),
  );
  return (
    <li>
      <span>{title}</span>
      {done ? <p role="status">{mine.noMore}</p> : null}
      <FormFailure failure={failure} />
      <Button variant="secondary" busy={busy} onClick={() => run(undefined)}>
        {mine.take}
      </Button>
    </li>
  );
};

const MyReviews = ({ accountId }: { accountId: string }) => {
  const { locale } = useI18n();
  const { mine } = usePeerTexts();
  const query = useQuery(myReviewsQuery({ api: useApi(), accountId, locale }));
  return (
    <PageData query={query}>
      {({ toDo, given, points, more }) => (
        <>
          <p>{mine.lead}</p>
          <section aria-labelledby="to-do">
            <h2 id="to-do">{mine.toDo}</h2>
            {toDo.length === 0 ? (
              <EmptyState title={mine.none}>
                <p>{mine.noneHelp}</p>
              </EmptyState>
            ) : (
              <ul role="list" className={sheet.list}>
                {toDo.map((review) => (
                  <ReviewRow key={review.id} review={review} />
                ))}
              </ul>
            )}
          </section>
          {points.length > 0 ? (
            <section aria-labelledby="points">
              <h2 id="points">{mine.points}</h2>
              <ul role="list" className={sheet.list}>
                {points.map(({ teamId, assignmentId, title, dueAt, timeZone, done }) => (
                  <li key={`${teamId} ${assignmentId}`}>
                    <Link to={`/reviews/points/${teamId}/${assignmentId}`}>{title}</Link>
                    <span className={sheet.muted}>
                      {done ? mine.pointsDone : mine.until(momentInZone(dueAt, timeZone, locale))}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          {more.length > 0 ? (
            <section aria-labelledby="more">
              <h2 id="more">{mine.more}</h2>
              <Notice>
                <p>{mine.moreHelp}</p>
              </Notice>
              <ul role="list" className={sheet.list}>
                {more.map(({ roundId, title }) => (
                  <TakeMore key={roundId} roundId={roundId} title={title} />
                ))}
              </ul>
            </section>
          ) : null}
          {given.length > 0 ? (
            <section aria-labelledby="given">
              <h2 id="given">{mine.given}</h2>
              <ul role="list" className={sheet.list}>
                {given.map((review) => (
                  <ReviewRow key={review.id} review={review} />
                ))}
              </ul>
            </section>
          ) : null}
        </>
      )}
    </PageData>
  );
};

/** What peers ask of me, and what I gave. */
const MyReviewsPage = () => {
  const { mine } = usePeerTexts();
  return <SignedInPage title={mine.title}>{({ id }) => <MyReviews accountId={id} />}</SignedInPage>;
};

export default MyReviewsPage;
