import { randomUUID } from 'node:crypto';
import { createTrackDraft, publishTrack, readTrackDraft, saveTrackDraft } from '@weft/contracts';
import { applyTrackEdits, type TrackEdit } from '@weft/rules';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';

/** Reads a draft as somebody. */
export const readDraft = async (agent: TestAgent, draftId: string) =>
  (await agent.call(readTrackDraft, { params: { draftId } })).body;

/** A draft of the fixture track, which has one module that is published and one that is not. */
export async function duplicate(agent: TestAgent, title = 'Mijn traject'): Promise<string> {
  const id = randomUUID();
  const from = { slug: 'craft', version: '1.0.0' };
  const body = { id, title: { nl: title, en: title }, from };
  const { status } = await agent.call(createTrackDraft, { body });
  if (status !== 201) throw new Error(`A draft was not made: ${status}`);
  return id;
}

/** Saves edits on top of what is there; gives what was sent and the answer. */
export async function change(agent: TestAgent, draftId: string, edits: TrackEdit[]) {
  const { revision, content } = await readDraft(agent, draftId);
  const body = {
    id: randomUUID(),
    baseRevision: revision,
    content: applyTrackEdits(content, edits),
  };
  return { body, result: await agent.call(saveTrackDraft, { params: { draftId }, body }) };
}

/** Publishes what is there; gives what was sent and the answer. */
export async function publish(agent: TestAgent, draftId: string, version: string) {
  const { revision } = await readDraft(agent, draftId);
  const body = { id: randomUUID(), revision, version, note: 'Eerste versie' };
  return { body, result: await agent.call(publishTrack, { params: { draftId }, body }) };
}

/** Three ECTS of own input, in the stage of the fixture track. */
export const addSlot: TrackEdit = {
  op: 'add-entry',
  stageId: 'A',
  index: 2,
  entry: { kind: 'slot', id: 'own', ects: 3, purpose: { nl: 'Eigen inbreng', en: 'Own input' } },
};
