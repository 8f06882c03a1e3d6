import type { Editor } from '@tiptap/core';
import type { WorkspaceComment } from '@weft/contracts';
import { useCallback, useState } from 'react';
import { CanvasesPane } from './canvas/canvases-pane.js';
import { TablesPane } from './canvas/tables-pane.js';
import { commentRange } from './comments/comment-ranges.js';
import type { CommentTarget } from './comments/comment-target.js';
import { CommentsPane } from './comments/comments-pane.js';
import { DownloadMenu } from './export/download-menu.js';
import { useWork } from './live/work-context.js';
import { PaneTabs, type PaneName } from './pane-tabs.js';
import { TasksPane } from './tasks/tasks-pane.js';
import { TextPane } from './text/text-pane.js';
import { useWorkspaceTexts } from './texts.js';
import { useWide } from '../../platform/page/use-wide.js';
import type { WorkPage } from './work-frame.js';
import styles from './work.module.css';

/** The parts of the work: beside the text where there is room, else one at a time. */
export const WorkPanes = ({ page }: { page: WorkPage }) => {
  const texts = useWorkspaceTexts();
  const { document: doc } = useWork();
  const wide = useWide();
  const [chosen, setChosen] = useState<PaneName>('text');
  const [editor, setEditor] = useState<Editor | null>(null);
  const [target, setTarget] = useState<CommentTarget | null>(null);
  const beside: PaneName = chosen === 'text' ? 'canvases' : chosen;
  const shown = wide ? beside : chosen;

  const comment = useCallback((about: CommentTarget) => {
    setTarget(about);
    setChosen('comments');
  }, []);
  const show = ({ id, about }: WorkspaceComment): boolean => {
    if (about.part === 'text') {
      const range = editor && commentRange(doc, editor.state, id);
      if (!editor || !range) return false;
      setChosen(wide ? chosen : 'text');
      // The pane is drawn before the text in it can have the focus.
      requestAnimationFrame(() =>
        editor.chain().setTextSelection(range).focus().scrollIntoView().run(),
      );
      return true;
    }
    setChosen(about.part === 'canvas' ? 'canvases' : about.part === 'table' ? 'tables' : 'tasks');
    requestAnimationFrame(() => {
      const place = document.getElementById(`note-${about.id ?? ''}`);
      place?.scrollIntoView({ block: 'center' });
      place?.querySelector<HTMLElement>('textarea, button')?.focus();
    });
    return true;
  };
  const panes = {
    canvases: <CanvasesPane onComment={comment} />,
    tables: <TablesPane onComment={comment} />,
    tasks: <TasksPane milestones={page.assignment.milestones} onComment={comment} />,
    comments: <CommentsPane target={target} onWritten={() => setTarget(null)} onShow={show} />,
  };
  return (
    <div className={styles.work} data-wide={wide}>
      <PaneTabs wide={wide} shown={shown} onChoose={setChosen} />
      <div
        className={styles.main}
        {...(wide ? {} : { role: 'tabpanel', id: 'pane-text', 'aria-labelledby': 'tab-text' })}
        hidden={!wide && shown !== 'text'}
      >
        <TextPane onEditor={setEditor} onComment={comment} />
        <DownloadMenu title={page.assignment.title} team={page.team.name} />
      </div>
      {shown === 'text' ? null : (
        <div
          className={styles.side}
          role="tabpanel"
          id={`pane-${shown}`}
          aria-labelledby={`tab-${shown}`}
        >
          <h2 className="visually-hidden">{texts.panes[shown]}</h2>
          {panes[shown]}
        </div>
      )}
    </div>
  );
};
