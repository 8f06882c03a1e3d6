import type { Locale } from '@weft/contracts';
import { Bars } from '../figure/bars.js';
import { DataTable } from '../figure/table.js';
import { numberText } from '../moment.js';
import type { ActivityViewProps } from '../view-props.js';
import type { PollPublic } from './schema.js';
import { texts } from './texts.js';
import styles from './view.module.css';

interface PollResultsProps {
  question: PollPublic;
  /** What this voter chose, as far as this device still knows: the server never does. */
  choices: string[];
  results: ActivityViewProps['pollResults'];
  locale: Locale;
}

/** Votes or dots per option as bars and as a table; counts, never a share of people. */
export const PollResults = ({ question, choices, results, locale }: PollResultsProps) => {
  const t = texts[locale];
  if (!results) return <p role="status">{t.later}</p>;
  const votesFor = (id: string) =>
    results.counts.find((count) => count.optionId === id)?.votes ?? 0;
  const markOf = (id: string) => {
    const mine = choices.filter((choice) => choice === id).length;
    if (mine === 0) return undefined;
    return question.dots ? t.yourDots(mine) : t.yours;
  };
  return (
    <div className={styles.results}>
      <Bars
        title={question.question}
        locale={locale}
        bars={question.options.map((option) => ({
          id: option.id,
          label: option.text,
          value: votesFor(option.id),
          mark: markOf(option.id),
        }))}
      />
      <p className={styles.count}>
        {t.voters(results.voters)}. {t.anonymous}
      </p>
      <DataTable
        locale={locale}
        caption={question.question}
        columns={[t.option, question.dots ? t.dots : t.votes]}
        rows={question.options.map((option) => ({
          id: option.id,
          cells: [option.text, numberText(votesFor(option.id), locale)],
        }))}
      />
    </div>
  );
};
