import type { Locale } from '@weft/contracts';
import { Button, Icon, TextArea } from '@weft/ui';
import { limits } from '../limits.js';
import { clockText, momentText } from '../moment.js';
import type { Run } from './schema.js';
import type { PitchTimerTexts } from './texts.js';
import styles from './view.module.css';

interface RunCardProps {
  /** DOM id of the first note. */
  id: string;
  /** Counted from 1, the oldest first. */
  number: number;
  run: Run;
  /** What the panel asked after it. */
  question: string | undefined;
  locale: Locale;
  texts: PitchTimerTexts;
  onChange: (change: Partial<Run>) => void;
  onRemove: () => void;
}

/** One run: how long it took, what worked, what to change, and the panel's question. */
export const RunCard = ({ id, number, run, question, locale, texts: t, ...card }: RunCardProps) => (
  <li className={styles.run}>
    <div className={styles.head}>
      <h4>{t.run(number)}</h4>
      <p>
        {t.took(clockText(run.took), clockText(run.target))}
        {run.took > run.target ? `, ${t.over(clockText(run.took - run.target))}` : ''}
        {' · '}
        {momentText(run.at, locale)}
      </p>
      <Button variant="quiet" aria-label={t.removeRun(number)} onClick={card.onRemove}>
        <Icon name="close" />
      </Button>
    </div>
    <TextArea
      id={id}
      label={t.good}
      rows={1}
      maxLength={limits.runNote}
      value={run.good}
      onChange={(event) => card.onChange({ good: event.target.value })}
    />
    <TextArea
      id={`${id}-change`}
      label={t.change}
      rows={1}
      maxLength={limits.runNote}
      value={run.change}
      onChange={(event) => card.onChange({ change: event.target.value })}
    />
    {question ? (
      <TextArea
        id={`${id}-answer`}
        label={`${t.asks} ${question}`}
        hint={t.answer}
        rows={1}
        maxLength={limits.runNote}
        value={run.answer ?? ''}
        onChange={(event) => card.onChange({ answer: event.target.value })}
      />
    ) : null}
  </li>
);
