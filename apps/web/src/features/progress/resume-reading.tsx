import { useState, type RefObject } from 'react';
import { Icon } from '@weft/ui';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './progress.module.css';
import { useLessonProgress } from './use-module-progress.js';
import { useReadingPosition } from './use-reading-position.js';

interface ResumeReadingProps {
  moduleCode: string;
  lessonId: string;
  /** Element that holds the lesson's blocks. */
  container: RefObject<HTMLElement | null>;
}

/**
 * Records where somebody reads, and offers to go on there when a lesson is opened again. It floats
 * over the page's edge, so that its late arrival moves nothing.
 */
export function ResumeReading({ moduleCode, lessonId, container }: ResumeReadingProps) {
  const { t } = useI18n();
  const progress = useLessonProgress(moduleCode, lessonId);
  useReadingPosition({ lessonId, progress, container });
  const [openedAt, setOpenedAt] = useState<{ blockId: string | null } | null>(null);
  const [used, setUsed] = useState(false);
  // The place of the last visit: read once, before this visit moves it.
  if (progress && !openedAt) setOpenedAt({ blockId: progress.blockId });
  const target = openedAt?.blockId;
  if (!target || used || progress?.completedAt) return null;
  const resume = () => {
    setUsed(true);
    const block = document.getElementById(target);
    block?.setAttribute('tabindex', '-1');
    block?.focus({ preventScroll: true });
    block?.scrollIntoView({ block: 'start' });
  };
  return (
    <aside className={styles.resume} aria-label={t('progress.resumeTitle')}>
      <button type="button" onClick={resume}>
        {t('progress.resume')}
      </button>
      <button type="button" onClick={() => setUsed(true)} aria-label={t('shortcuts.close')}>
        <Icon name="close" />
      </button>
    </aside>
  );
}
