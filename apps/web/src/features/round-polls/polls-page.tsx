import { useQuery } from '@tanstack/react-query';
import type { RoundPoll } from '@weft/contracts';
import { EmptyState, Notice, Skeleton } from '@weft/ui';
import { useParams } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import { useAccount } from '../../platform/session/session.queries.js';
import { AttachNotice, roundHomeQuery, RoundTabs, WayBackIn } from '../review-rounds/index.js';
import { BallotForm } from './ballot-form.js';
import { PollHeading } from './poll-heading.js';
import { PollResultView } from './poll-result-view.js';
import { type RoundPolls, roundPollsQuery } from './polls.queries.js';
import { useRoundPollTexts } from './texts.js';
import styles from './round-polls.module.css';

interface PollProps {
  roundId: string;
  poll: RoundPoll;
  polls: RoundPolls;
}

const Voting = ({ roundId, poll, polls }: PollProps) => {
  const t = useRoundPollTexts();
  return (
    <>
      {poll.previous ? (
        <details className={styles.previous} open>
          <summary>{t.result.ofRound}</summary>
          <PollResultView result={poll.previous} />
        </details>
      ) : null}
      {poll.voted ? (
        <Notice kind="positive" live>
          {t.voted} {t.votedWait}
        </Notice>
      ) : null}
      {!poll.voted && polls.votes && !polls.unsettled ? (
        <BallotForm roundId={roundId} poll={poll} />
      ) : null}
      {!poll.voted && !polls.votes ? (
        <Notice>{polls.moderates ? t.onlyParticipants : t.notOpen}</Notice>
      ) : null}
      <p role="status" className={sheet.muted}>
        {t.voters(poll.voters)} {t.hidden}
      </p>
    </>
  );
};

const Poll = ({ roundId, poll, polls }: PollProps) => {
  const t = useRoundPollTexts();
  return (
    <section aria-labelledby={`poll-${poll.id}`} className={styles.poll}>
      <PollHeading poll={poll} id={`poll-${poll.id}`} />
      {poll.state === 'open' ? <Voting roundId={roundId} poll={poll} polls={polls} /> : null}
      {poll.state === 'closed' && poll.result ? (
        <PollResultView result={poll.result} previous={poll.previous} />
      ) : null}
      {poll.state === 'closed' && !poll.result ? <p>{t.counting}</p> : null}
    </section>
  );
};

const Listed = ({ roundId }: { roundId: string }) => {
  const t = useRoundPollTexts();
  const { t: site } = useI18n();
  const api = useApi();
  const query = useQuery(roundPollsQuery(api, roundId));
  // Only who is signed in may be somebody else here too.
  const home = useQuery({ ...roundHomeQuery(api, roundId), enabled: Boolean(useAccount()) });
  if (query.isError && !query.data) {
    const failure = failureOf(query.error);
    return failure === 'access/sign-in-required' ? (
      <WayBackIn />
    ) : (
      <FormFailure failure={failure} />
    );
  }
  if (!query.data) return <Skeleton label={site('site.loading')} />;
  // What waits for a vote comes before what is done.
  const shown = (['open', 'closed'] as const).flatMap((state) =>
    query.data.items.filter((poll) => poll.state === state),
  );
  return (
    <>
      {home.data ? <AttachNotice round={home.data} /> : null}
      {shown.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneHelp}</p>
        </EmptyState>
      ) : null}
      {shown.map((poll) => (
        <Poll key={poll.id} roundId={roundId} poll={poll} polls={query.data} />
      ))}
    </>
  );
};

/** The polls of a round, for who takes part in it: with an account or as a guest. */
const PollsPage = () => {
  const t = useRoundPollTexts();
  const { roundId = '' } = useParams();
  const { data } = useQuery({ ...roundPollsQuery(useApi(), roundId), enabled: false });
  const account = useAccount();
  const title = data ? t.titleOf(data.title) : t.title;
  usePageHead({ title });
  return (
    <div className={`${sheet.page} ${styles.page}`}>
      <PageTitle>{title}</PageTitle>
      <RoundTabs roundId={roundId} of="participant" />
      {account === undefined ? null : <Listed key={roundId} roundId={roundId} />}
    </div>
  );
};

export default PollsPage;
