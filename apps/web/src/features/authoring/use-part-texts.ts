import { useQueryClient } from '@tanstack/react-query';
import type { DraftMedia } from '@weft/contracts';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import type { LessonWorker } from '../lesson-preview/index.js';
import { historyQuery, revisionQuery } from './authoring.queries.js';
import type { DraftFilesState } from './draft-files.js';
import type { DraftPart } from './draft-tree.js';
import {
  compilePart,
  nothingKnown,
  readHistory,
  type Drawing,
  type KeptAnswers,
  type KnownTexts,
  type PartSources,
  type PartTexts,
} from './part-compiler.js';
import { translationSteps, type TextRevision } from './translation-steps.js';

/** Letters of one stroke are drawn up together; what was begun is left when the next one comes. */
const pauseMilliseconds = 40;
/** A device that was busy may be ready by then; a text that is too much never is. */
const againMilliseconds = 3000;
const mostTries = 3;

interface PartInput {
  draftId: string;
  part: DraftPart | null;
  files: DraftFilesState['files'];
  media: readonly DraftMedia[] | null;
  worker: LessonWorker;
  /** The library is there: without it every reference would be told as unknown. */
  ready: boolean;
}

/** Draws up the texts of one lesson while somebody writes them; the last result stays meanwhile. */
export function usePartTexts(input: PartInput): PartTexts | null {
  const { draftId, part, files, media, worker, ready } = input;
  const known = useKnownTexts(input);
  const [texts, setTexts] = useState<(PartTexts & { of: string }) | null>(null);
  const of = part?.folder ?? '';
  const sources = part
    ? JSON.stringify({ ...sourcesOf(part, files), media: mediaOf(draftId, media) })
    : '';
  const [kept] = useState<KeptAnswers>(() => new Map());
  const begun = useRef('');
  useEffect(() => {
    if (!ready || sources === '') return undefined;
    let current = true;
    let timer: ReturnType<typeof setTimeout>;
    const drawing: Drawing = {
      ...{ known, kept },
      isWanted: () => current,
      onText: (path, answer, facts) =>
        setTexts((now) => {
          const before = now?.of === of ? now : nothingDrawn;
          return { ...before, of, facts, compiled: { ...before.compiled, [path]: answer } };
        }),
    };
    const draw = async (left: number) => {
      const given = JSON.parse(sources) as PartSources;
      const drawn = await compilePart(worker, given, drawing);
      if (!current || !drawn) return;
      setTexts({ ...drawn, of });
      if (left > 1 && isUndone(drawn)) {
        timer = setTimeout(() => void draw(left - 1), againMilliseconds);
      }
    };
    timer = setTimeout(() => void draw(mostTries), begun.current === of ? pauseMilliseconds : 0);
    begun.current = of;
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [worker, kept, ready, sources, known, of]);
  return texts?.of === of ? texts : null;
}

const nothingDrawn: PartTexts = { compiled: {}, facts: null, behind: { nl: [], en: [] } };

const mediaOf = (draftId: string, items: PartInput['media']): PartSources['media'] =>
  items && { base: `/api/drafts/${draftId}/media/`, items };

/** Whether there is a text of which nothing is known: the worker was late, or broke off. */
export const isUndone = ({ compiled }: PartTexts): boolean =>
  Object.values(compiled).some((one) => typeof one === 'string');

function sourcesOf(part: DraftPart, files: DraftFilesState['files']): Omit<PartSources, 'media'> {
  const file = (path: string | null) => {
    const found = path === null ? undefined : files.get(path);
    return found ? { path: found.path, source: found.text } : null;
  };
  return {
    texts: part.texts.flatMap(({ path, locale, country }) => {
      const found = file(path);
      return found ? { ...found, locale, country } : [];
    }),
    facts: file(part.facts),
    activities: file(part.activities),
  };
}

/** Earlier states of both texts of a part, from its history; nothing without a network. */
function useKnownTexts({ draftId, part, files, worker, ready }: PartInput): KnownTexts {
  const api = useApi();
  const queryClient = useQueryClient();
  const [known, setKnown] = useState<{ of: string; texts: KnownTexts } | null>(null);
  const of = part?.folder ?? '';
  const activities = part?.activities ?? null;
  const start = activities === null ? undefined : files.get(activities)?.saved;
  const entries = useRef(start);
  useEffect(() => {
    entries.current = start;
  });

  useEffect(() => {
    if (of === '' || !ready) return undefined;
    let current = true;
    const read = async () => {
      const revisions: TextRevision[] = [];
      for (const locale of ['nl', 'en'] as const) {
        const ask = (page: number) =>
          queryClient.fetchQuery(historyQuery(api, draftId, { path: `${of}/${locale}.mdx`, page }));
        const { items, pages } = await ask(1);
        const oldest = pages > 1 ? (await ask(pages)).items.slice(-1) : [];
        revisions.push(...[...items, ...oldest].map(({ revision }) => ({ locale, revision })));
      }
      const states = [];
      for (const { locale, revision } of translationSteps(revisions)) {
        const { text } = await queryClient.fetchQuery(revisionQuery(api, draftId, revision));
        if (text !== null) states.push({ locale, source: text });
      }
      const source = entries.current;
      const file = source === undefined ? null : { path: 'activities.yaml', source };
      const texts = await readHistory(worker, states, file);
      if (current) setKnown({ of, texts });
    };
    read().catch(() => undefined);
    return () => {
      current = false;
    };
  }, [api, queryClient, draftId, of, worker, ready]);
  return known?.of === of ? known.texts : nothingKnown;
}
