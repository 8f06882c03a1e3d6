import { Button, EmptyState, Icon } from '@weft/ui';
import { addRow, addTable, readWorkspace, removeTable, workspaceOf } from '@weft/workspace';
import { useState } from 'react';
import type { CommentTarget } from '../comments/comment-target.js';
import { StepButtons } from '../live/step-buttons.js';
import { usePart } from '../live/use-part.js';
import { useWork } from '../live/work-context.js';
import { useWorkspaceTexts } from '../texts.js';
import styles from './canvas.module.css';
import { SharedTable } from './shared-table.js';
import { tableColumnsOf } from './table-columns.js';
import { TemplateDialog } from './template-dialog.js';
import type { KitTemplate } from './templates.queries.js';
import { useTemplates } from './use-templates.js';

/** The tables of the work: those of modules, such as a log of tests, and the team's own. */
export const TablesPane = ({ onComment }: { onComment: (target: CommentTarget) => void }) => {
  const texts = useWorkspaceTexts();
  const { document: doc, history, canWrite, say } = useWork();
  const templates = useTemplates();
  const [choosing, setChoosing] = useState(false);
  const tables = usePart(workspaceOf(doc).tables, () => readWorkspace(doc).tables, null);
  const add = (template: KitTemplate | null) => {
    const id = crypto.randomUUID();
    const own = [1, 2].map((number) => ({
      ...{ id: crypto.randomUUID(), type: 'text' as const },
      title: `${texts.table.newColumn} ${number}`,
    }));
    history?.stopCapturing();
    doc.transact(() => {
      addTable(doc, {
        id,
        template: template?.id ?? '',
        title: template?.title ?? texts.table.newTitle,
        columns: template ? tableColumnsOf(template) : own,
      });
      addRow(doc, id, { id: crypto.randomUUID(), before: null });
    });
    setChoosing(false);
  };
  const remove = ({ id, title }: { id: string; title: string }) => {
    history?.stopCapturing();
    removeTable(doc, id);
    say(texts.canvas.removedWhole(title));
  };
  return (
    <div className={styles.pane}>
      {canWrite ? (
        <div className={styles.paneTools}>
          <Button variant="secondary" onClick={() => setChoosing(true)}>
            <Icon name="add" /> {texts.canvas.addTable}
          </Button>
          <StepButtons />
        </div>
      ) : null}
      {tables.length === 0 ? (
        <EmptyState title={texts.canvas.noTable}>
          {canWrite ? <p>{texts.canvas.noTableHelp}</p> : null}
        </EmptyState>
      ) : null}
      {tables.map((table) => (
        <SharedTable
          key={table.id}
          table={table}
          template={templates.find(({ id }) => id === table.template) ?? null}
          onRemove={() => remove(table)}
          onComment={() => onComment({ part: 'table', id: table.id, quote: table.title })}
        />
      ))}
      <TemplateDialog
        open={choosing}
        title={texts.canvas.chooseTable}
        templates={templates.filter(({ kind }) => kind === 'log')}
        own={{ label: texts.canvas.ownTable, onChoose: () => add(null) }}
        onChoose={add}
        onClose={() => setChoosing(false)}
      />
    </div>
  );
};
