import { pointAt, type DiagnosticList, type Point } from './diagnostics.js';
import { hiddenCharacter } from './hidden-characters.js';

/** Limits of one lesson in one language; a long lesson is 20 kB. */
export const limits = {
  sourceBytes: 100_000,
  lines: 5000,
  /** Quotes and lists in one another, on one line of source. */
  containers: 8,
  /** Tags in one another. */
  tags: 200,
  /** The same mark in a row, such as `[[[[`. */
  run: 80,
  /** Marks that may open something, in one paragraph. */
  marks: 1500,
  /** Depth and size of the parsed tree. */
  depth: 40,
  nodes: 20_000,
  tableColumns: 20,
  tableRows: 500,
  /** Characters of one formula. */
  formula: 2000,
  /** Characters of the literal props of one tag, and of one entry of activities.yaml. */
  props: 20_000,
  /** Characters of the compiled document. */
  document: 2_000_000,
} as const;

/** The first place where tags are nested too deep, or null. Counts only, in one pass. */
function deepTag(source: string): number | null {
  let depth = 0;
  for (const match of source.matchAll(/<(\/?)[A-Za-z>][^<>]*>?/g)) {
    if (match[1] === '/') depth = Math.max(0, depth - 1);
    else if (!match[0].endsWith('/>')) depth += 1;
    if (depth > limits.tags) return match.index;
  }
  return null;
}

/**
 * The checks that need no parser and protect it: size, hidden characters, nesting.
 *
 * @returns false when the text must not be parsed at all.
 */
export function checkSource(source: string, diagnostics: DiagnosticList): boolean {
  const start = { line: 1, column: 1 };
  if (new TextEncoder().encode(source).length > limits.sourceBytes) {
    diagnostics.add({
      at: start,
      code: 'mdx/too-long',
      message: `the text is longer than ${limits.sourceBytes / 1000} kB`,
      hint: 'split the lesson into two lessons',
    });
    return false;
  }
  const lines = source.split(/\r\n|\n|\r/);
  let parse = true;
  const refuse = (at: Point, message: string): void => {
    parse = false;
    const hint = 'write it in simpler pieces, with empty lines between them';
    diagnostics.add({ at, code: 'mdx/too-complex', message, hint });
  };
  if (lines.length > limits.lines) refuse(start, `the text has more than ${limits.lines} lines`);

  let marks = 0;
  lines.forEach((line, index) => {
    const hidden = hiddenCharacter.exec(line);
    if (hidden) {
      diagnostics.add({
        at: { line: index + 1, column: hidden.index + 1 },
        code: 'mdx/hidden-character',
        message: `hidden character U+${hidden[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
        hint: 'delete it and type the text again; save the file as UTF-8 without a byte order mark',
      });
    }
    const containers = /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/.exec(line)?.[0] ?? '';
    if ((containers.match(/[>*+.)-]/g)?.length ?? 0) > limits.containers) {
      refuse({ line: index + 1, column: 1 }, 'lists and quotes are nested too deep');
    }
    marks = line.trim() === '' ? 0 : marks + (line.match(/[[\]*_~`<{$!]/g)?.length ?? 0);
    if (marks > limits.marks) {
      refuse({ line: index + 1, column: 1 }, 'too many marks in one paragraph');
      marks = 0;
    }
  });
  const run = new RegExp(`([[\\](){}<>*_~\`$!&\\\\])\\1{${limits.run},}`).exec(source);
  if (run)
    refuse(pointAt(source, run.index), `more than ${limits.run} times "${run[1] ?? ''}" in a row`);
  const deep = deepTag(source);
  if (deep !== null) refuse(pointAt(source, deep), `tags are nested deeper than ${limits.tags}`);
  return parse;
}
