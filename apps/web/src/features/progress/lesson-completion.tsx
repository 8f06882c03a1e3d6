import type { LessonSummary } from '@weft/contracts';
import { Button, Icon, buttonClass } from '@weft/ui';
import { Link, useLocation } from 'react-router';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useOffline, useOutboxSnapshot } from '../../platform/offline/index.js';
import { useAccount } from '../../platform/session/session.queries.js';
import { completionsPath } from './progress.queries.js';
import styles from './progress.module.css';
import { useLessonProgress } from './use-module-progress.js';

interface LessonCompletionProps {
  moduleCode: string;
  moduleSlug: string;
  lessonId: string;
  /** Of the module, as it is read here. */
  version: string;
  next: LessonSummary | undefined;
}

/** The end of a lesson: mark it complete, once, and go on. Works without a network as well. */
export function LessonCompletion(props: LessonCompletionProps) {
  const { moduleCode, moduleSlug, lessonId, version, next } = props;
  const { t, date } = useI18n();
  const { pathname } = useLocation();
  const offline = useOffline();
  const account = useAccount();
  const { entries } = useOutboxSnapshot();
  const progress = useLessonProgress(moduleCode, lessonId);
  const waiting = entries.some(
    ({ path, body }) =>
      path === completionsPath && (body as { lessonId: string }).lessonId === lessonId,
  );

  const complete = async () => {
    if (!offline || !account || waiting) return;
    const id = crypto.randomUUID();
    await offline.outbox.keep({
      id,
      accountId: account.id,
      key: `completion:${lessonId}`,
      method: 'POST',
      path: completionsPath,
      body: { id, lessonId, version, at: new Date().toISOString() },
    });
    await offline.outbox.flush();
  };

  const completedAt = progress?.completedAt ?? null;
  const finished = waiting || completedAt !== null;
  const onward = next ? (
    <Link className={buttonClass('primary')} to={`/modules/${moduleSlug}/${next.slug}`}>
      {t('progress.next', { title: next.title })}
    </Link>
  ) : (
    <Link className={buttonClass('primary')} to={`/modules/${moduleSlug}`}>
      {t('progress.backToModule')}
    </Link>
  );
  return (
    <section className={styles.completion} aria-labelledby="lesson-completion">
      <h2 id="lesson-completion">{t('progress.done')}</h2>
      {account === null ? (
        <p>
          <Link to={`/sign-in?next=${encodeURIComponent(pathname)}`}>{t('progress.visitor')}</Link>
        </p>
      ) : (
        <>
          <p role="status">
            {finished ? <Icon name="check" /> : null}{' '}
            {waiting
              ? t('progress.completedWaiting')
              : completedAt && t('progress.completed', { date: date(completedAt) })}
          </p>
          {finished ? null : (
            <Button onClick={() => void complete()} busy={!offline || !account}>
              {t('progress.complete')}
            </Button>
          )}
        </>
      )}
      {finished || account === null ? onward : null}
    </section>
  );
}
