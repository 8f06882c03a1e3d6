import type { RichNode, WorkspaceSnapshot } from '@weft/contracts';
import { ScrollRegion } from '@weft/ui';
import { createElement, Fragment, useId, type ReactNode } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { WorkSketch } from './work-sketch.js';
import './texts.js';

/** The work of a team as it was at a moment, to read. */
export const WorkView = ({ work }: { work: WorkspaceSnapshot }) => {
  const { t } = useI18n();
  const { text, canvases, tables } = work;
  return (
    <>
      <section aria-label={t('assignments.work.text')}>
        {text.length === 0 ? <p className={sheet.muted}>{t('assignments.work.noText')}</p> : null}
        {text.map((node, index) => (
          <Fragment key={index}>{drawn(node)}</Fragment>
        ))}
      </section>
      {canvases.map((canvas) => (
        <CanvasView key={canvas.id} canvas={canvas} />
      ))}
      {tables.map((table) => (
        <TableView key={table.id} table={table} />
      ))}
    </>
  );
};

/** Headings of the work stand under those of the page. */
const levels = ['h3', 'h4', 'h5', 'h6'] as const;
const plain = {
  bulletList: 'ul',
  listItem: 'li',
  blockquote: 'blockquote',
  codeBlock: 'pre',
  paragraph: 'p',
  tableRow: 'tr',
  tableCell: 'td',
  tableHeader: 'th',
} as const;
const marked = { bold: 'strong', italic: 'em', underline: 'u', strike: 's', code: 'code' } as const;

function drawn({ type, text = '', marks = [], attrs, content = [] }: RichNode): ReactNode {
  const inside = content.map((node, index) => <Fragment key={index}>{drawn(node)}</Fragment>);
  switch (type) {
    case 'text':
      return marks.reduce<ReactNode>((shown, mark) => {
        if (mark.type !== 'link') return createElement(marked[mark.type], null, shown);
        return (
          <a href={mark.href} rel="noreferrer nofollow">
            {shown}
          </a>
        );
      }, text);
    case 'hardBreak':
      return <br />;
    case 'horizontalRule':
      return <hr />;
    case 'mention':
      return <strong>@{attrs?.label}</strong>;
    case 'attachment':
      return <span>{attrs?.label}</span>;
    case 'heading':
      return createElement(levels[(attrs?.level ?? 1) - 1] ?? 'h6', null, inside);
    case 'table':
      return (
        <table className={sheet.table}>
          <tbody>{inside}</tbody>
        </table>
      );
    case 'orderedList':
      return <ol start={attrs?.start}>{inside}</ol>;
    default:
      return createElement(plain[type], null, inside);
  }
}

const CanvasView = ({ canvas }: { canvas: WorkspaceSnapshot['canvases'][number] }) => {
  const { t } = useI18n();
  const titles = new Map(canvas.zones.map(({ id, title }) => [id, title]));
  const zones = [
    ...new Set([...canvas.notes.map(({ zone }) => zone), ...Object.keys(canvas.sketches)]),
  ];
  return (
    <section>
      <h3>{canvas.title || t('assignments.work.untitled')}</h3>
      {zones.map((zone) => (
        <Fragment key={zone}>
          <h4>{titles.get(zone) ?? zone}</h4>
          <ul>
            {canvas.notes
              .filter((note) => note.zone === zone)
              .map((note) => (
                <li key={note.id}>{note.text}</li>
              ))}
          </ul>
          {canvas.sketches[zone] ? <WorkSketch sketch={canvas.sketches[zone]} /> : null}
        </Fragment>
      ))}
    </section>
  );
};

const TableView = ({ table }: { table: WorkspaceSnapshot['tables'][number] }) => {
  const { t } = useI18n();
  const id = useId();
  return (
    <section>
      <h3 id={id}>{table.title || t('assignments.work.untitled')}</h3>
      <ScrollRegion labelledBy={id}>
        <table className={sheet.table} aria-labelledby={id}>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column.id} scope="col">
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.id}>
                {table.columns.map((column) => (
                  <td key={column.id}>{row.cells[column.id]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
};
