import type { Locale } from '@weft/contracts';
import { dayText, numberText } from '../moment.js';
import { SourceLine } from '../source/source-text.js';
import { Bars } from './bars.js';
import { Comparison } from './comparison.js';
import styles from './figure.module.css';
import { Phases } from './phases.js';
import type { FigureData } from './resolve.js';
import { Scale } from './scale.js';
import { DataTable } from './table.js';
import { texts } from './texts.js';
import { Timeline } from './timeline.js';

interface FigureProps {
  figure: FigureData;
  locale: Locale;
}

/** Drawing, description, table, date and source of a figure. */
export const FigureDrawing = ({ figure, locale }: FigureProps) => (
  <figure className={styles.figure}>
    <figcaption>
      <p className={styles.title}>{figure.title}</p>
      <p>{figure.description}</p>
    </figcaption>
    <Picture figure={figure} locale={locale} />
    <FigureTable figure={figure} locale={locale} />
    <p className={styles.origin}>
      {texts[locale].asOf(dayText(figure.asOf, locale))}{' '}
      <SourceLine source={figure.source} locale={locale} />
    </p>
  </figure>
);

const Picture = ({ figure, locale }: FigureProps) => {
  switch (figure.type) {
    case 'bars':
      return (
        <Bars
          title={figure.title}
          locale={locale}
          bars={figure.rows.map((row) => ({ ...row, value: Number(row.value) }))}
        />
      );
    case 'scale':
      return <Scale figure={figure} />;
    case 'phases':
      return <Phases figure={figure} />;
    case 'timeline':
      return <Timeline figure={figure} locale={locale} />;
    case 'comparison':
      return <Comparison figure={figure} locale={locale} />;
  }
};

const FigureTable = ({ figure, locale }: FigureProps) => {
  const t = texts[locale];
  const titles = {
    bars: [t.what, figure.unit ?? t.count],
    scale: [t.what, t.place],
    phases: [t.phase, t.direction],
    timeline: [t.event, t.when, t.state],
    comparison: [t.what, ...figure.series],
  }[figure.type];
  const hasNotes = figure.rows.some((row) => row.note);
  const cellOf = (value: number | string): string => {
    if (figure.type === 'phases') return value === 'diverge' ? t.diverge : t.converge;
    if (typeof value === 'number') return numberText(value, locale);
    if (figure.type === 'timeline') return dayText(value, locale);
    return figure.scale.find((step) => step.id === value)?.label ?? value;
  };
  return (
    <DataTable
      locale={locale}
      caption={figure.title}
      columns={hasNotes ? [...titles, t.note] : titles}
      rows={figure.rows.map((row) => ({
        id: row.id,
        cells: [
          row.label,
          cellOf(row.value),
          ...(figure.type === 'timeline' ? [row.status ? t.states[row.status] : ''] : []),
          ...(figure.type === 'comparison' ? [numberText(row.second ?? 0, locale)] : []),
          ...(hasNotes ? [row.note ?? ''] : []),
        ],
      }))}
    />
  );
};
