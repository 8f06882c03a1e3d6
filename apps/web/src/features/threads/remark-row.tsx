import type { Block, BlockThreads, LessonDocument, Thread } from '@weft/contracts';
import { Icon } from '@weft/ui';
import { memo } from 'react';
import { LessonBody } from '../lesson/index.js';
import { RemarkCard } from './remark-card.js';
import { useThreadTexts } from './texts.js';
import styles from './threads.module.css';

interface RemarkRowProps {
  document: LessonDocument;
  block: Block;
  /** What the block is called: its words; empty where nothing can be said about it. */
  name: string;
  /** The first remarks on it, and how many there are. */
  threads: readonly Thread[];
  count: BlockThreads | undefined;
  selected: boolean;
  /** Null where nothing can be written. */
  onBegin: (() => void) | null;
  onOpen: (thread: Thread) => void;
  /** Opens all remarks on the block. */
  onAll: () => void;
}

const BlockText = memo(({ document, block }: Pick<RemarkRowProps, 'document' | 'block'>) => (
  <LessonBody document={{ ...document, blocks: [block] }} />
));
BlockText.displayName = 'BlockText';

/** A block of a lesson with its remarks in the margin; on a phone they are one press away. */
export const RemarkRow = ({
  document,
  block,
  name,
  threads,
  count,
  selected,
  onBegin,
  onOpen,
  onAll,
}: RemarkRowProps) => {
  const t = useThreadTexts();
  const { total = 0, open = 0 } = count ?? {};
  const about = name.slice(0, 60);
  return (
    <div
      className={styles.row}
      data-type={block.type}
      data-remarks={total > 0 ? 'yes' : undefined}
      data-open={open > 0 ? 'yes' : undefined}
      data-selected={selected ? 'yes' : undefined}
    >
      <div className={styles.text} data-remark-block={block.id}>
        <BlockText document={document} block={block} />
      </div>
      <div className={styles.margin} data-print="no">
        {threads.map((thread) => (
          <RemarkCard key={thread.id} thread={thread} onOpen={() => onOpen(thread)} />
        ))}
        {total > 0 ? (
          <button
            type="button"
            className={styles.count}
            data-more={total > threads.length ? 'yes' : undefined}
            aria-label={t.onBlockCount(total, about)}
            onClick={onAll}
          >
            {t.remarks(total)}
          </button>
        ) : null}
        {onBegin && name !== '' ? (
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
