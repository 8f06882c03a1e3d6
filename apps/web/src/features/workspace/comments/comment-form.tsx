import { Button, TextArea } from '@weft/ui';
import { addComment, workspaceLimits } from '@weft/workspace';
import { useEffect, useId, useState, type SubmitEvent } from 'react';
import { useDraft } from '../../../platform/forms/use-draft.js';
import { useWork } from '../live/work-context.js';
import { useMentions } from '../live/use-mentions.js';
import { useWorkspaceTexts } from '../texts.js';
import type { CommentTarget } from './comment-target.js';
import styles from './comments.module.css';

interface CommentFormProps {
  target: CommentTarget;
  /** The comment that this one answers, with the name of who wrote it. */
  replyTo?: { id: string; name: string };
  onDone: () => void;
}

/** Writes a comment or an answer; what is typed survives a closed tab. */
export const CommentForm = ({ target, replyTo, onDone }: CommentFormProps) => {
  const texts = useWorkspaceTexts();
  const { document: doc, people, accountId, teamId, assignmentId } = useWork();
  const tell = useMentions();
  const fieldId = useId();
  const about = replyTo ? `to:${replyTo.id}` : `on:${target.part}:${target.id ?? target.quote}`;
  const draft = useDraft(`comment:${teamId}:${assignmentId}:${about}`, { text: '' });
  const [mentions, setMentions] = useState<readonly string[]>([]);
  useEffect(() => document.getElementById(fieldId)?.focus(), [fieldId, target]);

  const place = (event: SubmitEvent) => {
    event.preventDefault();
    const text = draft.fields.text.trim();
    if (!text) return;
    const id = crypto.randomUUID();
    addComment(doc, {
      ...{ id, text, mentions, about: target, replyTo: replyTo?.id ?? null },
      writtenAt: new Date(),
    });
    for (const mentioned of mentions) tell({ accountId: mentioned, quote: text });
    draft.clear();
    onDone();
  };
  const toggle = (id: string, on: boolean) =>
    setMentions(on ? [...mentions, id] : mentions.filter((one) => one !== id));
  const others = [...people.values()].filter((one) => one.member && one.accountId !== accountId);
  return (
    <form className={styles.form} onSubmit={place}>
      {!replyTo && target.quote ? <blockquote>{target.quote}</blockquote> : null}
      <TextArea
        id={fieldId}
        rows={2}
        label={replyTo ? texts.comments.replyTo(replyTo.name) : texts.comments.write}
        maxLength={workspaceLimits.commentText}
        value={draft.fields.text}
        onChange={({ target: area }) => draft.change({ text: area.value })}
      />
      {others.length > 0 ? (
        <fieldset className={styles.mentions}>
          <legend>{texts.comments.mention}</legend>
          {others.map((one) => (
            <label key={one.accountId}>
              <input
                type="checkbox"
                checked={mentions.includes(one.accountId)}
                onChange={({ target: box }) => toggle(one.accountId, box.checked)}
              />
              {one.displayName}
            </label>
          ))}
        </fieldset>
      ) : null}
      <div className={styles.tools}>
        <Button type="submit">{replyTo ? texts.comments.sendReply : texts.comments.send}</Button>
        <Button variant="quiet" onClick={onDone}>
          {texts.dialog.cancel}
        </Button>
      </div>
    </form>
  );
};
