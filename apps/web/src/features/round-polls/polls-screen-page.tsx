import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '@weft/ui';
import { Link, useParams } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import { useAccount } from '../../platform/session/session.queries.js';
import { PollHeading } from './poll-heading.js';
import { PollResultView } from './poll-result-view.js';
import { roundPollsQuery } from './polls.queries.js';
import { useRoundPollTexts } from './texts.js';
import styles from './round-polls.module.css';

const everyMs = 2_500;

const Shown = ({ roundId }: { roundId: string }) => {
  const t = useRoundPollTexts();
  const { t: site } = useI18n();
  const query = useQuery(roundPollsQuery(useApi(), roundId, everyMs));
  if (query.isError && !query.data) return <FormFailure failure={failureOf(query.error)} />;
  if (!query.data) return <Skeleton label={site('site.loading')} />;
  const { items } = query.data;
  const shown = items.filter(
    ({ state, result }) => state === 'open' || (state === 'closed' && result?.outcome),
  );
  return (
    <>
      {shown.length === 0 ? <p role="status">{t.screen.waiting}</p> : null}
      {shown.map((poll) => (
        <section key={poll.id} aria-labelledby={`poll-${poll.id}`} className={styles.poll}>
          <PollHeading poll={poll} id={`poll-${poll.id}`} />
          {poll.state === 'open' ? (
            <p role="status" className={styles.figure}>
              {t.voters(poll.voters)}
            </p>
          ) : null}
          {poll.result ? <PollResultView result={poll.result} previous={poll.previous} /> : null}
        </section>
      ))}
    </>
  );
};

/** Polls for the screen in front of a room: how many voted, then what is concluded. */
const PollsScreenPage = () => {
  const t = useRoundPollTexts();
  const { roundId = '' } = useParams();
  const { data } = useQuery({ ...roundPollsQuery(useApi(), roundId), enabled: false });
  const account = useAccount();
  const title = data?.title ?? t.screen.title;
  usePageHead({ title });
  return (
    <div className={`${sheet.page} ${sheet.wide} ${styles.page} ${styles.large}`}>
      <PageTitle>{title}</PageTitle>
      {account === undefined ? null : <Shown key={roundId} roundId={roundId} />}
      <p data-print="no">
        <Link to={`/studio/rounds/${roundId}/polls`}>{t.screen.back}</Link>
      </p>
    </div>
  );
};

export default PollsScreenPage;
