import type { Thread } from '@weft/contracts';
import { Dialog } from '@weft/ui';
import { useState } from 'react';
import { Conversation } from './conversation.js';
import { MoreOf } from './more-of.js';
import { OwnPlaceForm } from './own-place-form.js';
import { RemarkComposer, type RemarkStart } from './remark-composer.js';
import { useThreadTexts } from './texts.js';
import type { RoundLessonPage } from './threads.queries.js';
import type { RemarkWrites } from './use-remark-writes.js';
import styles from './threads.module.css';

/** What the sheet is open on: a new remark, all of a block, or one conversation. */
export type Opened = { start: RemarkStart } | { blockId: string } | { threadId: string };

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
  const [placing, setPlacing] = useState<string | null>(null);
  const start = opened && 'start' in opened ? opened.start : null;
  const here = threads.filter(({ id, place }) => {
    if (!opened) return false;
    if ('threadId' in opened) return id === opened.threadId;
    return place?.blockId === ('start' in opened ? opened.start : opened).blockId;
  });
  const key = start ? `${start.blockId} ${start.selection?.start ?? ''} ${start.kind}` : '';
  const [one] = here;
  const title = start ? t.compose.title : one && here.length === 1 ? t.kinds[one.kind] : t.all;
  return (
    <Dialog open={opened !== null} title={title} closeLabel={t.close} onClose={onClose}>
      <div className={styles.sheet}>
        {start ? (
          <RemarkComposer
            key={key}
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
        <MoreOf key={`more ${key}`} items={here} step={20}>
          {(thread) =>
            placing === thread.id ? (
              <OwnPlaceForm
                key={thread.id}
                {...{ page, thread, writes }}
                onDone={() => setPlacing(null)}
              />
            ) : (
              <Conversation
                key={thread.id}
                {...{ thread, writes, holder }}
                people={page.people}
                open={page.writes}
                onPlace={thread.by.mine && !thread.place ? () => setPlacing(thread.id) : undefined}
              />
            )
          }
        </MoreOf>
      </div>
    </Dialog>
  );
};
