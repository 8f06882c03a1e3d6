import type { WorkspaceComment } from '@weft/contracts';
import { Button } from '@weft/ui';
import { removeComment, resolveComment } from '@weft/workspace';
import { useState } from 'react';
import { useI18n } from '../../../platform/i18n/i18n.js';
import { PersonName } from '../live/person-name.js';
import { useWork } from '../live/work-context.js';
import { useWorkspaceTexts } from '../texts.js';
import { CommentForm } from './comment-form.js';
import styles from './comments.module.css';

const Written = ({ comment }: { comment: WorkspaceComment }) => {
  const { moment } = useI18n();
  const { accountId: me } = useWork();
  // Until the server has told who wrote it, it is my own that was just placed.
  const author = comment.accountId ?? me;
  return (
    <div className={styles.comment}>
      <p className={styles.by}>
        <PersonName accountId={author} />
        {comment.writtenAt ? <small>{moment(comment.writtenAt)}</small> : null}
      </p>
      <p className={styles.text}>{comment.text}</p>
    </div>
  );
};

interface CommentThreadProps {
  comment: WorkspaceComment;
  answers: readonly WorkspaceComment[];
  /** Goes to what it is about; tells whether that is still there. */
  onShow: () => boolean;
}

/** A comment with its answers. */
export const CommentThread = ({ comment, answers, onShow }: CommentThreadProps) => {
  const texts = useWorkspaceTexts();
  const { document: doc, canWrite, people, accountId: me, say } = useWork();
  const [answering, setAnswering] = useState(false);
  const [gone, setGone] = useState(false);
  const { id, about, resolved } = comment;
  const author = people.get(comment.accountId ?? me)?.displayName ?? texts.comments.someone;
  const isOwn = comment.accountId === null || comment.accountId === me;
  const remove = () => {
    doc.transact(() => {
      for (const answer of answers) removeComment(doc, answer.id);
      removeComment(doc, id);
    });
    say(texts.comments.removed);
  };
  return (
    <article className={styles.thread} data-resolved={resolved}>
      <h3>
        {resolved ? `${texts.comments.solved}: ` : ''}
        {texts.comments.on[about.part]}
      </h3>
      {about.quote ? (
        <blockquote>
          <button type="button" onClick={() => setGone(!onShow())}>
            {about.quote}
          </button>
        </blockquote>
      ) : null}
      {gone ? <p role="status">{texts.comments.gone}</p> : null}
      <Written comment={comment} />
      {answers.map((answer) => (
        <Written key={answer.id} comment={answer} />
      ))}
      {canWrite ? (
        answering ? (
          <CommentForm
            target={{ part: about.part, id: about.id, quote: about.quote }}
            replyTo={{ id, name: author }}
            onDone={() => setAnswering(false)}
          />
        ) : (
          <div className={styles.tools}>
            <Button variant="quiet" onClick={() => setAnswering(true)}>
              {texts.comments.reply}
            </Button>
            <Button variant="quiet" onClick={() => resolveComment(doc, id, !resolved)}>
              {resolved ? texts.comments.reopen : texts.comments.solve}
            </Button>
            {isOwn ? (
              <Button variant="quiet" onClick={remove}>
                {texts.comments.remove}
              </Button>
            ) : null}
          </div>
        )
      ) : null}
    </article>
  );
};
