import type { RoundPollResult } from '@weft/contracts';
import { countedIds } from '@weft/rules';
import { useI18n } from '../../platform/i18n/i18n.js';
import { Line } from './line.js';
import { RankingNumbers, VoteNumbers } from './result-numbers.js';
import { ResultRoles } from './result-roles.js';
import { ResultShift } from './result-shift.js';
import { useRoundPollTexts } from './texts.js';
import styles from './round-polls.module.css';

interface PollResultViewProps {
  result: RoundPollResult;
  /** The same question in the round before. */
  previous?: RoundPollResult | null;
}

/** What a closed poll gave: numbers, answers, roles, what is concluded, and what changed. */
export const PollResultView = ({ result, previous }: PollResultViewProps) => {
  const t = useRoundPollTexts().result;
  const { question, counts, answers, outcome, notes } = result;
  const { locale } = useI18n();
  const isOpen = question.kind === 'open';
  const ids =
    question.kind === 'ranking' ? question.options.map(({ id }) => id) : countedIds(question);
  return (
    <div className={styles.result}>
      {result.voters === 0 ? <p>{t.nobody}</p> : null}
      {result.voters !== 0 && !counts && !isOpen ? <p>{t.tooFew}</p> : null}
      {counts && question.kind === 'ranking' ? <RankingNumbers result={result} /> : null}
      {counts && question.kind !== 'ranking' && !isOpen ? <VoteNumbers result={result} /> : null}
      {isOpen && answers.length > 0 ? (
        <>
          <p>{t.answers(answers.length)}</p>
          <ul className={styles.answers}>
            {answers.map((answer) => (
              <li key={answer.id}>
                <p>{answer.text}</p>
                {answer.roles.length > 0 ? (
                  <p className={styles.quiet}>
                    {answer.roles.map((role) => t.roles[role]).join(', ')}
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {isOpen || !counts ? null : <ResultRoles result={result} ids={ids} />}
      {notes.map((note, at) => (
        <p key={at} className={styles.quiet}>
          <Line text={note} />
        </p>
      ))}
      {previous ? <ResultShift before={previous} after={result} /> : null}
      {outcome ? (
        <dl className={styles.outcome}>
          <dt>{t.concluded}</dt>
          <dd>
            <Line text={outcome.concluded} />
          </dd>
          <dt>{t.notConcluded}</dt>
          <dd>
            <Line text={outcome.notConcluded} />
          </dd>
        </dl>
      ) : null}
      {result.closedAt ? (
        <p className={styles.quiet}>{t.closedOn(dayOf(result.closedAt, locale))}</p>
      ) : null}
    </div>
  );
};

const dayOf = (at: string, locale: string): string =>
  new Intl.DateTimeFormat(locale === 'nl' ? 'nl-BE' : 'en-GB', { dateStyle: 'long' }).format(
    new Date(at),
  );
