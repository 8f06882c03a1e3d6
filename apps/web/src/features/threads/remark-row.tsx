import type { Block, LessonDocument, Thread } from '@weft/contracts';
import { Icon } from '@weft/ui';
import { memo } from 'react';
import { LessonBody } from '../lesson/index.js';
import { RemarkCard } from './remark-card.js';
import { useThreadTexts } from './texts.js';
import styles from './threads.module.css';

interface RemarkRowProps {
  document: LessonDocument;
  block: Block;
  /** Plain text of the block. */
  text: string;
  threads: readonly Thread[];
  selected: boolean;
  /** Null where nothing can be written. */
  onBegin: (() => void) | null;
  onOpen: (threadId: string) => void;
  /** Opens all remarks on the block. */
  onAll: () => void;
}

/** More would tear the text apart: the others are one press away. */
const mostCards = 2;

const BlockText = memo(({ document, block }: Pick<RemarkRowProps, 'document' | 'block'>) => (
  <LessonBody document={{ ...document, blocks: [block] }} />
));
BlockText.displayName = 'BlockText';

/** A block of a lesson with its remarks in the margin; on a phone they are one press away. */
export const RemarkRow = ({
  document,
  block,
  text,
  threads,
  selected,
  onBegin,
  onOpen,
  onAll,
}: RemarkRowProps) => {
  const t = useThreadTexts();
  const open = threads.filter(({ state }) => state === 'open');
  const settled = threads.filter(({ state }) => state !== 'open');
  const shown = threads.length > mostCards ? [...open, ...settled].slice(0, mostCards) : threads;
  const about = text.slice(0, 60);
  return (
    <div
      className={styles.row}
      data-type={block.type}
      data-remarks={threads.length > 0 ? 'yes' : undefined}
      data-open={open.length > 0 ? 'yes' : undefined}
      data-selected={selected ? 'yes' : undefined}
    >
      <div className={styles.text} data-remark-block={block.id}>
        <BlockText document={document} block={block} />
      </div>
      <div className={styles.margin} data-print="no">
        {shown.map((thread) => (
          <RemarkCard key={thread.id} thread={thread} onOpen={() => onOpen(thread.id)} />
        ))}
        {threads.length > 0 ? (
          <button
            type="button"
            className={styles.count}
            data-more={threads.length > mostCards ? 'yes' : undefined}
            aria-label={t.onBlockCount(threads.length, about)}
            onClick={onAll}
          >
            {t.remarks(threads.length)}
          </button>
        ) : null}
        {onBegin && text !== '' ? (
          <button
            type="button"
            className={styles.add}
            aria-label={t.onBlock(about)}
            onClick={onBegin}
          >
            <Icon name="add" /> {t.add}
          </button>
        ) : null}
      </div>
    </div>
  );
};
