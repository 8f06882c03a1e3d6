import { Button, Icon } from '@weft/ui';
import { useWorkspaceTexts } from '../texts.js';
import styles from '../work.module.css';
import { useHistory } from './use-history.js';
import { useWork } from './work-context.js';

/** Steps back and forth through my own changes of canvases, tables and tasks. */
export const StepButtons = () => {
  const { history, canWrite } = useWork();
  const texts = useWorkspaceTexts();
  const { undo, redo } = useHistory(history);
  if (!canWrite) return null;
  return (
    <div className={styles.steps}>
      <Button variant="quiet" aria-disabled={!undo} onClick={undo ?? undefined}>
        <Icon name="undo" /> {texts.undo.undo}
      </Button>
      <Button variant="quiet" aria-disabled={!redo} onClick={redo ?? undefined}>
        {texts.undo.redo}
      </Button>
    </div>
  );
};
