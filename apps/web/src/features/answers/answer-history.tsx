import { useInfiniteQuery } from '@tanstack/react-query';
import type { ActivityDefinition, AnswerRevision, Json } from '@weft/contracts';
import { Button, Disclosure, Notice } from '@weft/ui';
import { useState } from 'react';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './answers.module.css';
import { plainAnswer } from './plain-answer.js';

interface AnswerHistoryProps {
  activity: ActivityDefinition;
  onRestore: (value: Json) => void;
}

/** Every earlier version of an answer, to read and to bring back. */
export function AnswerHistory({ activity, onRestore }: AnswerHistoryProps) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure summary={t('answer.history')} onToggle={setOpen}>
      {open ? <Revisions activity={activity} onRestore={onRestore} /> : null}
    </Disclosure>
  );
}

function Revisions({ activity, onRestore }: AnswerHistoryProps) {
  const { t, moment } = useI18n();
  const api = useApi();
  const [restored, setRestored] = useState<string | null>(null);
  const query = useInfiniteQuery({
    queryKey: ['revisions', activity.id],
    queryFn: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/me/answers/{activityId}/revisions', {
          params: {
            path: { activityId: activity.id },
            query: pageParam === null ? {} : { before: pageParam },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page.more ? (page.items.at(-1)?.savedAt ?? null) : null),
    gcTime: 0,
  });
  if (query.isError) return <Notice kind="caution">{t('answer.historyFailed')}</Notice>;
  const revisions = (query.data?.pages.flatMap((page) => page.items) ?? []) as AnswerRevision[];
  if (query.isSuccess && revisions.length === 0) return <p>{t('answer.historyEmpty')}</p>;
  return (
    <>
      {restored ? (
        <Notice kind="positive" live>
          {t('answer.restored', { date: moment(restored) })}
        </Notice>
      ) : null}
      <ol className={styles.revisions} reversed>
        {revisions.map((revision) => (
          <li key={revision.id}>
            <p>
              <time dateTime={revision.savedAt}>{moment(revision.savedAt)}</time>
              {revision.submitted ? ` (${t('answer.handedIn')})` : null}
              {revision.activityHash === activity.hash ? null : `. ${t('answer.olderQuestion')}`}
            </p>
            <pre className={styles.revision}>{plainAnswer(revision.value)}</pre>
            <Button
              variant="quiet"
              onClick={() => {
                onRestore(revision.value);
                setRestored(revision.savedAt);
              }}
            >
              {t('answer.restore')}
            </Button>
          </li>
        ))}
      </ol>
      {query.hasNextPage ? (
        <Button variant="secondary" onClick={() => void query.fetchNextPage()}>
          {t('answer.more')}
        </Button>
      ) : null}
    </>
  );
}
