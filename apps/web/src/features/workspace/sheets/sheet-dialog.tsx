import { useQuery } from '@tanstack/react-query';
import type { Editor } from '@tiptap/core';
import { Button, Dialog, EmptyState, Select, Skeleton } from '@weft/ui';
import { workspaceOf } from '@weft/workspace';
import { useState } from 'react';
import { Link } from 'react-router';
import { useApi } from '../../../platform/api/api.js';
import { PageData } from '../../../platform/page/page-data.js';
import { boardQuery, boardsQuery, useBoardTexts } from '../../boards/index.js';
import { usePart } from '../live/use-part.js';
import { useWork } from '../live/work-context.js';
import { useWorkspaceTexts } from '../texts.js';
import { putAsCanvas, sheetBlocks, sheetsOf, type SheetToPut } from './board-sheets.js';
import styles from './sheets.module.css';

interface SheetDialogProps {
  editor: Editor;
  onClose: () => void;
}

/** Puts a project sheet of a board of the team into its text, where the caret is, or on a canvas. */
export const SheetDialog = ({ editor, onClose }: SheetDialogProps) => {
  const texts = useWorkspaceTexts();
  const { teamId, accountId } = useWork();
  const query = useQuery(boardsQuery(useApi(), accountId, { teamId }));
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Dialog open title={texts.sheets.title} closeLabel={texts.dialog.close} onClose={onClose}>
      <PageData query={query}>
        {({ items }) => {
          const boards = items.filter(({ phase }) => phase === 'sheets' || phase === 'closed');
          const boardId = chosen ?? boards[0]?.id;
          if (!boardId) {
            return (
              <EmptyState title={texts.sheets.noBoard}>
                <Link to={`/boards?team=${teamId}`}>{texts.sheets.toBoards}</Link>
              </EmptyState>
            );
          }
          return (
            <div className={styles.choice}>
              <Select
                label={texts.sheets.board}
                value={boardId}
                onChange={({ target }) => setChosen(target.value)}
              >
                {boards.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </Select>
              <Sheets key={boardId} {...{ boardId, editor, onClose }} />
            </div>
          );
        }}
      </PageData>
    </Dialog>
  );
};

const Sheets = ({ boardId, editor, onClose }: SheetDialogProps & { boardId: string }) => {
  const texts = useWorkspaceTexts();
  const { sheets: words } = useBoardTexts();
  const { document: doc, history, say } = useWork();
  const { canvases } = workspaceOf(doc);
  const { data } = useQuery(boardQuery(useApi(), boardId));
  const onCanvas = usePart(canvases, () => new Set(canvases.keys()), null);
  if (!data) return <Skeleton label={texts.loading} />;
  const sheets = sheetsOf(data.board, { ...texts.sheets, fields: words.fields });
  const written = editor.getText();
  const intoText = (sheet: SheetToPut) => {
    editor.chain().focus().insertContent(sheetBlocks(sheet)).run();
    say(texts.sheets.done(sheet.title));
    onClose();
  };
  const ontoCanvas = (sheet: SheetToPut) => {
    history?.stopCapturing();
    putAsCanvas(doc, sheet);
    say(texts.sheets.done(sheet.title));
    onClose();
  };
  if (sheets.length === 0) return <EmptyState title={texts.sheets.none} />;
  return (
    <ul role="list" className={styles.sheets}>
      {sheets.map((sheet) => (
        <li key={sheet.id}>
          <strong>{sheet.title}</strong>
          <div className={styles.ways}>
            <Button
              variant="secondary"
              disabled={written.includes(sheet.source)}
              onClick={() => intoText(sheet)}
            >
              {written.includes(sheet.source) ? texts.sheets.inText : texts.sheets.toText}
            </Button>
            <Button
              variant="secondary"
              disabled={onCanvas.has(sheet.id)}
              onClick={() => ontoCanvas(sheet)}
            >
              {onCanvas.has(sheet.id) ? texts.sheets.onCanvas : texts.sheets.toCanvas}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
};
