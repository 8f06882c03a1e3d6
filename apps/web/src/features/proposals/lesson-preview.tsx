import { ActivityView } from '@weft/activities/react';
import type { ActivityDefinition, Json, Locale } from '@weft/contracts';
import { Notice, Skeleton } from '@weft/ui';
import { useId, useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { LessonActivity, LessonBody } from '../lesson/index.js';
import { DiagnosticsList, type Diagnostic } from './diagnostics-list.js';
import styles from './proposals.module.css';
import { type PreviewState, useLessonPreview } from './use-lesson-preview.js';

interface LessonPreviewProps {
  locale: Locale;
  source: string;
  activities: string;
  /** Told of a problem that somebody wants to see in the text. */
  onGoTo?: (diagnostic: Diagnostic) => void;
}

/** A lesson as readers will see it, or all that is wrong with its text. */
export const LessonPreview = ({ onGoTo, ...text }: LessonPreviewProps) => {
  const { t } = useI18n();
  const state = useLessonPreview(text);
  return (
    <section className={styles.preview} aria-label={t('proposals.lesson.preview')}>
      <PreviewBody state={state} onGoTo={onGoTo} />
    </section>
  );
};

const PreviewBody = ({
  state,
  onGoTo,
}: {
  state: PreviewState;
  onGoTo: LessonPreviewProps['onGoTo'];
}) => {
  const { t } = useI18n();
  if ('text' in state) {
    if (state.text === 'busy') return <Skeleton label={t('proposals.lesson.previewBusy')} />;
    const texts = { empty: 'previewEmpty', late: 'previewLate', failed: 'previewFailed' } as const;
    return <p>{t(`proposals.lesson.${texts[state.text]}`)}</p>;
  }
  if (!state.ok) return <DiagnosticsList diagnostics={state.diagnostics} onGoTo={onGoTo} />;
  const { document } = state;
  return (
    <>
      {document.activities.length > 0 ? (
        <p className={styles.hint}>{t('proposals.lesson.previewAnswers')}</p>
      ) : null}
      <div lang={document.locale}>
        <LessonActivity value={PreviewActivity}>
          <LessonBody document={document} nested />
        </LessonActivity>
      </div>
      {document.blocks.length === 0 ? (
        <Notice>
          <p>{t('proposals.lesson.previewEmpty')}</p>
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
  const { locale } = useI18n();
  const [value, setValue] = useState<Json | null>(null);
  // The same lesson may stand on the page in two versions.
  const prefix = useId();
  return (
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
  );
};
