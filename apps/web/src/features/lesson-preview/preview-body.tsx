import { Notice, Skeleton } from '@weft/ui';
import { LessonActivity, LessonBody } from '../lesson/index.js';
import { DiagnosticsList, type Diagnostic } from './diagnostics-list.js';
import styles from './preview.module.css';
import { usePreviewTexts } from './texts.js';
import { TryActivity } from './try-activity.js';
import type { PreviewState } from './use-lesson-preview.js';

interface PreviewBodyProps {
  state: PreviewState;
  /** Told of a problem that somebody wants to see in the text. */
  onGoTo?: ((diagnostic: Diagnostic) => void) | undefined;
}

/** A compiled text as readers will see it, or all that is wrong with it. */
export const PreviewBody = ({ state, onGoTo }: PreviewBodyProps) => {
  const texts = usePreviewTexts();
  if ('text' in state) {
    return state.text === 'busy' ? <Skeleton label={texts.busy} /> : <p>{texts[state.text]}</p>;
  }
  if (!state.ok) return <DiagnosticsList diagnostics={state.diagnostics} onGoTo={onGoTo} />;
  const { document } = state;
  return (
    <>
      {document.activities.length > 0 ? <p className={styles.hint}>{texts.answers}</p> : null}
      <div lang={document.locale}>
        <LessonActivity value={TryActivity}>
          <LessonBody document={document} nested />
        </LessonActivity>
      </div>
      {document.blocks.length === 0 ? (
        <Notice>
          <p>{texts.empty}</p>
        </Notice>
      ) : null}
    </>
  );
};
