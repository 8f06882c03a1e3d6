import type { Thread } from '@weft/contracts';
import { Dialog } from '@weft/ui';
import { Conversation } from './conversation.js';
import { RemarkComposer, type RemarkStart } from './remark-composer.js';
import { useThreadTexts } from './texts.js';
import type { RoundLessonPage } from './threads.queries.js';
import type { RemarkWrites } from './use-remark-writes.js';
import styles from './threads.module.css';

/** What the sheet is open on: a new remark, or a conversation. */
export type Opened = { start: RemarkStart } | { threadId: string };

interface RemarkSheetProps {
  page: RoundLessonPage;
  threads: readonly Thread[];
  opened: Opened | null;
  holder: string;
  writes: RemarkWrites;
  onSaved: () => void;
  onClose: () => void;
}

/** A remark and its conversation over the page: at the bottom of a phone, beside the text elsewhere. */
export const RemarkSheet = ({
  page,
  threads,
  opened,
  holder,
  writes,
  onSaved,
  onClose,
}: RemarkSheetProps) => {
  const t = useThreadTexts();
  const thread =
    opened && 'threadId' in opened ? threads.find(({ id }) => id === opened.threadId) : undefined;
  const start = opened && 'start' in opened ? opened.start : null;
  const here = start
    ? threads.filter(({ place }) => place?.blockId === start.blockId)
    : thread
      ? [thread]
      : [];
  return (
    <Dialog
      open={opened !== null}
      title={start ? t.compose.title : t.kinds.comment}
      closeLabel={t.close}
      onClose={onClose}
    >
      <div className={styles.sheet}>
        {start ? (
          <RemarkComposer
            key={`${start.blockId} ${start.selection?.start ?? ''} ${start.kind}`}
            {...{ page, start, threads, holder }}
            onSend={(remark) => {
              void writes.start(remark).then(onSaved);
            }}
            onAgree={(threadId) => {
              void writes.act(threadId, { kind: 'agree' });
              onClose();
            }}
          />
        ) : null}
        {here.map((one) => (
          <Conversation key={one.id} thread={one} writes={writes} open={page.writes} />
        ))}
      </div>
    </Dialog>
  );
};
