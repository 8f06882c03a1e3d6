import type { Thread } from '@weft/contracts';
import { onCardKeys } from './list-keys.js';
import { useThreadTexts } from './texts.js';
import { ThreadFacts } from './thread-facts.js';
import { Voice } from './voice.js';
import styles from './threads.module.css';

/** A remark in the margin: enough to know what it says; pressing it opens the conversation. */
export const RemarkCard = ({ thread, onOpen }: { thread: Thread; onOpen: () => void }) => {
  const t = useThreadTexts();
  const { text, wording, place, quote, agreed, replies } = thread;
  return (
    <button
      type="button"
      className={styles.card}
      data-remark={thread.id}
      onClick={onOpen}
      onKeyDown={onCardKeys}
    >
      <ThreadFacts thread={thread} />
      {place && !place.whole ? <q className={styles.quote}>{quote}</q> : null}
      {wording ? (
        <span>
          <span className={styles.muted}>{t.suggests}</span> {wording}
        </span>
      ) : null}
      {text ? <span className={styles.cardText}>{text}</span> : null}
      <span className={styles.muted}>
        <Voice by={thread.by} />
        {agreed > 0 ? ` · ${t.agreed(agreed)}` : ''}
        {replies.length > 0 ? ` · ${t.replies(replies.length)}` : ''}
      </span>
    </button>
  );
};
