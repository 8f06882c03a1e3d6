import type { WorkspaceComment } from '@weft/contracts';
import { EmptyState } from '@weft/ui';
import { readWorkspace, workspaceOf } from '@weft/workspace';
import { useState } from 'react';
import { useAuthors } from '../live/use-authors.js';
import { usePart } from '../live/use-part.js';
import { useWork } from '../live/work-context.js';
import { useWorkspaceTexts } from '../texts.js';
import { CommentForm } from './comment-form.js';
import type { CommentTarget } from './comment-target.js';
import { CommentThread } from './comment-thread.js';
import styles from './comments.module.css';

interface CommentsPaneProps {
  /** What a comment is being written about. */
  target: CommentTarget | null;
  onWritten: () => void;
  /** Goes to what a comment is about; tells whether it is still there. */
  onShow: (comment: WorkspaceComment) => boolean;
}

/** Conversations about the work, each tied to words, a note, a table or a task. */
export const CommentsPane = ({ target, onWritten, onShow }: CommentsPaneProps) => {
  const texts = useWorkspaceTexts();
  const { document: doc, canWrite } = useWork();
  const authors = useAuthors();
  const [solvedToo, setSolvedToo] = useState(false);
  const comments = usePart(
    workspaceOf(doc).comments,
    () => readWorkspace(doc, authors).comments,
    authors,
  );
  const threads = comments.filter(({ replyTo }) => replyTo === null);
  const open = threads.filter(({ resolved }) => !resolved);
  const shown = solvedToo ? threads : open;
  return (
    <div className={styles.pane}>
      {target && canWrite ? <CommentForm target={target} onDone={onWritten} /> : null}
      {threads.length === 0 && !target ? (
        <EmptyState title={texts.comments.none}>
          {canWrite ? <p>{texts.comments.noneHelp}</p> : null}
        </EmptyState>
      ) : null}
      {threads.length > 0 ? (
        <div className={styles.head}>
          <p>{texts.comments.open(open.length)}</p>
          <label>
            <input
              type="checkbox"
              checked={solvedToo}
              onChange={({ target: box }) => setSolvedToo(box.checked)}
            />
            {texts.comments.showSolved}
          </label>
        </div>
      ) : null}
      <ul role="list" className={styles.threads}>
        {shown.map((comment) => (
          <li key={comment.id}>
            <CommentThread
              comment={comment}
              answers={comments.filter(({ replyTo }) => replyTo === comment.id)}
              onShow={() => onShow(comment)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
};
