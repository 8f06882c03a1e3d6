import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { DiagnosticList, Point } from './diagnostics.js';

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

/** The piece to leave out: the tag that was named, or else the construct that was opened last. */
function pieceToDrop(source: string, problem: SyntaxProblem): [number, number] {
  const { place } = problem;
  if (place && 'start' in place) {
    const from = place.start.offset ?? 0;
    const end = place.end.offset ?? from;
    if (source.slice(from, end).trim() !== '' && end - from < 1000) {
      // Where only the slash of a closing tag is named, its name has to go as well.
      const closing = /^<?\/[^<>\n]*>/.exec(source.slice(from));
      const start = source[from - 1] === '<' ? from - 1 : from;
      return [start, closing ? from + closing[0].length : end];
    }
  }
  const point = place && 'start' in place ? place.start : place;
  const offset = Math.min(point?.offset ?? source.length, source.length);
  const [from, to] = paragraphAround(source, Math.max(0, offset - 1));
  const opener = Math.max(source.lastIndexOf('<', offset - 1), source.lastIndexOf('{', offset - 1));
  if (opener < from)
    return source.slice(from, to).trim() === '' && opener >= 0 ? [opener, to] : [from, to];
  // A tag goes up to its `>`, anything else up to the place of the error.
  const tagEnd = /^<[^<>\n]*>/.exec(source.slice(opener, to));
  return [opener, tagEnd ? opener + tagEnd[0].length : Math.max(offset, opener + 1)];
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
      const [from, to] = pieceToDrop(text, error);
      const piece = text.slice(from, to);
      const tag = /^<(\/?)([\w.:-]+)/.exec(piece);
      // The end of a tag whose beginning was already told is not a problem of its own.
      const followUp = tag?.[1] === '/' && dropped.delete(tag[2] ?? '');
      if (tag && !tag[1]) dropped.add(tag[2] ?? '');
      if (!followUp) report(error, diagnostics);
      const next = without(text, from, to);
      if (next === text) return null;
      text = next;
    }
  }
  return null;
}

function report(problem: SyntaxProblem, diagnostics: DiagnosticList): void {
  const { place, reason } = problem;
  const at = (place && 'start' in place ? place.start : place) ?? { line: 1, column: 1 };
  const hint = hints.find(([pattern]) => pattern.test(reason))?.[1] ?? otherHint;
  diagnostics.add({ at, code: 'mdx/syntax', message: reason, hint });
}
