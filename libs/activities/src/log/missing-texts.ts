import { missingInLog, unmetDemands } from './answer.js';
import type { LogPublic, LogRow } from './schema.js';
import type { LogTexts } from './texts.js';

/** What still has to be filled in, as sentences that name the row. */
export function missingTexts(question: LogPublic, rows: LogRow[], t: LogTexts): string[] {
  const missing = new Set(missingInLog(question, { rows }));
  const titleOf = (id: string | undefined) =>
    question.columns.find((column) => column.id === id)?.title ?? '';
  return [
    ...(missing.has('rows') ? [t.missingRows(question.minRows - rows.length)] : []),
    ...rows.flatMap((row, at) => {
      const columns = question.columns.filter((one) => missing.has(`rows.${row.id}.${one.id}`));
      const titles = columns.map((column) => column.title).join(', ');
      return [
        ...(titles ? [t.missingCells(at + 1, titles)] : []),
        ...(missing.has(`distinct.${row.id}`)
          ? [t.repeated(at + 1, titleOf(question.distinct))]
          : []),
      ];
    }),
    ...unmetDemands(question, rows).map((demand) => demand.message),
  ];
}
