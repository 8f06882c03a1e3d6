import type { FigureData } from '@weft/activities/react';
import type { EntryOf, LibraryRecord, LibrarySource, ListedEntry } from './library.queries.js';
import type { LibraryTexts } from './texts.js';

/** An entry with what a drawing says under it. */
type Drawn = Pick<ListedEntry, 'title' | 'text' | 'asOf' | 'record' | 'source'>;
type Row = FigureData['rows'][number];

const entriesOf = <Id extends LibraryRecord['collection']>(items: readonly Drawn[], id: Id) =>
  items.flatMap((item) =>
    item.record.collection === id ? [{ ...item, entry: item.record.entry as EntryOf<Id> }] : [],
  );

interface FigureParts extends Pick<FigureData, 'title' | 'description' | 'type'> {
  rows: (Pick<Row, 'id' | 'label' | 'value'> & Partial<Row>)[];
  of: Pick<Drawn, 'asOf'> & { source: LibrarySource };
  series?: string[];
  scale?: FigureData['scale'];
  unit?: string;
}

const figureOf = ({ title, description, type, rows, of, ...more }: FigureParts): FigureData => ({
  title,
  description,
  type,
  unit: more.unit ?? null,
  series: more.series ?? [],
  scale: more.scale ?? [],
  rows: rows.map((row) => ({ second: null, status: null, note: null, ...row })),
  asOf: of.asOf ?? '',
  source: {
    title: of.source.title,
    publisher: of.source.publisher,
    url: of.source.url ?? null,
    published: of.source.published ?? null,
    accessed: of.source.accessed ?? null,
  },
});

/** The votes of one poll as bars, in absolute counts; null for an entry without votes. */
export function pollFigure(item: Drawn, t: LibraryTexts): FigureData | null {
  const [poll] = entriesOf([item], 'polls');
  if (!poll?.entry.options || !poll.source) return null;
  const { votes, maxChoices, options } = poll.entry;
  return figureOf({
    title: t.votesTotal(votes ?? 0),
    description: maxChoices ? t.atMost(maxChoices) : '',
    type: 'bars',
    unit: t.votes,
    rows: options.map((option) => ({ id: option.id, label: option.title, value: option.votes })),
    of: { asOf: poll.asOf, source: poll.source },
  });
}

/** Two polls with the same options side by side, with what does not add up; null without both. */
export function pollsFigure(items: readonly Drawn[], t: LibraryTexts): FigureData | null {
  const [first, second, ...others] = entriesOf(items, 'polls').filter(({ entry }) => entry.options);
  if (!first?.source || !second || others.length > 0) return null;
  const polls = [first, second];
  const nameOf = ({ entry }: typeof first) => t.question(entry.number ?? 0);
  return figureOf({
    title: t.pollsTitle,
    description: [...polls.map((poll) => `${nameOf(poll)}: ${poll.title}.`), first.text].join(' '),
    type: 'comparison',
    series: polls.map((poll) => `${nameOf(poll)} (${t.votesTotal(poll.entry.votes ?? 0)})`),
    rows: (first.entry.options ?? []).map((option) => ({
      id: option.id,
      label: option.title,
      value: option.votes,
      second: second.entry.options?.find(({ id }) => id === option.id)?.votes ?? 0,
    })),
    of: { asOf: first.asOf, source: first.source },
  });
}

/** The entries that have a place on the scale of maturity; null where none is among them. */
export function maturityFigure(items: readonly Drawn[], t: LibraryTexts): FigureData | null {
  const rows = entriesOf(items, 'figures').filter(
    ({ entry }) => entry.kind === 'maturity' && t.steps.includes(String(entry.value)),
  );
  const [first] = rows;
  if (!first?.source) return null;
  return figureOf({
    title: t.maturity,
    description: t.maturityNote,
    type: 'scale',
    scale: t.steps.map((label) => ({ id: label, label })),
    rows: rows.map(({ title, entry }) => ({
      id: entry.id,
      label: title,
      value: String(entry.value),
    })),
    of: { asOf: first.asOf, source: first.source },
  });
}

/** Dated rules along a thread; null where there are fewer than two. */
export function timelineFigure(items: readonly Drawn[], t: LibraryTexts): FigureData | null {
  const events = entriesOf(items, 'timeline');
  const [first] = events;
  if (!first?.source || events.length < 2) return null;
  return figureOf({
    title: t.timelineTitle,
    description: t.timelineNote,
    type: 'timeline',
    rows: events.map(({ title, entry }) => ({
      id: entry.id,
      label: title,
      value: entry.date,
      status: entry.status === 'past' || entry.status === 'current' ? entry.status : null,
    })),
    of: { asOf: first.asOf, source: first.source },
  });
}
