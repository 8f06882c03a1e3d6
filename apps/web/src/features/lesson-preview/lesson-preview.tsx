import type { Locale } from '@weft/contracts';
import type { Diagnostic } from './diagnostics-list.js';
import { PreviewBody } from './preview-body.js';
import styles from './preview.module.css';
import { usePreviewTexts } from './texts.js';
import { useLessonPreview } from './use-lesson-preview.js';

interface LessonPreviewProps {
  locale: Locale;
  source: string;
  activities: string;
  /** Told of a problem that somebody wants to see in the text. */
  onGoTo?: (diagnostic: Diagnostic) => void;
}

/** A lesson as readers will see it, or all that is wrong with its text. */
export const LessonPreview = ({ onGoTo, ...text }: LessonPreviewProps) => {
  const texts = usePreviewTexts();
  const state = useLessonPreview(text);
  return (
    <section className={styles.preview} aria-label={texts.preview}>
      <PreviewBody state={state} onGoTo={onGoTo} />
    </section>
  );
};
