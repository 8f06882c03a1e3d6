import type { RoundPoll, RoundPollQuestion } from '@weft/contracts';
import { ballotFault } from '@weft/rules';
import { Button, Notice, TextArea } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useRetriedWrite } from '../../platform/forms/use-retried-write.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { WayBackIn } from '../review-rounds/index.js';
import { ballotOf, type BallotDraft, emptyDraft } from './ballot-draft.js';
import { ChooseBallot } from './choose-ballot.js';
import { DotsBallot } from './dots-ballot.js';
import { lineIn } from './line.js';
import { roundPollsKey } from './polls.queries.js';
import { RankingBallot } from './ranking-ballot.js';
import { ScaleBallot } from './scale-ballot.js';
import { useRoundPollTexts } from './texts.js';
import styles from './round-polls.module.css';

interface FieldsProps {
  question: RoundPollQuestion;
  draft: BallotDraft;
  onChange: (changed: Partial<BallotDraft>) => void;
}

const Fields = ({ question, draft, onChange }: FieldsProps) => {
  const t = useRoundPollTexts().vote;
  const { locale } = useI18n();
  switch (question.kind) {
    case 'choose':
      return (
        <ChooseBallot
          question={question}
          chosen={draft.options}
          onChange={(options) => onChange({ options })}
        />
      );
    case 'dots':
      return (
        <DotsBallot question={question} dots={draft.dots} onChange={(dots) => onChange({ dots })} />
      );
    case 'scale':
      return (
        <ScaleBallot
          question={question}
          value={draft.value}
          onChange={(value) => onChange({ value })}
        />
      );
    case 'ranking':
      return (
        <RankingBallot
          question={question}
          order={draft.order}
          onChange={(order) => onChange({ order })}
        />
      );
    case 'open':
      return (
        <TextArea
          label={lineIn(question.title, locale)}
          hint={t.openHint}
          value={draft.text}
          maxLength={2000}
          onChange={({ target }) => onChange({ text: target.value })}
        />
      );
  }
};

/** One vote. Until it is sent, what was chosen is only on this device. */
export const BallotForm = ({ roundId, poll }: { roundId: string; poll: RoundPoll }) => {
  const { vote: t } = useRoundPollTexts();
  const api = useApi();
  const write = useRetriedWrite(roundPollsKey(roundId));
  // Of the form, so that a ballot that is sent twice counts once.
  const [id] = useState(() => crypto.randomUUID());
  const [asked, setAsked] = useState(false);
  const draft = useDraft<BallotDraft>(`poll:${poll.id}`, emptyDraft, `guest:${roundId}`);
  const { question } = poll;
  const ballot = ballotOf(question, draft.fields);
  const untouched = question.kind === 'ranking' ? 'too-few' : 'none';
  const fault = ballot ? ballotFault(question, ballot) : untouched;
  const send = () => {
    setAsked(true);
    if (!ballot || fault) return;
    const params = { path: { roundId, pollId: poll.id } };
    void write
      .run(() =>
        api.POST('/api/rounds/{roundId}/polls/{pollId}/ballots', { params, body: { id, ballot } }),
      )
      .then((counted) => (counted ? draft.clear() : undefined));
  };
  return (
    <form
      className={styles.ballot}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Fields
        question={question}
        draft={draft.fields}
        onChange={(changed) => {
          setAsked(false);
          draft.change(changed);
        }}
      />
      <p>{question.kind === 'open' ? t.sureOpen : t.sure}</p>
      {asked && fault ? (
        <Notice kind="caution" live>
          {t.missing[fault]}
        </Notice>
      ) : null}
      {write.failure === 'access/sign-in-required' ? (
        <WayBackIn />
      ) : (
        <FormFailure failure={write.failure} />
      )}
      <Button type="submit" busy={write.busy}>
        {t.send}
      </Button>
    </form>
  );
};
