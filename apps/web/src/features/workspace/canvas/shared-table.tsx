import type { WorkspaceTable } from '@weft/contracts';
import { Button, Icon, ScrollRegion } from '@weft/ui';
import {
  addColumn,
  addRow,
  removeColumn,
  removeRow,
  workspaceLimits,
  workspaceOf,
} from '@weft/workspace';
import { Map as SharedMap, Text } from 'yjs';
import { SharedInput } from '../live/shared-field.js';
import { useWork } from '../live/work-context.js';
import { useWorkspaceTexts } from '../texts.js';
import styles from './canvas.module.css';
import { PartTools } from './part-tools.js';
import { optionsOf } from './table-columns.js';
import { TableCell } from './table-cell.js';
import type { KitTemplate } from './templates.queries.js';

interface SharedTableProps {
  table: WorkspaceTable;
  /** Null for a table of the team's own. */
  template: KitTemplate | null;
  onRemove: () => void;
  onComment: () => void;
}

/** A table that several people fill at once; one of the team's own may get other columns. */
export const SharedTable = ({ table, template, onRemove, onComment }: SharedTableProps) => {
  const texts = useWorkspaceTexts();
  const { document: doc, canWrite } = useWork();
  const own = table.template === '';
  const titleId = `title-${table.id}`;
  const entry = workspaceOf(doc).tables.get(table.id);
  const title = entry?.get('title');
  const columnTitle = (id: string): Text | null => {
    const columns = entry?.get('columns');
    const column: unknown = columns instanceof SharedMap ? columns.get(id) : null;
    const text: unknown = column instanceof SharedMap ? column.get('title') : null;
    return text instanceof Text ? text : null;
  };
  return (
    <section className={styles.canvas} id={`note-${table.id}`} aria-labelledby={titleId}>
      <h3 id={titleId} className={own && canWrite ? 'visually-hidden' : undefined}>
        {template?.title ?? table.title}
      </h3>
      <div className={styles.canvasHead}>
        {own && canWrite ? (
          <SharedInput
            text={title instanceof Text ? title : null}
            label={texts.table.title}
            maxLength={workspaceLimits.title}
          />
        ) : null}
        <PartTools title={table.title} onComment={onComment} onRemove={onRemove} />
      </div>
      <ScrollRegion labelledBy={titleId}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{texts.table.row}</span>
              </th>
              {table.columns.map((column, at) => (
                <th key={column.id} scope="col">
                  <SharedInput
                    text={columnTitle(column.id)}
                    label={texts.table.column(at + 1)}
                    maxLength={workspaceLimits.title}
                    readOnly={!own || !canWrite}
                  />
                  {own && canWrite && table.columns.length > 1 ? (
                    <Button
                      variant="quiet"
                      aria-label={texts.table.removeColumn(column.title)}
                      onClick={() => removeColumn(doc, table.id, column.id)}
                    >
                      <Icon name="close" />
                    </Button>
                  ) : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, at) => (
              <tr key={row.id}>
                <th scope="row">
                  {at + 1}
                  {canWrite ? (
                    <Button
                      variant="quiet"
                      aria-label={texts.table.removeRow(at + 1)}
                      onClick={() => removeRow(doc, table.id, row.id)}
                    >
                      <Icon name="close" />
                    </Button>
                  ) : null}
                </th>
                {table.columns.map((column) => (
                  <TableCell
                    key={column.id}
                    tableId={table.id}
                    rowId={row.id}
                    column={column}
                    value={row.cells[column.id] ?? ''}
                    options={optionsOf(template, column.id)}
                    label={texts.table.cell(at + 1, column.title)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {canWrite ? (
        <div className={styles.paneTools}>
          <Button
            variant="secondary"
            disabled={table.rows.length >= workspaceLimits.rows}
            onClick={() => addRow(doc, table.id, { id: crypto.randomUUID(), before: null })}
          >
            <Icon name="add" /> {texts.table.addRow}
          </Button>
          {own ? (
            <Button
              variant="quiet"
              disabled={table.columns.length >= workspaceLimits.columns}
              onClick={() =>
                addColumn(doc, table.id, {
                  ...{ id: crypto.randomUUID(), type: 'text' },
                  title: `${texts.table.newColumn} ${table.columns.length + 1}`,
                })
              }
            >
              <Icon name="add" /> {texts.table.addColumn}
            </Button>
          ) : null}
        </div>
      ) : null}
    </section>
  );
};
