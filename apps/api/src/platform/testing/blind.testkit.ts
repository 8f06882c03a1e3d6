/** When somebody did something that is to stay anonymous. */
export interface ActMoment {
  from: number;
  to: number;
}

/** What a text may name, and what is written instead. */
export interface Blindfold {
  /** Ids, addresses and whatever else differs by chance → a name that tells what it is. */
  names: ReadonlyMap<string, string>;
  /** No moment of these may be told. */
  acts: readonly ActMoment[];
  /** Moments before this one are facts of the set-up and stay as they are. */
  since: number;
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** With which somebody comes in. */
const code = /("(?:code|joinCode)":")[0-9A-Z]{8}"/g;
/** Those who are told at once are told in an order of chance. */
const sequence = /("sequence":)\d+/g;
const moment = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g;

/**
 * A text without what differs by chance between two runs of the same story: known ids become names,
 * other ids `<id>`, moments `<now>`, and a moment at which something secret was done `<act>`.
 */
export function blinded(text: string, { names, acts, since }: Blindfold): string {
  let result = text;
  for (const [value, name] of names) result = result.replaceAll(value, `<${name}>`);
  for (const [chance, kept] of [
    [uuid, '<id>'],
    [code, '$1<code>"'],
    [sequence, '$1"<sequence>"'],
  ] as const)
    result = result.replace(chance, kept);
  return result.replace(moment, (written) => {
    const at = Date.parse(written);
    if (acts.some(({ from, to }) => at >= from && at <= to)) return '<act>';
    return at >= since ? '<now>' : written;
  });
}

/**
 * JSON with its lists in an order of their own: those whose order is chance can be compared. Which of
 * two secret things comes first is to be asked of the text itself.
 */
export function withoutOrder(json: string): string {
  return JSON.stringify(sorted(JSON.parse(json)), null, 1);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(sorted);
    const key = (item: unknown) => JSON.stringify(item);
    return items.sort((one, other) => (key(one) < key(other) ? -1 : 1));
  }
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, held]) => [name, sorted(held)]));
}
