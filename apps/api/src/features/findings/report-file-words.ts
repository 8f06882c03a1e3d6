import type { Locale, ReportClaim, ReportEvidence } from '@weft/contracts';

/** What files say beside the report itself, since nothing in them opens. */
export const fileWords = {
  nl: { evidence: 'Onderbouwing', on: 'bij' },
  en: { evidence: 'Evidence', on: 'on' },
} as const satisfies Record<Locale, unknown>;

/** A claim in a file: with the numbers of its evidence behind it. */
export function claimLine({ text, evidence }: ReportClaim): string {
  return evidence.length > 0 ? `${text} [${evidence.join(', ')}]` : text;
}

/** A piece of evidence on one line. */
export function evidenceLine(
  { id, title, quote, passage, origin, url }: ReportEvidence,
  locale: Locale,
): string {
  const said = [
    ...(quote === null ? [] : [`“${quote}”`]),
    ...(passage === null ? [] : [`(${fileWords[locale].on} “${passage}”)`]),
  ].join(' ');
  return [`${id}. ${title}`, said, origin.join(', '), url ?? '']
    .filter((part) => part !== '')
    .join(' · ');
}

/** How deep a section stands: 1 for `3`, 2 for `2.1`. */
export const depthOf = (number: string): 1 | 2 => (number.includes('.') ? 2 : 1);
