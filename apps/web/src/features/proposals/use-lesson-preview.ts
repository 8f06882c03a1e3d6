import { useQuery } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useOffline } from '../../platform/offline/index.js';
import { useAccount } from '../../platform/session/session.queries.js';
import type { Preview, PreviewAnswer, PreviewJob } from './lesson-preview.worker.js';
import { lessonLibraryQuery } from './proposals.queries.js';

/** `late`: it took so long that it was given up; `failed`: the code of the preview did not come. */
export type PreviewState = { text: 'empty' | 'busy' | 'late' | 'failed' } | Preview;

interface Text {
  locale: Locale;
  source: string;
  activities: string;
}

const pauseMilliseconds = 400;
/** A text that takes longer is an attack or a mistake; the server gives up later. */
const longestMilliseconds = 6000;

/** Draws up a lesson on the device while somebody writes it; the last good one stays meanwhile. */
export function useLessonPreview({ locale, source, activities }: Text): PreviewState {
  const api = useApi();
  const offline = useOffline();
  const account = useAccount();
  const { data, isError } = useQuery({
    ...lessonLibraryQuery({ api, offline, accountId: account?.id ?? '' }),
    enabled: account !== null && account !== undefined,
  });
  const library = data?.library ?? (isError ? emptyLibrary : undefined);
  const worker = useRef<Worker | null>(null);
  const number = useRef(0);
  const [state, setState] = useState<PreviewState>({ text: 'busy' });
  const empty = source.trim() === '';

  useEffect(
    () => () => {
      worker.current?.terminate();
      worker.current = null;
    },
    [],
  );

  useEffect(() => {
    if (empty || library === undefined) return;
    const own = (number.current += 1);
    let giveUp: ReturnType<typeof setTimeout> | undefined;
    const drop = (text: 'late' | 'failed') => {
      worker.current?.terminate();
      worker.current = null;
      setState({ text });
    };
    const start = setTimeout(() => {
      const running = (worker.current ??= startWorker());
      running.onmessage = ({ data: answer }: MessageEvent<PreviewAnswer>) => {
        if (answer.number !== own) return;
        clearTimeout(giveUp);
        setState(answer.result);
      };
      running.onerror = () => {
        clearTimeout(giveUp);
        drop('failed');
      };
      giveUp = setTimeout(() => drop('late'), longestMilliseconds);
      running.postMessage({
        number: own,
        source: {
          ...{ lessonId: 'preview', locale, country: null, file: `${locale}.mdx`, source },
          activities: activities.trim()
            ? { file: 'activities.yaml', source: activities }
            : undefined,
          sources: [],
          library: library as unknown as PreviewJob['source']['library'],
        },
      } satisfies PreviewJob);
    }, pauseMilliseconds);
    return () => {
      clearTimeout(start);
      clearTimeout(giveUp);
    };
  }, [empty, library, locale, source, activities]);

  return empty ? { text: 'empty' } : state;
}

const startWorker = () =>
  new Worker(new URL('./lesson-preview.worker.ts', import.meta.url), { type: 'module' });

/** Without a network and before the first one was kept: references are told as unknown. */
const emptyLibrary = {
  ...{ glossary: {}, cases: {}, testimonials: {}, sources: {} },
  ...{ figures: {}, canvases: {}, collections: {} },
};
