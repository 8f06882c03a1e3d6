import type { WorkPart } from '@weft/contracts';
import { EmptyState } from '@weft/ui';
import styles from './peer.module.css';
import { usePeerTexts } from './texts.js';

/** The work that is reviewed, as it was handed in. */
export const WorkView = ({
  work,
  hasFiles,
}: {
  work: readonly WorkPart[];
  /** All of it may be in files. */
  hasFiles: boolean;
}) => {
  const { review } = usePeerTexts();
  if (work.length === 0) return hasFiles ? null : <EmptyState title={review.empty} />;
  return (
    <div className={styles.work}>
      {work.map(({ title, paragraphs }, nth) => (
        <div key={nth}>
          <h3>{title || review.theText}</h3>
          {paragraphs.map(({ label, text }, at) => (
            <p key={at}>
              {label ? <strong>{label}: </strong> : null}
              {text}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
};
