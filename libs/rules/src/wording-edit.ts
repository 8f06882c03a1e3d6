/** What becomes of a source text when a suggested wording is taken over. */
export type WordingEdit =
  | { kind: 'edited'; source: string; line: number }
  /** The wording already stands there. */
  | { kind: 'there'; line: number }
  /** An author must do it: the quote is not there as plain text, or more than once. */
  | { kind: 'by-hand'; line: number };

/** Signs that mean something in MDX, in a quote or in a wording. */
const meaningful = /[\\`*_{}<>[\]~|]/;
const emphasis = /[*_`]/;
/** A shorter wording may stand anywhere by chance. */
const shortestWording = 12;

/** Signs that typography makes of others while a lesson is compiled. */
const plainOf: Readonly<Record<string, string>> = {
  ...{ '‘': "'", '’': "'", '“': '"', '”': '"', '«': '"', '»': '"' },
  ...{ '…': '...', '–': '--', '—': '--', '\u00a0': ' ' },
};

/** A text without typography and with single spaces, and for each sign where it came from. */
function plain(text: string): { text: string; from: number[] } {
  let out = '';
  const from: number[] = [];
  const push = (signs: string, at: number) => {
    for (const sign of signs) {
      out += sign;
      from.push(at);
    }
  };
  Array.from({ length: text.length }, (_, at) => {
    const sign = text[at] ?? '';
    if (/\s/.test(sign)) {
      if (!out.endsWith(' ')) push(' ', at);
    } else push(plainOf[sign] ?? sign, at);
  });
  from.push(text.length);
  return { text: out, from };
}

const lineOf = (source: string, at: number): number => source.slice(0, at).split('\n').length;

function places(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

/** The line where most words of a quote begin, for an author who looks for it. */
function nearestLine(source: string, quote: string): number {
  const words = new Set(quote.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
  let best = { line: 1, shared: 0 };
  source.split('\n').forEach((text, at) => {
    const shared = (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter((word) =>
      words.has(word),
    ).length;
    if (shared > best.shared) best = { line: at + 1, shared };
  });
  return best.line;
}

/**
 * Puts a suggested wording in the MDX source in place of the words it was made for. Only plain text is
 * changed: where the words are not there once as they are read (markup runs through them, they stand
 * there twice and what is around does not tell which), an author gets the line.
 *
 * @param quote what was read, with the words before and after it as they are read
 */
export function wordingEdit(
  source: string,
  quote: { exact: string; prefix: string; suffix: string },
  wording: string,
): WordingEdit {
  const read = plain(source);
  const wanted = plain(quote.exact).text.trim();
  const meant = wording.replace(/\s+/g, ' ').trim();
  let found = wanted === '' ? [] : places(read.text, wanted);
  if (found.length > 1) {
    const before = plain(quote.prefix).text.trim().slice(-24);
    const after = plain(quote.suffix).text.trim().slice(0, 24);
    found = found.filter((at) => {
      const [left, right] = [read.text.slice(0, at), read.text.slice(at + wanted.length)];
      return left.trimEnd().endsWith(before) && right.trimStart().startsWith(after);
    });
  }
  const [at, ...others] = found;
  if (at === undefined || others.length > 0) {
    const already = meant.length < shortestWording ? [] : places(read.text, plain(meant).text);
    const [there] = already;
    if (there !== undefined && already.length === 1 && at === undefined) {
      return { kind: 'there', line: lineOf(source, read.from[there] ?? 0) };
    }
    return { kind: 'by-hand', line: nearestLine(source, quote.exact) };
  }
  const start = read.from[at] ?? 0;
  const end = (read.from[at + wanted.length - 1] ?? 0) + 1;
  const line = lineOf(source, start);
  const replaced = source.slice(start, end);
  const beginsLine = /(^|\n)\s*$/.test(source.slice(0, start));
  const blocks = beginsLine && /^(?:[#>+=-]|\d+[.)]|import\b|export\b)/.test(meant);
  // A quotation mark would end the value of a property.
  const inTag = meant.includes('"') && /="/.test(source.split('\n')[line - 1] ?? '');
  if (
    inTag ||
    meaningful.test(meant) ||
    emphasis.test(replaced) ||
    /\n\s*\n/.test(replaced) ||
    blocks
  ) {
    return { kind: 'by-hand', line };
  }
  return { kind: 'edited', source: source.slice(0, start) + meant + source.slice(end), line };
}
