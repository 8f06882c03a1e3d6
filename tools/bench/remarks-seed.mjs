import { randomUUID } from 'node:crypto';

const kinds = ['comment', 'question', 'suggestion', 'unclear'];
const states = ['open', 'open', 'open', 'accepted', 'declined', 'done', 'confirmed'];
const roles = ['student', 'lecturer', 'researcher', 'professional'];
const people = 40;
const said = [
  'Is this true for every team, or only for the ones in the example?',
  'Deze zin is te lang voor wie hem op een telefoon leest.',
  'I would begin with the example and give the definition after it.',
  'Wat bedoelen jullie hier precies mee?',
];

/**
 * A draft, forked from a published module, with an open round and remarks on every
 * lesson in both languages, with answers, agreements and events.
 * @param {{ url: string, cookie: string, accountId: string, database: import('pg').Pool,
 *   count: number }} asked an administrator, and how many remarks
 * @returns {Promise<{ draftId: string, roundId: string, lessonId: string }>} the first lesson has its share of them
 */
export async function seedRemarks({ url, cookie, accountId, database, count }) {
  const call = async (method, path, body) => {
    const headers = { cookie, ...(body && { 'content-type': 'application/json' }) };
    const response = await fetch(url + path, {
      ...{ method, headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    return response.status === 204 ? null : response.json();
  };
  const { items } = await call('GET', '/api/drafts/modules');
  const { code, version } = items.find(({ forkable }) => forkable);
  const [draftId, draftVersionId, roundId] = [randomUUID(), randomUUID(), randomUUID()];
  await call('POST', '/api/drafts', { id: draftId, from: { kind: 'fork', code, version } });
  await call('POST', `/api/drafts/${draftId}/versions`, { id: draftVersionId, note: '' });
  await call('POST', '/api/review-rounds', {
    ...{ id: roundId, draftId, draftVersionId, templateId: 'read-through', locale: 'nl' },
    previousRoundId: null,
  });
  await call('POST', `/api/review-rounds/${roundId}/controls`, {
    ...{ id: randomUUID(), control: { kind: 'open' } },
  });
  const { lessons } = await call('GET', `/api/drafts/${draftId}/threads`);
  const texts = [];
  for (const { lessonId } of lessons) {
    for (const locale of ['nl', 'en']) {
      const path = `/api/drafts/${draftId}/threads/blocks/${lessonId}?locale=${locale}`;
      const { blocks } = await call('GET', path);
      texts.push({ lessonId, locale, blocks: blocks.filter(({ text }) => text !== '') });
    }
  }
  const participants = Array.from({ length: people }, (_, at) => ({
    ...{ id: randomUUID(), name: `Reader ${at}`, roles: [roles[at % roles.length]] },
  }));
  const remarks = Array.from({ length: count }, (_, at) =>
    remarkOn(texts[at % texts.length], { at, participants }),
  );
  const draft = { draftId, draftVersionId, roundId, accountId };
  await insert(database, { participants, remarks, draft });
  return { draftId, roundId, lessonId: lessons[0].lessonId };
}

function remarkOn({ lessonId, locale, blocks }, { at, participants }) {
  const { blockId, text } = blocks[(at * 7) % blocks.length];
  const end = Math.min(text.length, 20 + (at % 60));
  const whole = at % 4 === 0;
  const around = { exact: text.slice(0, whole ? 1200 : end), prefix: '', suffix: '' };
  const kind = kinds[at % kinds.length];
  const by = participants[at % people].id;
  const others = participants.filter(({ id }) => id !== by);
  return {
    ...{ id: randomUUID(), lessonId, locale, blockId, kind, by, end: whole ? text.length : end },
    anchor: { blockId, whole, start: 0, end, ...around, unique: true },
    text: `${said[at % said.length]} (${at})`,
    wording: kind === 'suggestion' ? 'A shorter sentence says the same.' : null,
    state: states[at % states.length],
    replies: at % 3 === 0 ? [{ id: randomUUID(), text: said[(at + 1) % said.length] }] : [],
    agreed: others.slice(0, at % 5).map(({ id }) => id),
  };
}

async function insert(database, { participants, remarks, draft }) {
  const { draftId, draftVersionId, roundId, accountId } = draft;
  const json = JSON.stringify(remarks);
  await database.query(
    `insert into round_participant (id, round_id, display_name, locale, roles, shows_name,
       consented_at, consent_version)
     select id, $1, name, 'nl', roles, true, now(), 1
     from jsonb_to_recordset($2::jsonb) as person (id uuid, name text, roles text[])`,
    [roundId, JSON.stringify(participants)],
  );
  await database.query(
    `insert into thread (id, draft_id, round_id, draft_version_id, participant_id, lesson_id, locale,
       anchor, kind, text, wording, state)
     select id, $1, $2, $3, "by", "lessonId", locale, anchor, kind, text, wording, state
     from jsonb_to_recordset($4::jsonb) as remark (id uuid, "by" uuid, "lessonId" text, locale text,
       anchor jsonb, kind text, text text, wording text, state text)`,
    [draftId, roundId, draftVersionId, json],
  );
  await database.query(
    `insert into thread_placement (thread_id, draft_version_id, block_id, end_at, score)
     select id, $1, "blockId", "end", 1
     from jsonb_to_recordset($2::jsonb) as remark (id uuid, "blockId" text, "end" int)`,
    [draftVersionId, json],
  );
  await database.query(
    `insert into thread_event (id, thread_id, kind, by_participant)
     select id, id, 'made', "by" from jsonb_to_recordset($1::jsonb) as remark (id uuid, "by" uuid)`,
    [json],
  );
  await database.query(
    `insert into thread_reply (id, thread_id, account_id, text)
     select reply.id, remark.id, $1, reply.text
     from jsonb_to_recordset($2::jsonb) as remark (id uuid, replies jsonb),
       jsonb_to_recordset(replies) as reply (id uuid, text text)`,
    [accountId, json],
  );
  await database.query(
    `insert into thread_agreement (thread_id, person)
     select remark.id, person::uuid from jsonb_to_recordset($1::jsonb) as remark (id uuid, agreed jsonb),
       jsonb_array_elements_text(agreed) as person`,
    [json],
  );
  await database.query('analyze');
}
