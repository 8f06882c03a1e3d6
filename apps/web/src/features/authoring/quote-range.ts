const word = /[\p{L}\p{N}]+/gu;
/** Longest signs between two words of a quote in its source: emphasis, quotation marks, spaces. */
const between = String.raw`[^\p{L}\p{N}]{1,12}`;
/** Quotes are cut in links; what is left of one still tells where it begins. */
const mostWords = 60;

/**
 * Where a quote that was read stands in the source, over the markup that runs through it.
 * @param line where it is expected, counted from 1: of several places the first from there is taken
 * @returns null where the source says it with other words in between, such as an address
 */
export function quoteRange(
  source: string,
  { quote, line }: { quote: string; line: number },
): { from: number; to: number } | null {
  const words = [...quote.matchAll(word)].slice(0, mostWords);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return null;
  const pattern = new RegExp(words.map(([text]) => text).join(between), 'gu');
  const start = source
    .split('\n')
    .slice(0, Math.max(0, line - 1))
    .join('\n').length;
  const found = [...source.matchAll(pattern)];
  const match = found.find(({ index }) => index >= start) ?? found.at(-1);
  if (!match) return null;
  let to = match.index + match[0].length;
  // A full stop at the end of the quote belongs to it.
  for (const sign of quote.slice(last.index + last[0].length)) {
    if (source[to] === sign) to += 1;
  }
  return { from: match.index, to };
}
