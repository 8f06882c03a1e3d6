import type { content } from '@weft/contracts';
import type { ResolveContext } from '../component.js';
import { lookUp, optionalText, publicSource, type PublicSource } from '../library.js';

/** A figure of the library in one language: enough to draw it and to write its table. */
export type FigureData = {
  title: string;
  description: string;
  type: content.FigureFile['type'];
  unit: string | null;
  /** What the two counts of a comparison are; empty for other types. */
  series: string[];
  scale: { id: string; label: string }[];
  rows: {
    id: string;
    label: string;
    value: number | string;
    second: number | null;
    status: 'past' | 'current' | 'transition' | null;
    note: string | null;
  }[];
  asOf: string;
  source: PublicSource;
};

/** @throws UnknownReferenceError where the library has no such figure. */
export function resolveFigure(id: string, context: ResolveContext): FigureData {
  const figure = lookUp('figures', context.library.figures, id);
  const { locale } = context;
  return {
    title: figure.title[locale],
    description: figure.description[locale],
    type: figure.type,
    unit: optionalText(figure.unit, locale),
    series: (figure.series ?? []).map((name) => name[locale]),
    scale: (figure.scale ?? []).map((step) => ({ id: step.id, label: step.label[locale] })),
    rows: figure.rows.map((row) => ({
      id: row.id,
      label: row.label[locale],
      value: row.value,
      second: row.second ?? null,
      status: row.status ?? null,
      note: optionalText(row.note, locale),
    })),
    asOf: figure.asOf,
    source: publicSource(figure.source),
  };
}
