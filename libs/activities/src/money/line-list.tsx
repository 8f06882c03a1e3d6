import type { Locale } from '@weft/contracts';
import { Button, Icon } from '@weft/ui';
import { useEffect, useState, type ReactNode } from 'react';
import parts from '../frame/parts.module.css';
import { Undo } from '../frame/undo.js';
import { limits } from '../limits.js';
import { euroText } from './amount.js';
import { LineRow } from './line-row.js';
import { labelOf, sumInCents } from './lines.js';
import styles from './money.module.css';
import type { MoneyLine, StartLine } from './schema.js';
import { texts } from './texts.js';

interface LineListProps<Line extends MoneyLine> {
  /** Prefix of DOM ids. */
  id: string;
  title: string;
  lines: Line[];
  /** The author's lines, for the names that nobody changed. */
  start: readonly StartLine[];
  locale: Locale;
  /** A line with an id, where the rest is still empty. */
  emptyLine: (id: string) => Line;
  /** More about a line, for instance what kind of money it is. */
  more?: (line: Line, name: string, change: (line: Line) => void) => ReactNode;
  onChange: (lines: Line[]) => void;
}

/** Lines with a name and an amount, which can be changed, added, and removed with undo. */
export const LineList = <Line extends MoneyLine>(props: LineListProps<Line>) => {
  const { id, title, lines, start, locale, onChange } = props;
  const t = texts[locale];
  const full = lines.length >= limits.moneyLines;
  const [removed, setRemoved] = useState<{ line: Line; place: number } | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  useEffect(() => {
    if (added) document.getElementById(`${id}-${added}-label`)?.focus();
  }, [id, added]);

  const nameOf = (line: Line, place: number) => labelOf(line, start).trim() || t.unnamed(place + 1);
  const change = (changed: Line) =>
    onChange(lines.map((line) => (line.id === changed.id ? changed : line)));
  const add = () => {
    const line = props.emptyLine(crypto.randomUUID());
    setRemoved(null);
    setAdded(line.id);
    onChange([...lines, line]);
  };
  const remove = (line: Line) => {
    setRemoved({ line, place: lines.indexOf(line) });
    onChange(lines.filter((one) => one !== line));
  };
  const undo = () => {
    if (!removed) return;
    setRemoved(null);
    onChange([...lines.slice(0, removed.place), removed.line, ...lines.slice(removed.place)]);
  };

  return (
    <fieldset className={parts.group}>
      <legend>{title}</legend>
      {lines.length === 0 ? <p className={styles.empty}>{t.empty}</p> : null}
      <ul className={styles.lines} data-more={props.more ? true : undefined}>
        {lines.map((line, place) => (
          <LineRow
            key={line.id}
            id={`${id}-${line.id}`}
            line={line}
            name={nameOf(line, place)}
            label={labelOf(line, start)}
            labelName={t.nameOf(place + 1, title)}
            locale={locale}
            onChange={(changed) => change({ ...line, ...changed })}
            onRemove={() => remove(line)}
          >
            {props.more?.(line, nameOf(line, place), change)}
          </LineRow>
        ))}
      </ul>
      <Undo
        locale={locale}
        removed={removed ? t.removed(nameOf(removed.line, removed.place)) : null}
        onUndo={undo}
      />
      <div className={styles.foot}>
        <Button variant="secondary" aria-label={t.addTo(title)} disabled={full} onClick={add}>
          <Icon name="add" /> {t.add}
        </Button>
        <p>
          {t.total} <strong>{euroText(sumInCents(lines), locale)}</strong>
        </p>
      </div>
      {full ? <p>{t.full(limits.moneyLines)}</p> : null}
    </fieldset>
  );
};
