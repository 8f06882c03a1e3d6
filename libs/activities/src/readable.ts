import type { Json, Locale } from '@weft/contracts';

/** One line of an answer as text; `depth` counts from 0, the label may be empty. */
export interface ReadableLine {
  depth: number;
  label: string;
  text: string;
}

type Fields = Record<string, Json>;

interface Part {
  depth: number;
  label: string;
  /** Parts of the question in which ids are looked up, the nearest first. */
  scopes: readonly Json[];
}

/** What only the drawing of an answer needs. */
const silent = new Set(['id', 'points', 'strokes', 'width']);
/** What authors call the words of a thing with an id, best first. */
const names = ['title', 'text', 'label', 'prompt', 'name', 'question', 'statement', 'criterion'];
/** Choices that kinds of activities have by themselves. */
const words: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  nl: {
    ...{ yes: 'ja', no: 'nee', heard: 'gehoord', assumed: 'aangenomen' },
    ...{ own: 'eigen geld', sales: 'verkoop', grant: 'subsidie', loan: 'lening' },
    ...{ equity: 'kapitaal', sure: 'zeker', applied: 'aangevraagd', hoped: 'gehoopt' },
  },
  en: { own: 'own money', applied: 'applied for', hoped: 'hoped for' },
};

/**
 * An answer of any kind as lines of text. Ids are replaced by the words of the question that was
 * answered, looked up first in the part that the answer is about, so new kinds need nothing here.
 * @param question its props, as learners may see them
 */
export function readAnswer(question: Fields, value: Json, locale: Locale): ReadableLine[] {
  return new Reader(words[locale]).read(value, { depth: 0, label: '', scopes: [question] });
}

class Reader {
  constructor(private readonly words: Readonly<Record<string, string>>) {}

  read(value: Json, part: Part): ReadableLine[] {
    if (value === null || typeof value === 'boolean') return [];
    if (Array.isArray(value)) return this.readList(value, part);
    if (typeof value === 'object') return this.readFields(value, part);
    return line(part, this.say(value, part.scopes));
  }

  private readList(list: Json[], part: Part): ReadableLine[] {
    if (list.every((one) => typeof one !== 'object')) {
      return line(part, list.map((one) => this.say(one, part.scopes)).join('; '));
    }
    const inner = { ...part, label: '', depth: part.label ? part.depth + 1 : part.depth };
    return underHeading(
      part,
      list.flatMap((one) => this.read(one, inner)),
    );
  }

  /** What a thing says, after what it is about: a note after its zone, a card after its column. */
  private readFields(fields: Fields, part: Part): ReadableLine[] {
    const { scopes } = part;
    const about = [part.label];
    const said: string[] = [];
    const inner: [string, Json][] = [];
    for (const [key, value] of Object.entries(fields)) {
      const isWord = typeof value === 'string' || typeof value === 'number';
      if (key === 'id' && typeof value === 'string') about.push(nameOf(find(value, scopes)));
      else if (silent.has(key)) continue;
      else if (!isWord || find(key, scopes)) inner.push([key, value]);
      else if (find(String(value), scopes)) about.push(this.say(value, scopes));
      else said.push(this.say(value, scopes));
    }
    const label = about.filter(Boolean).join(', ');
    const text = said.filter(Boolean).join(', ');
    const own = text ? line({ ...part, label }, text) : [];
    const deeper = label ? part.depth + 1 : part.depth;
    const below = inner.flatMap(([key, value]) => {
      const found = find(key, scopes);
      return this.read(value, {
        depth: deeper,
        label: nameOf(found),
        scopes: found ? [found, ...scopes] : scopes,
      });
    });
    if (own.length > 0) return [...own, ...below];
    if (below.length > 0) return underHeading({ ...part, label }, below);
    // It only says that it is there, such as a card in a column.
    return about.length > 1 && label !== part.label
      ? line(part, about.slice(1).filter(Boolean).join(': '))
      : [];
  }

  private say(value: Json, scopes: readonly Json[]): string {
    const text = typeof value === 'string' ? value.trim() : JSON.stringify(value);
    return nameOf(find(text, scopes)) || (this.words[text] ?? text);
  }
}

function line({ depth, label }: Part, text: string): ReadableLine[] {
  return text ? [{ depth, label, text }] : [];
}

function underHeading({ depth, label }: Part, lines: ReadableLine[]): ReadableLine[] {
  return label && lines.length > 0 ? [{ depth, label, text: '' }, ...lines] : lines;
}

/** The nearest named thing with this id. */
function find(id: string, scopes: readonly Json[]): Fields | undefined {
  for (const scope of scopes) {
    const found = search(id, scope);
    if (found) return found;
  }
  return undefined;
}

function search(id: string, within: Json): Fields | undefined {
  if (typeof within !== 'object' || within === null) return undefined;
  if (!Array.isArray(within) && within['id'] === id && nameOf(within)) return within;
  for (const part of Object.values(within)) {
    const found = search(id, part);
    if (found) return found;
  }
  return undefined;
}

function nameOf(thing: Fields | undefined): string {
  const name = names.map((key) => thing?.[key]).find((one) => typeof one === 'string');
  return typeof name === 'string' ? name : '';
}
