import { Button, Icon } from '@weft/ui';
import { useEffect, useState } from 'react';
import { ActivityFrame } from '../frame/activity-frame.js';
import { Finish } from '../frame/finish.js';
import { Undo } from '../frame/undo.js';
import { limits } from '../limits.js';
import type { ActivityViewProps } from '../view-props.js';
import { cellOf } from './answer.js';
import { Cell } from './cell.js';
import { missingTexts } from './missing-texts.js';
import type { LogPublic, LogRow, LogValue } from './schema.js';
import { texts, type LogTexts } from './texts.js';
import { Totals } from './totals.js';
import styles from './view.module.css';

/** A table to fill row by row; on a narrow screen each row is a card with the same cells. */
export const LogView = (props: ActivityViewProps<LogPublic, LogValue>) => {
  const { id, question, attempts, locale, disabled, readOnlyReason, onSubmit } = props;
  const t = texts[locale];
  const { rows } = props.value ?? { rows: [] };
  const full = rows.length >= limits.logRows;
  const [removed, setRemoved] = useState<{ row: LogRow; place: number } | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const firstColumn = question.columns[0]?.id ?? '';

  useEffect(() => {
    if (added) document.getElementById(`${id}-${added}-${firstColumn}`)?.focus();
  }, [id, added, firstColumn]);

  const change = (changed: LogRow[]) => props.onChange({ rows: changed });
  const add = () => {
    const row = { id: crypto.randomUUID(), cells: {} };
    setRemoved(null);
    setAdded(row.id);
    change([...rows, row]);
  };
  const write = (row: LogRow, columnId: string, text: string) =>
    change(
      rows.map((one) =>
        one === row ? { ...row, cells: { ...row.cells, [columnId]: text } } : one,
      ),
    );
  const remove = (row: LogRow) => {
    setRemoved({ row, place: rows.indexOf(row) });
    change(rows.filter((one) => one !== row));
  };
  const undo = () => {
    if (!removed) return;
    setRemoved(null);
    change([...rows.slice(0, removed.place), removed.row, ...rows.slice(removed.place)]);
  };

  return (
    <ActivityFrame
      label={t.label}
      title={question.title}
      task={question.task}
      broad
      disabled={disabled}
      readOnlyReason={readOnlyReason}
    >
      {rows.length === 0 ? (
        <p className={styles.empty}>{t.empty(question.minRows)}</p>
      ) : (
        <table className={styles.log}>
          <thead>
            <tr>
              <th scope="col">{t.row}</th>
              {question.columns.map((column) => (
                <th key={column.id} scope="col">
                  {column.title}
                  {column.required ? <Required texts={t} /> : null}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.id}>
                <th scope="row">
                  <span className={styles.rowWord}>{t.row} </span>
                  {at + 1}
                </th>
                {question.columns.map((column) => {
                  const cellId = `${id}-${row.id}-${column.id}`;
                  return (
                    <td key={column.id}>
                      <span className={styles.cellTitle} aria-hidden="true">
                        {column.title}
                        {column.required ? <Required texts={t} /> : null}
                      </span>
                      <span id={`${cellId}-prompt`} className={styles.prompt}>
                        {column.prompt}
                      </span>
                      <Cell
                        id={cellId}
                        column={column}
                        row={at + 1}
                        value={cellOf(row, column.id)}
                        texts={t}
                        onChange={(text) => write(row, column.id, text)}
                      />
                    </td>
                  );
                })}
                <td className={styles.remove}>
                  <Button variant="quiet" aria-label={t.remove(at + 1)} onClick={() => remove(row)}>
                    <Icon name="close" />
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
          <Totals columns={question.columns} rows={rows} locale={locale} />
        </table>
      )}
      <Undo locale={locale} removed={removed ? t.removed : null} onUndo={undo} />
      <div>
        <Button variant="secondary" disabled={full} onClick={add}>
          <Icon name="add" /> {t.add}
        </Button>
        {full ? <p>{t.full}</p> : null}
      </div>
      <Finish
        locale={locale}
        missing={missingTexts(question, rows, t)}
        attempts={attempts}
        saveState={props.saveState}
        canSubmit={props.canSubmit}
        onFinish={() => onSubmit({ rows })}
      />
    </ActivityFrame>
  );
};

const Required = ({ texts }: { texts: LogTexts }) => (
  <span className={styles.required}> ({texts.required})</span>
);
