import { ActivityView } from '@weft/activities/react';
import type { ActivityDefinition, Json } from '@weft/contracts';
import { Notice, Skeleton } from '@weft/ui';
import { Suspense, useId, useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { LessonActivity, LessonBody } from '../lesson/index.js';
import { DiagnosticsList, type Diagnostic } from './diagnostics-list.js';
import styles from './preview.module.css';
import { usePreviewTexts } from './texts.js';
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
        <LessonActivity value={PreviewActivity}>
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

/** An activity to try out: nothing is sent or kept. */
const PreviewActivity = ({
  localId,
  activity,
}: {
  localId: string;
  activity: ActivityDefinition;
}) => {
  const { locale, t } = useI18n();
  const [value, setValue] = useState<Json | null>(null);
  // The same lesson may stand on the page in two versions.
  const prefix = useId();
  return (
    // Without it the whole page would go away, and its focus, until the code of the activity is there.
    <Suspense fallback={<Skeleton label={t('site.loading')} />}>
      <ActivityView
        id={`${prefix}${localId}`}
        activity={activity}
        value={value}
        attempts={[]}
        onChange={setValue}
        onSubmit={setValue}
        canSubmit={false}
        saveState={null}
        locale={locale}
      />
    </Suspense>
  );
};
