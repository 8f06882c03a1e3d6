import type { Thread, ThreadPerson } from '@weft/contracts';
import { threadSteps } from '@weft/rules';
import { Button, Notice } from '@weft/ui';
import { useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useThreadTexts } from './texts.js';
import { ThreadFacts } from './thread-facts.js';
import { ThreadForm } from './thread-form.js';
import type { RemarkWrites } from './use-remark-writes.js';
import { Voice } from './voice.js';
import styles from './threads.module.css';

interface ConversationProps {
  thread: Thread;
  writes: RemarkWrites;
  /** Who can be mentioned in an answer. */
  people: readonly ThreadPerson[];
  /** For whom what is typed is kept: an account, or a guest of the round. */
  holder: string;
  /** The round is open. */
  open: boolean;
  /** Given where the reader can say where it belongs. */
  onPlace?: (() => void) | undefined;
  /** Given where nothing is left to see once it is removed. */
  onRemoved?: (() => void) | undefined;
}

/** A remark with all that was said about it, and what its reader may do. */
export const Conversation = (props: ConversationProps) => {
  const { thread, writes, people, holder, open, onPlace, onRemoved } = props;
  const t = useThreadTexts();
  const { moment } = useI18n();
  const [form, setForm] = useState<'reply' | 'edit' | 'reopen' | null>(null);
  const { id, by, text, wording, state, decision, agreed, iAgree, replies } = thread;
  const act = writes.act;
  const steps = by.mine ? threadSteps(state, 'writer') : [];
  return (
    <article className={styles.conversation} aria-label={thread.quote.slice(0, 80) || t.wordless}>
      <ThreadFacts thread={thread} />
      {thread.place?.whole ? null : (
        <blockquote className={styles.about}>{thread.quote}</blockquote>
      )}
      {wording ? (
        <p>
          <span className={styles.muted}>{t.suggests}</span> <ins>{wording}</ins>
        </p>
      ) : null}
      {text ? <p className={styles.said}>{text}</p> : null}
      <p className={styles.muted}>
        <Voice by={by} /> · <time dateTime={thread.createdAt}>{moment(thread.createdAt)}</time>
        {thread.edited ? ` · ${t.edited}` : ''} · {t.madeIn(thread.madeIn)}
      </p>
      {decision ? (
        <div className={styles.decision}>
          <p>
            <strong>{t.states[decision.state]}</strong> · {t.decided(decision.by)}
          </p>
          {decision.reason ? <p>{decision.reason}</p> : null}
          {decision.edited ? <p>{by.mine ? t.yoursTaken : t.taken}</p> : null}
        </div>
      ) : null}
      {replies.length > 0 ? (
        <ol role="list" className={styles.replies}>
          {replies.map((reply) => (
            <li key={reply.id}>
              <p className={styles.said}>{reply.text}</p>
              <p className={styles.muted}>
                <Voice by={reply.by} /> · <time dateTime={reply.at}>{moment(reply.at)}</time>
              </p>
            </li>
          ))}
        </ol>
      ) : null}
      {steps.includes('confirm') ? (
        <Notice kind="positive">
          <p>{t.confirmAsk}</p>
          <p className={styles.actions}>
            <Button onClick={() => void act(id, { kind: 'confirm' })}>{t.confirm}</Button>
          </p>
        </Notice>
      ) : null}
      {form ? (
        <ThreadForm
          key={form}
          form={form}
          {...{ thread, people, holder }}
          onCancel={() => setForm(null)}
          onSend={({ text: said, wording: meant, mentions }) => {
            setForm(null);
            if (form === 'reply') void act(id, { kind: 'reply', text: said, mentions });
            else if (form === 'edit') void act(id, { kind: 'edit', text: said, wording: meant });
            else void act(id, { kind: 'reopen', reason: said });
          }}
        />
      ) : (
        <div className={styles.actions}>
          {open && !by.mine ? (
            <Button
              variant="secondary"
              aria-pressed={iAgree}
              aria-label={t.agreeAria}
              onClick={() => void act(id, { kind: iAgree ? 'disagree' : 'agree' })}
            >
              {t.agree}
            </Button>
          ) : null}
          {agreed > 0 ? <span>{t.agreed(agreed)}</span> : null}
          {open ? (
            <Button variant="quiet" onClick={() => setForm('reply')}>
              {t.reply}
            </Button>
          ) : null}
          {open && by.mine && state === 'open' ? (
            <>
              <Button variant="quiet" onClick={() => setForm('edit')}>
                {t.edit}
              </Button>
              <Button
                variant="quiet"
                onClick={() => void act(id, { kind: 'remove' }).then(onRemoved)}
              >
                {t.remove}
              </Button>
            </>
          ) : null}
          {steps.includes('reopen') ? (
            <Button variant="quiet" onClick={() => setForm('reopen')}>
              {t.reopen}
            </Button>
          ) : null}
          {onPlace ? (
            <Button variant="quiet" onClick={onPlace}>
              {t.placeHere}
            </Button>
          ) : null}
        </div>
      )}
    </article>
  );
};
