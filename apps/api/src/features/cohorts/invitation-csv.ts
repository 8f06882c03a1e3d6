import { Background, type InvitationFault, type Invitee, type Locale } from '@weft/contracts';
import { z } from 'zod';

/** Something wrong with a line; `value` is what stands there. */
export interface LineFault {
  line: number;
  fault: InvitationFault;
  value: string;
}

type Column = 'email' | 'name' | 'language' | 'background';

const mostRows = 5000;
const longestName = 80;

/** Names of columns in both languages, in lower case. */
const columnNames: Readonly<Record<string, Column>> = {
  email: 'email',
  'e-mail': 'email',
  'e-mailadres': 'email',
  name: 'name',
  naam: 'name',
  language: 'language',
  taal: 'language',
  background: 'background',
  achtergrond: 'background',
};

const languages: Readonly<Record<string, Locale>> = {
  nl: 'nl',
  nederlands: 'nl',
  dutch: 'nl',
  en: 'en',
  english: 'en',
  engels: 'en',
};

const Email = z.email().max(254);

/**
 * Reads people to invite from CSV (RFC 4180) with commas, semicolons or tabs, as Excel writes it in
 * Belgium too. The first line names the columns: e-mail and name, and if wanted language and
 * background.
 * @returns the good lines, and everything that is wrong, in the order of the lines
 */
export function readInvitees(
  text: string,
  locale: Locale,
): { rows: Invitee[]; faults: LineFault[] } {
  const [header, ...lines] = splitLines(text.replace(/^\uFEFF/, ''));
  const people = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (!header || people.length === 0) {
    return { rows: [], faults: [{ line: 1, fault: 'empty', value: '' }] };
  }
  const names = header.cells.map((cell) => cell.toLowerCase());
  const columns = names.map((name) => columnNames[name]);
  const faults: LineFault[] = [
    ...names.flatMap((name, at) =>
      columns[at] ? [] : [{ line: header.line, fault: 'unknown-column' as const, value: name }],
    ),
    ...(['email', 'name'] as const)
      .filter((column) => !columns.includes(column))
      .map((value) => ({ line: header.line, fault: 'missing-column' as const, value })),
  ];
  if (faults.length > 0) return { rows: [], faults };
  if (people.length > mostRows) {
    return { rows: [], faults: [{ line: 1, fault: 'too-many', value: String(mostRows) }] };
  }
  const rows: Invitee[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of people) {
    const of = (column: Column) => cells[columns.indexOf(column)] ?? '';
    const row = readRow({ line, of, locale, seen });
    if ('fault' in row) faults.push(row);
    else rows.push(row);
    seen.add(of('email').toLowerCase());
  }
  return { rows, faults };
}

/** The person of a line, or the first thing that is wrong with it. */
function readRow(given: {
  line: number;
  of: (column: Column) => string;
  locale: Locale;
  seen: ReadonlySet<string>;
}): Invitee | LineFault {
  const { line, of, seen } = given;
  const email = of('email').toLowerCase();
  if (!Email.safeParse(email).success) return { line, fault: 'bad-email', value: of('email') };
  if (seen.has(email)) return { line, fault: 'double', value: email };
  const displayName = of('name').replace(/\s+/g, ' ');
  if (displayName === '' || displayName.length > longestName) {
    return { line, fault: 'no-name', value: displayName };
  }
  const language = of('language').toLowerCase();
  const locale = language === '' ? given.locale : languages[language];
  if (!locale) return { line, fault: 'bad-language', value: of('language') };
  const background = of('background').toLowerCase();
  const known = Background.safeParse(background);
  if (background !== '' && !known.success) {
    return { line, fault: 'bad-background', value: of('background') };
  }
  return { line, email, displayName, locale, background: known.data ?? null };
}

/** Lines as trimmed cells; a quoted cell may hold separators, doubled quotes and line breaks. */
function splitLines(text: string): { line: number; cells: string[] }[] {
  const separator = separatorOf(text.slice(0, text.search(/\r?\n|$/)));
  const lines: { line: number; cells: string[] }[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let begun = 1;
  const endLine = () => {
    lines.push({ line: begun, cells: [...cells, cell.trim()] });
    cells = [];
    cell = '';
    begun = line;
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\n') line += 1;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') cell += text.charAt((at += 1));
      else quoted = false;
    } else if (letter === '"' && cell.trim() === '') {
      quoted = true;
    } else if (letter === separator) {
      cells.push(cell.trim());
      cell = '';
    } else if (letter === '\n') endLine();
    else cell += letter;
  }
  if (cell !== '' || cells.length > 0) endLine();
  return lines;
}

function separatorOf(header: string): string {
  const found = [';', '\t'].find((separator) => header.includes(separator));
  return found ?? ',';
}
