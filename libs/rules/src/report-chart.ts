import type { Locale, ReportPart } from '@weft/contracts';
import type { ReportPoll } from './report-data.js';
import { reportShare, reportWords } from './report-words.js';

type Chart = Extract<ReportPart, { kind: 'chart' }>;

/**
 * The votes of a poll. Shares are of votes: how many people voted is not always known, and one
 * person may have several votes.
 */
export function chartOf(poll: ReportPoll, locale: Locale, evidence: string | null): Chart {
  const words = reportWords[locale];
  const { maxChoices, notes, outcome, withheld } = poll;
  const rows = poll.options.map(({ title, votes }) => ({ label: title, value: votes }));
  return {
    ...drawn(rows, locale, words.allVotes),
    ...{ id: poll.key.replace(':', '-'), columns: words.pollColumns, evidence },
    title: poll.number === null ? poll.title : `${words.poll(poll.number)}: ${poll.title}`,
    notes: [
      ...(maxChoices === null ? [] : [words.atMost(maxChoices)]),
      words.reading,
      ...(withheld > 0 ? [words.withheld(withheld)] : []),
      ...notes,
      ...(outcome === null ? [] : [words.outcome(outcome)]),
    ],
  };
}

/** Bars with their shares of all. */
export function drawn(
  rows: readonly { label: string; value: number }[],
  locale: Locale,
  all: string,
): Pick<Chart, 'kind' | 'rows' | 'total'> {
  const total = rows.reduce((sum, { value }) => sum + value, 0);
  return {
    kind: 'chart',
    rows: rows.map(({ label, value }) => {
      const share = total === 0 ? 0 : value / total;
      return { label, value, share, shareText: reportShare(share, locale) };
    }),
    total: { label: all, value: total },
  };
}
