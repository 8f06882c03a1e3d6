import { randomUUID } from 'node:crypto';
import { createDraft, createDraftVersion, readDraftFiles, saveDraftFile } from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { type LearningApi, startLearningApi } from '../content/fixture.testkit.js';

/** The application with a draft of the fixture module, forked from TT-01 1.0.0, and a version. */
export interface DraftsApi extends LearningApi {
  author: TestAgent;
  /** A second author of the same draft. */
  colleague: TestAgent;
  /** Somebody who may write modules, and does not write this one. */
  stranger: TestAgent;
  administrator: TestAgent;
  draftId: string;
  draftVersionId: string;
}

/** Starts the application with people and a draft that has version 1. */
export async function startDraftsApi(
  options: Parameters<typeof startLearningApi>[0] = {},
): Promise<DraftsApi> {
  const api = await startLearningApi(options);
  const [author, colleague, stranger, administrator] = await Promise.all([
    ...[api.as('author'), api.as('lecturer'), api.as('author'), api.as('administrator')],
  ]);
  if (!author || !colleague || !stranger || !administrator) throw new Error('Nobody came');
  const draftId = await fork(author);
  await api.dataSource.query('insert into draft_editor (draft_id, account_id) values ($1, $2)', [
    draftId,
    colleague.account?.id,
  ]);
  const draftVersionId = await makeVersion(author, draftId);
  return { ...api, author, colleague, stranger, administrator, draftId, draftVersionId };
}

/** A draft of the published module TT-01. */
export async function fork(who: TestAgent, code = 'TT-01', version = '1.0.0'): Promise<string> {
  const from = { kind: 'fork', code, version } as const;
  const { status, body } = await who.call(createDraft, { body: { id: randomUUID(), from } });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.id;
}

/** Makes a version of a draft. */
export async function makeVersion(who: TestAgent, draftId: string, note = ''): Promise<string> {
  const { status, body } = await who.call(createDraftVersion, {
    params: { draftId },
    body: { id: randomUUID(), note },
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.id;
}

/** How the files of a draft stand, by path. */
export async function filesOf(who: TestAgent, draftId: string) {
  const { body } = await who.call(readDraftFiles, { params: { draftId } });
  return new Map(body.files.map((file) => [file.path, file]));
}

/** Replaces text in a file of a draft, on the revision that it has now; the text must be there. */
export async function edit(
  who: TestAgent,
  draftId: string,
  { path, from, to }: { path: string; from: string; to: string },
) {
  const file = (await filesOf(who, draftId)).get(path);
  if (!file?.text.includes(from)) throw new Error(`${path} does not hold "${from}"`);
  return save(who, draftId, { path, base: file.revision, text: file.text.replace(from, to) });
}

/** Saves a text; the id of the write is made up unless told. */
export function save(
  who: TestAgent,
  draftId: string,
  given: { id?: string; path: string; base: number | null; text: string },
) {
  const body = { id: randomUUID(), ...given };
  return who.call(saveDraftFile, { params: { draftId }, body });
}
