import type { Locale, ReviewText, RubricCriterion } from '@weft/contracts';
import type { ExportTable } from '../../platform/export/table-export.js';

/** A review that was given, without what an anonymous one must not tell. */
export interface ExportedReview {
  teamId: string;
  teamName: string;
  reviewerName: string;
  review: ReviewText;
  useful: number | null;
  answer: string | null;
}

const words = {
  nl: {
    head: ['Team', 'Feedback', 'Criterium', 'Niveau', 'Opmerking', 'Nuttig (1 tot 5)', 'Antwoord'],
    reviewer: 'Wie geeft',
    overall: 'Het geheel',
  },
  en: {
    head: ['Team', 'Feedback', 'Criterion', 'Level', 'Comment', 'Useful (1 to 5)', 'Answer'],
    reviewer: 'Who gives',
    overall: 'On the whole',
  },
} satisfies Record<Locale, unknown>;

interface Exported {
  reviews: readonly ExportedReview[];
  /** The rubric in effect for each team. */
  rubrics: ReadonlyMap<string, readonly RubricCriterion[]>;
  /** Leaves out who gives. */
  anonymous: boolean;
  locale: Locale;
}

/** A row for each criterion of each review and one for its whole; reviews of a team are numbered. */
export function reviewTable({ reviews, rubrics, anonymous, locale }: Exported): ExportTable {
  const { head, reviewer, overall } = words[locale];
  const who = (name: string) => (anonymous ? [] : [name]);
  return {
    header: [...head.slice(0, 2), ...who(reviewer), ...head.slice(2)],
    *rows() {
      const counts = new Map<string, number>();
      for (const { teamId, teamName, reviewerName, review, useful, answer } of reviews) {
        const number = (counts.get(teamId) ?? 0) + 1;
        counts.set(teamId, number);
        const first = [teamName, number, ...who(reviewerName)];
        for (const { id, title, levels } of rubrics.get(teamId) ?? []) {
          const mark = review.marks.find(({ criterionId }) => criterionId === id);
          const level = levels.find((one) => one.id === mark?.levelId)?.title ?? '';
          yield [...first, title, level, mark?.comment ?? '', '', ''];
        }
        yield [...first, overall, '', review.overall, useful ?? '', answer ?? ''];
      }
    },
  };
}
