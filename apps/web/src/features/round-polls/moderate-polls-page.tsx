import { useQuery } from '@tanstack/react-query';
import { Disclosure, EmptyState, Skeleton } from '@weft/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import { useAccount } from '../../platform/session/session.queries.js';
import { RoundTabs } from '../review-rounds/index.js';
import { ModeratedPoll } from './moderated-poll.js';
import { PollTemplates } from './poll-templates.js';
import { roundPollsQuery } from './polls.queries.js';
import { QuestionForm } from './question-form.js';
import { useRoundPollTexts } from './texts.js';
import styles from './round-polls.module.css';

const Moderated = ({ roundId }: { roundId: string }) => {
  const t = useRoundPollTexts().moderate;
  const { t: site } = useI18n();
  const query = useQuery(roundPollsQuery(useApi(), roundId));
  // A form that was sent makes room for a fresh one.
  const [written, setWritten] = useState(0);
  if (query.isError && !query.data) return <FormFailure failure={failureOf(query.error)} />;
  if (!query.data) return <Skeleton label={site('site.loading')} />;
  const { items, moderates } = query.data;
  if (!moderates) return <FormFailure failure="access/forbidden" />;
  return (
    <>
      <p>{t.lead}</p>
      <p className={sheet.muted}>{t.counted}</p>
      <p>
        <Link to={`/studio/rounds/${roundId}/polls/screen`}>{t.screen}</Link>
      </p>
      {items.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneHelp}</p>
        </EmptyState>
      ) : null}
      {items.map((poll) => (
        <ModeratedPoll key={poll.id} roundId={roundId} poll={poll} />
      ))}
      <Disclosure summary={t.templates} open={items.length === 0}>
        <PollTemplates roundId={roundId} />
      </Disclosure>
      <Disclosure summary={t.own}>
        <QuestionForm
          key={written}
          roundId={roundId}
          poll={null}
          onDone={() => setWritten(written + 1)}
        />
      </Disclosure>
    </>
  );
};

/** The polls of a round, for who runs it. */
const ModeratePollsPage = () => {
  const t = useRoundPollTexts();
  const { roundId = '' } = useParams();
  const { data } = useQuery({ ...roundPollsQuery(useApi(), roundId), enabled: false });
  const account = useAccount();
  const title = data ? t.titleOf(data.title) : t.title;
  usePageHead({ title });
  return (
    <div className={`${sheet.page} ${sheet.wide} ${styles.page}`}>
      <PageTitle>{title}</PageTitle>
      <RoundTabs roundId={roundId} of="moderator" />
      {account === undefined ? null : <Moderated key={roundId} roundId={roundId} />}
    </div>
  );
};

export default ModeratePollsPage;
