import type { RoundPoll } from '@weft/contracts';
import { smallestGroup } from '@weft/rules';
import { Button, Dialog, Disclosure, Notice } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useRetriedWrite } from '../../platform/forms/use-retried-write.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { lineIn } from './line.js';
import { OutcomeForm } from './outcome-form.js';
import { PollHeading } from './poll-heading.js';
import { PollResultView } from './poll-result-view.js';
import { roundPollsKey } from './polls.queries.js';
import { QuestionForm } from './question-form.js';
import { useRoundPollTexts } from './texts.js';
import styles from './round-polls.module.css';

interface ModeratedPollProps {
  roundId: string;
  poll: RoundPoll;
}

type Act = 'open' | 'close' | 'remove';

/** One poll with what its moderator can do now: change, open, close, conclude. */
export const ModeratedPoll = ({ roundId, poll }: ModeratedPollProps) => {
  const t = useRoundPollTexts();
  const words = t.moderate;
  const { locale } = useI18n();
  const api = useApi();
  const write = useRetriedWrite(roundPollsKey(roundId));
  const [asking, setAsking] = useState<Act | null>(null);
  const [editing, setEditing] = useState(false);
  const params = { path: { roundId, pollId: poll.id } };
  const title = lineIn(poll.question.title, locale);
  const acts: Record<Act, () => Promise<unknown>> = {
    open: () => api.POST('/api/rounds/{roundId}/polls/{pollId}/opening', { params }),
    close: () => api.POST('/api/rounds/{roundId}/polls/{pollId}/closing', { params }),
    remove: () => api.DELETE('/api/rounds/{roundId}/polls/{pollId}', { params }),
  };
  const asked: Record<Act, string> = {
    open: words.openAsk,
    close: words.closeAsk(poll.voters),
    remove: words.removeAsk(title),
  };
  const act = (what: Act) => {
    setAsking(null);
    void write.run(acts[what]);
  };
  return (
    <section aria-labelledby={`poll-${poll.id}`} className={styles.poll}>
      <PollHeading poll={poll} id={`poll-${poll.id}`} />
      <FormFailure failure={write.failure} />
      {poll.state === 'planned' ? (
        <p className={sheet.actions}>
          <Button busy={write.busy} onClick={() => setAsking('open')}>
            {words.open}
          </Button>
          <Button
            variant="secondary"
            aria-label={words.editOf(title)}
            aria-expanded={editing}
            onClick={() => setEditing(!editing)}
          >
            {words.edit}
          </Button>
          <Button variant="quiet" onClick={() => setAsking('remove')}>
            {words.remove}
          </Button>
        </p>
      ) : null}
      {poll.state === 'planned' && editing ? (
        <QuestionForm roundId={roundId} poll={poll} onDone={() => setEditing(false)} />
      ) : null}
      {poll.state === 'open' ? (
        <>
          <p role="status" className={styles.count}>
            {t.voters(poll.voters)}
          </p>
          <p className={sheet.muted}>{t.hidden}</p>
          <p className={sheet.actions}>
            <Button busy={write.busy} onClick={() => setAsking('close')}>
              {words.close}
            </Button>
          </p>
        </>
      ) : null}
      {poll.result ? (
        <>
          <PollResultView result={poll.result} previous={poll.previous} />
          {poll.result.outcome ? null : <Notice kind="caution">{words.outcomeNeeded}</Notice>}
          <Disclosure
            summary={poll.result.outcome ? words.changeOutcome : words.outcome}
            open={!poll.result.outcome}
          >
            <OutcomeForm roundId={roundId} pollId={poll.id} outcome={poll.result.outcome} />
          </Disclosure>
        </>
      ) : null}
      <Dialog
        open={asking !== null}
        title={asking ? words[asking] : ''}
        closeLabel={words.cancel}
        onClose={() => setAsking(null)}
      >
        <p>{asking ? asked[asking] : null}</p>
        {asking === 'close' && poll.voters < smallestGroup ? (
          <Notice kind="caution">{words.closeFew}</Notice>
        ) : null}
        <p className={sheet.actions}>
          {asking ? <Button onClick={() => act(asking)}>{words[asking]}</Button> : null}
        </p>
      </Dialog>
    </section>
  );
};
