import { Button, Icon } from '@weft/ui';
import { useWork } from '../live/work-context.js';
import { ToolIcon } from '../text/tool-icon.js';
import { useWorkspaceTexts } from '../texts.js';
import styles from './canvas.module.css';

interface PartToolsProps {
  /** What a canvas or table is called. */
  title: string;
  onComment?: () => void;
  /** Takes it out of the document. */
  onRemove: () => void;
}

/** What can be done with a whole canvas or table. */
export const PartTools = ({ title, onComment, onRemove }: PartToolsProps) => {
  const texts = useWorkspaceTexts();
  const { history, canWrite, say } = useWork();
  if (!canWrite) return null;
  const remove = () => {
    history?.stopCapturing();
    onRemove();
    say(texts.canvas.removedWhole(title));
  };
  return (
    <div className={styles.acts}>
      {onComment ? (
        <Button
          variant="quiet"
          aria-label={texts.canvas.comment(title)}
          title={texts.canvas.comment(title)}
          onClick={onComment}
        >
          <ToolIcon name="comment" />
        </Button>
      ) : null}
      <Button variant="quiet" aria-label={texts.canvas.remove(title)} onClick={remove}>
        <Icon name="close" />
      </Button>
    </div>
  );
};
