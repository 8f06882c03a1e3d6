import type { Thread } from '@weft/contracts';
import { MoreOf } from './more-of.js';
import { RemarkCard } from './remark-card.js';
import { useThreadTexts } from './texts.js';
import type { LessonThreads, RoundLessonPage } from './threads.queries.js';
import { useBlockThreads } from './use-block-threads.js';
import styles from './threads.module.css';

interface UnplacedRemarksProps {
  page: RoundLessonPage;
  known: LessonThreads;
  onOpen: (thread: Thread) => void;
}

/** Remarks that stand nowhere in the text; nothing where there are none. */
export const UnplacedRemarks = ({ page, known, onOpen }: UnplacedRemarksProps) => {
  const t = useThreadTexts();
  const total = known.blocks.find(({ blockId }) => blockId === null)?.total ?? 0;
  const more = total > firstRead ? null : undefined;
  const { items, readOn } = useBlockThreads({ page, known, blockId: more, whole: false });
  const first = known.items.filter(({ place }) => place === null);
  if (total === 0) return null;
  return (
    <section aria-labelledby="unplaced" className={styles.unplaced}>
      <h2 id="unplaced">{t.unplaced}</h2>
      <p className={styles.muted}>{t.unplacedHelp}</p>
      <MoreOf
        items={more === null ? items : first}
        total={total}
        step={firstRead}
        onReadOn={readOn}
      >
        {(thread) => <RemarkCard key={thread.id} thread={thread} onOpen={() => onOpen(thread)} />}
      </MoreOf>
    </section>
  );
};

/** So many come with the lesson. */
const firstRead = 10;
