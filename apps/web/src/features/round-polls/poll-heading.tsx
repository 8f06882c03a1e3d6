import type { RoundPoll } from '@weft/contracts';
import sheet from '../../platform/page/sheet.module.css';
import { Line } from './line.js';
import { useRoundPollTexts } from './texts.js';

/** What is asked, its number, and where the poll stands. */
export const PollHeading = ({ poll, id }: { poll: RoundPoll; id: string }) => {
  const t = useRoundPollTexts();
  const { title, number } = poll.question;
  return (
    <header>
      <h2 id={id}>
        <Line text={title} />
      </h2>
      <p className={sheet.muted}>
        {number === null ? null : `${t.number(number)} · `}
        {t.states[poll.state]}
      </p>
    </header>
  );
};
