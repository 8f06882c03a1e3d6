import type { Thread } from '@weft/contracts';
import { Dialog } from '@weft/ui';
import { useState } from 'react';
import { Conversation } from './conversation.js';
import { MoreOf } from './more-of.js';
import { OwnPlaceForm } from './own-place-form.js';
import { RemarkComposer, type RemarkStart } from './remark-composer.js';
import { useThreadTexts } from './texts.js';
import type { LessonThreads, RoundLessonPage } from './threads.queries.js';
import { useBlockThreads } from './use-block-threads.js';
import type { RemarkWrites } from './use-remark-writes.js';
import styles from './threads.module.css';

/** What the sheet is open on: a new remark, all of a block, or one conversation as it was then. */
export type Opened = { start: RemarkStart } | { blockId: string } | { thread: Thread };

interface RemarkSheetProps {
  page: RoundLessonPage;
  /** The first remarks at each block of the lesson. */
  known: LessonThreads;
  opened: Opened | null;
  holder: string;
  writes: RemarkWrites;
  onSaved: () => void;
  onClose: () => void;
}

/** The block whose remarks are shown; null: those without a place. */
function blockOf(opened: Opened): string | null {
  if ('start' in opened) return opened.start.blockId;
  return 'thread' in opened ? (opened.thread.place?.blockId ?? null) : opened.blockId;
}

/** A remark and its conversation over the page: at the bottom of a phone, beside the text elsewhere. */
export const RemarkSheet = ({
  page,
  known,
  opened,
  holder,
  writes,
  onSaved,
  onClose,
}: RemarkSheetProps) => {
  const t = useThreadTexts();
  const [placing, setPlacing] = useState<string | null>(null);
  const start = opened && 'start' in opened ? opened.start : null;
  const thread = opened && 'thread' in opened ? opened.thread : null;
  const blockId = opened ? blockOf(opened) : undefined;
  // What is like a new remark is looked for among all that was said about its block.
  const at = useBlockThreads({ page, known, blockId, whole: start !== null });
  const elsewhere = known.items.filter(({ place }) => (place?.blockId ?? null) !== blockId);
  const all = [...at.items, ...elsewhere];
  const here = thread ? [all.find(({ id }) => id === thread.id) ?? thread] : at.items;
  const key = start ? `${start.blockId} ${start.selection?.start ?? ''} ${start.kind}` : '';
  const [one] = here;
  const single = thread !== null || at.total === 1;
  const title = start ? t.compose.title : one && single ? t.kinds[one.kind] : t.all;
  return (
    <Dialog open={opened !== null} title={title} closeLabel={t.close} onClose={onClose}>
      <div className={styles.sheet}>
        {start ? (
          <RemarkComposer
            key={key}
            {...{ page, start, holder }}
            threads={all}
            onSend={(remark) => {
              void writes.start(remark).then(onSaved);
            }}
            onAgree={(threadId) => {
              void writes.act(threadId, { kind: 'agree' });
              onClose();
            }}
          />
        ) : null}
        <MoreOf
          key={`more ${key}`}
          items={here}
          total={thread ? 1 : at.total}
          step={20}
          onReadOn={at.readOn}
        >
          {(shown) =>
            placing === shown.id ? (
              <OwnPlaceForm
                key={shown.id}
                {...{ page, writes }}
                thread={shown}
                onDone={() => setPlacing(null)}
              />
            ) : (
              <Conversation
                key={shown.id}
                {...{ writes, holder }}
                thread={shown}
                people={page.people}
                open={page.writes}
                onRemoved={thread ? onClose : undefined}
                onPlace={shown.by.mine && !shown.place ? () => setPlacing(shown.id) : undefined}
              />
            )
          }
        </MoreOf>
      </div>
    </Dialog>
  );
};
