import { type Annotation, annotationType, readRoundLesson } from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import {
  type RoundClass,
  type RoundsApi,
  startRoundsApi,
} from '../review-rounds/rounds.testkit.js';
import { addTexts, lessonId, sourceOf, texts } from '../threads/threads.testkit.js';

/** The application with an open round over texts that can be remarked on. */
export interface AnnotationsApi extends RoundsApi {
  /** People around it, all of another round but the moderator. */
  here: RoundClass;
  roundId: string;
  /** A student and a professional who came in with their links and consented. */
  guests: RoundClass['guests'];
  /** Of the lesson in Dutch, in order. */
  blockIds: string[];
}

/** Starts the application for specs of annotations. */
export async function startAnnotationsApi(): Promise<AnnotationsApi> {
  const api = await startRoundsApi();
  const here = await api.openRounds();
  const { draftId } = here.draft;
  const sources = { nl: sourceOf(texts.nl), en: sourceOf(texts.en) };
  const by = here.moderator.account?.id ?? '';
  const draftVersionId = await addTexts(api, { draftId, by, number: 2 }, sources);
  const roundId = await api.openRound(here.moderator, { draftId, draftVersionId });
  const guests: RoundClass['guests'] = [
    await api.letIn(here.moderator, roundId, ['student']),
    await api.letIn(here.moderator, roundId, ['professional']),
  ];
  const { body } = await guests[0].agent.call(readRoundLesson, {
    params: { roundId, lessonId },
    query: { locale: 'nl' },
  });
  return { ...api, here, roundId, guests, blockIds: body.blocks.map(({ blockId }) => blockId) };
}

/** An annotation as another tool would send it. */
export const said = (given: { motivation: string; value: string; target: unknown }) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  motivation: given.motivation,
  target: given.target,
  body: { type: 'TextualBody', value: given.value },
});

/** A request such as `GET /annotations/…`, with a body as JSON-LD. */
export function ask(
  who: TestAgent,
  request: string,
  { payload, ...headers }: { payload?: object; [header: string]: string | object | undefined } = {},
) {
  const [method = '', url = ''] = request.split(' ');
  const type = payload && { 'content-type': annotationType };
  return who.inject({
    ...{ method, url, headers: { ...type, ...(headers as Record<string, string>) } },
    ...(payload && { payload: JSON.stringify(payload) }),
  });
}

export const idIn = (annotation: Annotation): string => annotation.id.replace(/.*\//, '');
