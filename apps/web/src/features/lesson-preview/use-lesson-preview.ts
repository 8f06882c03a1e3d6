import { useQuery } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import { useEffect, useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useOffline } from '../../platform/offline/index.js';
import { useAccount } from '../../platform/session/session.queries.js';
import type { Compiled, Library } from './lesson.worker.js';
import { lessonLibraryQuery } from './lesson-library.queries.js';
import { LessonWorker, type WorkerFailure } from './lesson-worker.js';

/** What there is to see of a text that somebody writes. */
export type PreviewState = { text: 'empty' | 'busy' | WorkerFailure } | Compiled;

interface Text {
  locale: Locale;
  source: string;
  activities: string;
}

const pauseMilliseconds = 400;

/** Draws up a lesson on the device while somebody writes it; the last good one stays meanwhile. */
export function useLessonPreview({ locale, source, activities }: Text): PreviewState {
  const api = useApi();
  const offline = useOffline();
  const account = useAccount();
  const { data, isError } = useQuery({
    ...lessonLibraryQuery({ api, offline, accountId: account?.id ?? '' }),
    enabled: account !== null && account !== undefined,
  });
  const library = data?.library;
  // Without a network and before the first one was kept, references are told as unknown.
  const ready = library !== undefined || isError;
  const [worker] = useState(() => new LessonWorker());
  const [state, setState] = useState<PreviewState>({ text: 'busy' });
  const empty = source.trim() === '';

  useEffect(() => () => worker.end(), [worker]);
  useEffect(() => {
    if (library !== undefined) worker.setLibrary(library as unknown as Library);
  }, [worker, library]);

  useEffect(() => {
    if (empty || !ready) return;
    let current = true;
    const start = setTimeout(() => {
      const asked = worker.ask<'compile'>({
        kind: 'compile',
        source: {
          ...{ lessonId: 'preview', locale, country: null, file: `${locale}.mdx`, source },
          activities: activities.trim()
            ? { file: 'activities.yaml', source: activities }
            : undefined,
          sources: [],
          media: {},
        },
      });
      void asked.then((answer) => {
        if (current) setState(typeof answer === 'string' ? { text: answer } : answer);
      });
    }, pauseMilliseconds);
    return () => {
      current = false;
      clearTimeout(start);
    };
  }, [worker, empty, ready, locale, source, activities]);

  return empty ? { text: 'empty' } : state;
}
