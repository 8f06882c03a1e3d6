import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useOffline } from '../../platform/offline/index.js';
import { LessonWorker, type KnownComponents } from '../lesson-preview/index.js';
import { authoringLibraryQuery } from './authoring.queries.js';

/** Where texts are drawn up. */
export interface LessonDesk {
  worker: LessonWorker;
  /** What authors may write; null until it is known. */
  known: KnownComponents | null;
  /** Whether the library is there, or known not to come. */
  ready: boolean;
}

/** The worker that draws up texts, once it knows the library; and what authors may write. */
export function useLessonWorker(accountId: string): LessonDesk {
  const { locale } = useI18n();
  const input = { api: useApi(), offline: useOffline(), accountId };
  const { data, isError } = useQuery(authoringLibraryQuery(input));
  const [worker] = useState(() => new LessonWorker());
  const [known, setKnown] = useState<KnownComponents | null>(null);
  const [ready, setReady] = useState(false);

  useEffect(() => {
    worker.warm();
    return () => worker.end();
  }, [worker]);
  useEffect(() => {
    if (!data && !isError) return undefined;
    let current = true;
    if (data) worker.setLibrary(data.library as never);
    setReady(true);
    void worker.ask<'components'>({ kind: 'components', locale }).then((answer) => {
      if (current && typeof answer !== 'string') setKnown(answer);
    });
    return () => {
      current = false;
    };
  }, [worker, data, isError, locale]);
  return { worker, known, ready };
}
