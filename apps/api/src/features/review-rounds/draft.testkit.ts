import { randomUUID } from 'node:crypto';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import type { TestApi } from '../../platform/testing/test-api.testkit.js';

/** A draft with one version, which has two lessons and a brief. */
export interface TestDraft {
  draftId: string;
  draftVersionId: string;
}

/** A draft of an author, without its texts. */
export async function addDraft(api: TestApi, author: TestAgent): Promise<TestDraft> {
  const [draftId, by] = [randomUUID(), author.account?.id];
  const title = { nl: 'Wol', en: 'Wool' };
  await api.dataSource.query(
    `insert into draft (id, module_code, slug, title, created_by, updated_by)
     values ($1, 'TT-01', 'wol', $2, $3, $3)`,
    [draftId, JSON.stringify(title), by],
  );
  await api.dataSource.query('insert into draft_editor (draft_id, account_id) values ($1, $2)', [
    draftId,
    by,
  ]);
  return { draftId, draftVersionId: await addVersion(api, { draftId, by, number: 1 }) };
}

/** Another version of it. */
export async function addVersion(
  api: TestApi,
  { draftId, by, number }: { draftId: string; by: string | undefined; number: number },
): Promise<string> {
  const id = randomUUID();
  const lesson = (n: number) => ({
    ...{ id: `tt-01-les-${n}`, slug: `les-${n}`, title: { nl: `Les ${n}`, en: `Lesson ${n}` } },
  });
  const assignment = { id: 'tt-01-cloth', title: { nl: 'Doek', en: 'Cloth' } };
  await api.dataSource.query(
    `insert into draft_version
       (id, draft_id, number, revision, note, parts, meta, lessons, documents, created_by)
     values ($1, $2, $3, 0, '', '[]', $4, $5, '[]', $6)`,
    [
      ...[id, draftId, number, JSON.stringify({ file: { code: 'TT-01' }, assignment })],
      ...[JSON.stringify([lesson(1), lesson(2)]), by],
    ],
  );
  return id;
}
