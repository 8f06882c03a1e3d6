import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { pointAt, type DiagnosticList, type Point } from './diagnostics.js';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkMath).freeze();

/** How often a text with errors is parsed again without the piece that was wrong. */
const attempts = 25;

/** What the parsers tell of a syntax error (the shape of VFileMessage). */
interface SyntaxProblem {
  reason: string;
  ruleId?: string;
  place?: { start: Offset; end: Offset } | Offset;
}
interface Offset extends Point {
  offset?: number;
}

const isSyntaxProblem = (error: unknown): error is SyntaxProblem =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string';

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** Leaves out a range but keeps every line and column of the rest where it is. */
const without = (source: string, from: number, to: number): string =>
  source.slice(0, from) + blank(source.slice(from, to)) + source.slice(to);

/** Start and end of the run of non-empty lines around an offset. */
function paragraphAround(source: string, offset: number): [number, number] {
  const before = [...source.slice(0, offset).matchAll(/\n[ \t]*\r?\n/g)].at(-1);
  const after = /\n[ \t]*\r?\n/.exec(source.slice(offset));
  const from = before ? before.index + before[0].length : 0;
  return [from, after ? offset + after.index : source.length];
}

/** Where the parser says that the tag stands which it is about, as `(3:1-3:20)`. */
function namedTag(source: string, reason: string): (Offset & { from: number; to: number }) | null {
  const [, line, column, endLine, endColumn] = /\((\d+):(\d+)-(\d+):(\d+)\)/.exec(reason) ?? [];
  if (!line || !column || !endLine || !endColumn) return null;
  const offset = (row: number, at: number): number =>
    source
      .split('\n')
      .slice(0, row - 1)
      .join('\n').length +
    (row > 1 ? 1 : 0) +
    at -
    1;
  return {
    line: Number(line),
    column: Number(column),
    from: offset(Number(line), Number(column)),
    to: offset(Number(endLine), Number(endColumn)),
  };
}

/** What is wrong, where, and the piece to leave out so that the rest can be parsed. */
interface Finding {
  at: Point;
  from: number;
  to: number;
}

function locate(source: string, { place, reason }: SyntaxProblem): Finding {
  const tag = /^Expected a closing tag/.test(reason) ? namedTag(source, reason) : null;
  if (tag) return { at: { line: tag.line, column: tag.column }, from: tag.from, to: tag.to };
  const point = place && 'start' in place ? place.start : place;
  const at = { line: point?.line ?? 1, column: point?.column ?? 1 };
  const offset = Math.min(point?.offset ?? source.length, source.length);
  // Of a closing tag only the slash is named.
  const closing = /^\/?[^<>\n]*>/.exec(source.slice(offset));
  if (closing && source[offset - 1] === '<') {
    return { at, from: offset - 1, to: offset + closing[0].length };
  }
  const [start, end] = paragraphAround(source, Math.max(0, offset - 1));
  const opener = Math.max(source.lastIndexOf('<', offset - 1), source.lastIndexOf('{', offset - 1));
  if (opener < start) return { at, from: start, to: end };
  // A tag goes up to its `>`, anything else up to the place of the error.
  const whole = /^<[^<>\n]*>/.exec(source.slice(opener, end));
  const to = opener + (whole?.[0].length ?? Math.max(offset - opener, 1));
  // What never ends is wrong where it begins.
  return { at: /end of file/.test(reason) ? pointAt(source, opener) : at, from: opener, to };
}

const hints: [RegExp, string][] = [
  [/acorn/i, 'write a brace as \\{ and start no sentence with "import" or "export"'],
  [
    /expected a closing tag|closing slash|before the end of|closing tag/i,
    'close every tag that you open, in the same paragraph or with empty lines around its inside',
  ],
  [/expression|brace/i, 'write a literal { as \\{'],
  [/attribute/i, 'write attributes as name="value"'],
];
const otherHint = 'write a literal < as \\< and a literal { as \\{';

/**
 * Parses MDX. Syntax errors become diagnostics; the piece that is wrong is then left out, so that
 * whatever else is wrong is told in the same run.
 *
 * @returns the tree and whether it is the whole text; null when nothing could be parsed.
 */
export function parseMdx(
  source: string,
  diagnostics: DiagnosticList,
): { tree: Root; whole: boolean } | null {
  let text = source;
  const dropped = new Set<string>();
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      return { tree: parser.parse(text), whole: attempt === 0 };
    } catch (error) {
      if (!isSyntaxProblem(error)) throw error;
      const { at, from, to } = locate(text, error);
      const tag = /^<(\/?)([\w.:-]+)/.exec(text.slice(from, to));
      // The end of a tag whose beginning was already told is not a problem of its own.
      const followUp = tag?.[1] === '/' && dropped.delete(tag[2] ?? '');
      if (tag && !tag[1]) dropped.add(tag[2] ?? '');
      if (!followUp) report(error.reason, at, diagnostics);
      const next = without(text, from, to);
      if (next === text) return null;
      text = next;
    }
  }
  return null;
}

function report(reason: string, at: Point, diagnostics: DiagnosticList): void {
  const hint = hints.find(([pattern]) => pattern.test(reason))?.[1] ?? otherHint;
  diagnostics.add({
    at,
    code: 'mdx/syntax',
    message: reason.replace(/ \(\d+:\d+-\d+:\d+\)/, ''),
    hint,
  });
}
