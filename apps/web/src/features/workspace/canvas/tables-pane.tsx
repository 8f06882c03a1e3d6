import { addRow, addTable, readWorkspace, removeTable, workspaceOf } from '@weft/workspace';
import type { CommentTarget } from '../comments/comment-target.js';
import { usePart } from '../live/use-part.js';
import { useWork } from '../live/work-context.js';
import { useWorkspaceTexts } from '../texts.js';
import { KitPane } from './kit-pane.js';
import { SharedTable } from './shared-table.js';
import { tableColumnsOf } from './table-columns.js';
import type { KitTemplate } from './templates.queries.js';
import { useTemplates } from './use-templates.js';

/** The tables of the work: those of modules, such as a log of tests, and the team's own. */
export const TablesPane = ({ onComment }: { onComment: (target: CommentTarget) => void }) => {
  const { canvas: texts, table: words } = useWorkspaceTexts();
  const { document: doc } = useWork();
  const templates = useTemplates();
  const tables = usePart(workspaceOf(doc).tables, () => readWorkspace(doc).tables, null);
  const add = (template: KitTemplate | null) => {
    const id = crypto.randomUUID();
    const own = [1, 2].map((number) => ({
      ...{ id: crypto.randomUUID(), type: 'text' as const },
      title: `${words.newColumn} ${number}`,
    }));
    doc.transact(() => {
      addTable(doc, {
        id,
        template: template?.id ?? '',
        title: template?.title ?? words.newTitle,
        columns: template ? tableColumnsOf(template) : own,
      });
      addRow(doc, id, { id: crypto.randomUUID(), before: null });
    });
  };
  return (
    <KitPane
      labels={{
        ...{ add: texts.addTable, choose: texts.chooseTable },
        ...{ none: texts.noTable, noneHelp: texts.noTableHelp },
      }}
      templates={templates.filter(({ kind }) => kind === 'log')}
      own={{ label: texts.ownTable, onChoose: () => add(null) }}
      onAdd={add}
      isEmpty={tables.length === 0}
    >
      {tables.map((table) => (
        <SharedTable
          key={table.id}
          table={table}
          template={templates.find(({ id }) => id === table.template) ?? null}
          onRemove={() => removeTable(doc, table.id)}
          onComment={() => onComment({ part: 'table', id: table.id, quote: table.title })}
        />
      ))}
    </KitPane>
  );
};
