import type { Locale } from '@weft/contracts';
import { gradeText } from '@weft/rules';
import type { ExportTable } from '../../platform/export/table-export.js';
import type { GradeListRow } from './grade-list.repository.js';

const heads = {
  nl: {
    person: ['Naam', 'E-mailadres'],
    of: (title: string) => [title, `${title} (%)`, `${title}: team (%)`],
  },
  en: {
    person: ['Name', 'E-mail address'],
    of: (title: string) => [title, `${title} (%)`, `${title}: team (%)`],
  },
} satisfies Record<Locale, unknown>;

const rounded = (percent: number): number => Math.round(percent * 100) / 100;

/** A row a learner: for each assignment the grade, its percent and that of the team. */
export function gradeTable(given: {
  assignments: readonly { assignmentId: string; title: string }[];
  rows: readonly GradeListRow[];
  locale: Locale;
}): ExportTable {
  const { assignments, rows, locale } = given;
  return {
    header: [
      ...heads[locale].person,
      ...assignments.flatMap(({ title }) => heads[locale].of(title)),
    ],
    *rows() {
      for (const { displayName, email, grades } of rows) {
        const cells = assignments.flatMap(({ assignmentId }) => {
          const grade = grades.find((one) => one.assignmentId === assignmentId);
          if (!grade) return ['', '', ''];
          const { percent, teamPercent, scale, rounding } = grade;
          const text = gradeText(percent, { scale, rounding, locale });
          return [text, rounded(percent), rounded(teamPercent)];
        });
        yield [displayName, email, ...cells];
      }
    },
  };
}
