import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import {
  changeFindings,
  downloadExampleReport,
  downloadReport,
  type FindingChange,
  listNotifications,
  openRoundLink,
  previewReport,
  publishReport,
  readExampleReport,
  readMyRemarks,
  readReport,
  readWorkbench,
} from '@weft/contracts';
import { readCurriculum } from '@weft/mdx';
import { countQueries } from '../../platform/testing/query-counter.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { LibraryRepository, LibraryService } from '../library/index.js';
import {
  controlRound,
  type RoundClass,
  type RoundsApi,
  startRoundsApi,
} from '../review-rounds/rounds.testkit.js';
import {
  cast,
  close,
  conclude,
  openPoll,
  openQuestion,
} from '../round-polls/round-polls.testkit.js';
import { openRemarkRound, remark } from '../threads/threads.testkit.js';

let api: RoundsApi;
let here: RoundClass;
let roundId: string;
let guests: RoundClass['guests'];
let remarkId: string;
const findingId = randomUUID();

beforeAll(async () => {
  api = await startRoundsApi();
  const read = readCurriculum(fileURLToPath(new URL('../../../../../content', import.meta.url)));
  if ('diagnostics' in read) throw new Error('The shipped content cannot be read');
  const { library, rounds } = read.curriculum;
  const published = { ...library, rounds: rounds.map(({ file }) => file) };
  const repository = api.app.get(LibraryRepository);
  await api.dataSource.transaction((manager) => repository.publish(manager, published, []));
  await api.app.get(LibraryService).reload();
  let blockIds: string[];
  ({ here, roundId, guests, blockIds } = await openRemarkRound(api));
  const text = 'Waar haal ik het geld?';
  remarkId = (await remark(guests[0].agent, roundId, { blockId: blockIds[1] ?? '', text }))
    .threadId;
}, 60_000);
afterAll(() => api.close());

const change = (who: TestAgent, made: FindingChange, id: string = randomUUID()) =>
  who.call(changeFindings, { params: { roundId }, body: { id, change: made } });
const bench = (who: TestAgent) =>
  who.call(readWorkbench, { params: { roundId }, query: { locale: 'nl' } });
const preview = (who: TestAgent) =>
  who.call(previewReport, { params: { roundId }, query: { locale: 'nl' } });
const publish = (who: TestAgent, id: string, audience: 'participants' | 'everyone') =>
  who.call(publishReport, { params: { roundId }, body: { id, audience, locale: 'nl' } });
const read = (who: TestAgent, version?: number) =>
  who.call(readReport, { params: { roundId }, query: version ? { version: String(version) } : {} });
const mine = (who: TestAgent) => who.call(readMyRemarks, { params: { roundId } });

const finding: FindingChange = {
  do: 'write-finding',
  finding: {
    ...{ id: findingId, section: 'barriers', text: 'Geld is onduidelijk.', stance: 'open' },
    evidence: [],
  },
};

it('codes a remark to a theme of the needs analysis, once however often it is sent', async () => {
  const code: FindingChange = { do: 'code', source: `remark:${remarkId}`, themeId: 'financial' };
  const id = randomUUID();
  expect((await change(here.moderator, code, id)).status).toBe(204);
  expect((await change(here.moderator, code, id)).status).toBe(204);
  const other = await change(here.moderator, { ...code, themeId: 'policy' }, id);
  expect(other.raw.json()).toMatchObject({ code: 'findings/not-possible' });
  const { body } = await bench(here.moderator);
  expect(body.state.codes).toMatchObject([{ source: `remark:${remarkId}`, themeId: 'financial' }]);
  expect(body.state.themes).toHaveLength(14);
  expect(body.sources).toMatchObject([{ text: 'Waar haal ik het geld?', roles: ['student'] }]);
  expect(body.versions).toEqual([2, 1]);
});

it('tells who remarked what became of it once the report is out, and nobody before', async () => {
  const { moderator } = here;
  await change(moderator, {
    ...finding,
    finding: { ...finding.finding, evidence: [`remark:${remarkId}`] },
  });
  const decision = { kind: 'adapt' as const, reason: 'Een voorbeeld', assigneeId: null };
  await change(moderator, { do: 'decide', findingId, decision });
  await change(moderator, { do: 'solve', findingId, version: 2 });
  expect((await mine(guests[0].agent)).body).toMatchObject({
    report: 0,
    remarks: [{ findings: [] }],
  });

  const id = randomUUID();
  expect((await publish(moderator, id, 'participants')).body).toEqual({ number: 1 });
  expect((await publish(moderator, id, 'participants')).body).toEqual({ number: 1 });
  const said = [
    { text: 'Geld is onduidelijk.', decision: 'adapt', reason: 'Een voorbeeld', solvedIn: 2 },
  ];
  expect((await mine(guests[0].agent)).body).toMatchObject({
    ...{ report: 1, remarks: [{ text: 'Waar haal ik het geld?', findings: said }] },
  });
  expect((await mine(guests[1].agent)).body.remarks).toEqual([]);
  const [mail] = await api.mailsTo(guests[0].email);
  expect(mail?.subject).toContain('Het verslag staat klaar');
  // Her own link, which works on a new device after the closing too.
  expect(mail?.text).toContain(`/nl/r/${await api.tokenOf(guests[0].email)}`);
});

it('publishes a report that never changes and names nobody', async () => {
  const first = await read(guests[1].agent, 1);
  expect(first.body.report.evidence).toMatchObject([
    { id: 'e1', quote: 'Waar haal ik het geld?', origin: ['een deelnemer', 'Les: Les 1'] },
  ]);
  for (const secret of [remarkId, guests[0].participantId, guests[0].email, 'Gast']) {
    expect(first.raw.payload).not.toContain(secret);
  }
  await change(here.moderator, { do: 'remove-finding', findingId });
  expect((await preview(here.moderator)).body.evidence).toEqual([]);
  expect((await read(guests[1].agent, 1)).raw.payload).toBe(first.raw.payload);
  const file = () =>
    guests[0].agent.call(downloadReport, { params: { roundId, format: 'csv' }, query: {} });
  const [one, other] = [await file(), await file()];
  expect(one.raw.payload).toContain('Waar haal ik het geld?');
  expect(one.raw.rawPayload.equals(other.raw.rawPayload)).toBe(true);
  await expect(api.dataSource.query(`update round_report set report = ''`)).rejects.toThrow();
});

it('is there for moderators only; a report for who took part, or for everybody', async () => {
  const { stranger, otherAuthor, guestElsewhere, administrator } = here;
  for (const who of [stranger, otherAuthor]) {
    for (const answer of [await bench(who), await preview(who), await change(who, finding)]) {
      expect(answer.raw.json()).toMatchObject({ code: 'rounds/unknown' });
    }
    expect((await publish(who, randomUUID(), 'everyone')).status).toBe(404);
  }
  for (const guest of [guests[0].agent, guestElsewhere.agent]) {
    expect([401, 403, 404]).toContain((await bench(guest)).status);
    expect([401, 403, 404]).toContain((await change(guest, finding)).status);
  }
  expect((await bench(administrator)).status).toBe(200);
  const outside = [stranger, otherAuthor, guestElsewhere.agent, api.anonymous()];
  for (const who of outside) {
    expect((await read(who)).raw.json()).toMatchObject({ code: 'rounds/unknown' });
    expect((await mine(who)).status).toBeGreaterThanOrEqual(400);
  }
  await publish(here.moderator, randomUUID(), 'everyone');
  for (const who of outside) {
    const { body } = await read(who);
    // What was for who took part stays theirs.
    expect(body.versions.map(({ number }) => number)).toEqual([2]);
    expect((await read(who, 1)).status).toBe(404);
  }
});

it('tells an author once that she sees to a finding; nobody else can be asked to', async () => {
  const { moderator, administrator, stranger } = here;
  await change(moderator, finding);
  const decide = (who: TestAgent, assigneeId: string, id: string = randomUUID()) => {
    const decision = { kind: 'do' as const, reason: '', assigneeId };
    return change(who, { do: 'decide', findingId, decision }, id);
  };
  const refused = await decide(moderator, stranger.account?.id ?? '');
  expect(refused.raw.json()).toMatchObject({ code: 'findings/not-possible' });
  const author = moderator.account?.id ?? '';
  const id = randomUUID();
  for (const write of [id, id, randomUUID()]) {
    expect((await decide(administrator, author, write)).status).toBe(204);
  }
  const told = await moderator.call(listNotifications, { query: {} });
  expect(told.body.items.filter(({ kind }) => kind === 'finding-assigned')).toMatchObject([
    { data: { text: 'Geld is onduidelijk.' }, link: expect.stringContaining(roundId) as string },
  ]);
});

it('hears open answers beside remarks, and tells what is put off for later', async () => {
  const { moderator } = here;
  const text = 'Een les over subsidies.';
  const asked = { roundId, pollId: await openPoll(moderator, roundId, openQuestion) };
  await cast(guests[0].agent, asked, { kind: 'open', text });
  const answers = async () =>
    (await bench(moderator)).body.sources.filter(({ key }) => key.startsWith('answer:'));
  expect(await answers()).toEqual([]);
  await close(moderator, asked);
  await conclude(moderator, asked);
  const [answer] = await answers();
  expect(answer).toMatchObject({ text, about: 'Wat mis je?', roles: [] });
  const source = answer?.key ?? '';
  expect((await change(moderator, { do: 'code', source, themeId: 'financial' })).status).toBe(204);
  const evidence = [source, `remark:${remarkId}`];
  const postponed = {
    ...finding.finding,
    id: randomUUID(),
    text: 'Subsidies ontbreken.',
    evidence,
  };
  await change(moderator, { do: 'write-finding', finding: postponed });
  const decision = { kind: 'later' as const, reason: 'Na de proefronde', assigneeId: null };
  await change(moderator, { do: 'decide', findingId: postponed.id, decision });
  const { body, raw } = await preview(moderator);
  expect(body.evidence.map(({ quote }) => quote)).toContain(text);
  expect(raw.payload).toContain('Later: Na de proefronde');
  expect(raw.payload).not.toContain(source);
  await publish(moderator, randomUUID(), 'participants');
  const [told] = (await mine(guests[0].agent)).body.remarks;
  expect(told?.findings).toMatchObject([
    { text: postponed.text, decision: 'later', reason: decision.reason },
  ]);
});

it('lets a guest in with the letter about the report, on a new device and after the round', async () => {
  const [{ email }] = guests;
  await controlRound(here.moderator, roundId, { kind: 'close' });
  const [letter] = await api.mailsTo(email);
  expect(letter?.text).toMatch(/\/nl\/r\/[\w-]+\?to=mine/);
  const device = api.anonymous();
  const open = { id: randomUUID(), token: await api.tokenOf(email) };
  expect((await device.call(openRoundLink, { body: open })).status).toBe(200);
  expect((await mine(device)).body.remarks).toMatchObject([{ text: 'Waar haal ik het geld?' }]);
});

it('reads the workbench with as many statements for many remarks as for one', async () => {
  const few = await countQueries(() => bench(here.moderator));
  await api.dataSource.query(
    `insert into thread (id, draft_id, draft_version_id, round_id, participant_id, account_id,
       lesson_id, locale, anchor, kind, text)
     select gen_random_uuid(), draft_id, draft_version_id, round_id, participant_id, account_id,
       lesson_id, locale, anchor, kind, text
     from thread, generate_series(1, 300) where id = $1`,
    [remarkId],
  );
  let found = 0;
  const many = await countQueries(async () => {
    found = (await bench(here.moderator)).body.sources.length;
  });
  expect({ found, many }).toEqual({ found: 302, many: few });
});

it('has the focus group of 2022 as a finished example, for everybody', async () => {
  const visitor = api.anonymous();
  const { status } = await visitor.call(readExampleReport, { query: { locale: 'nl' } });
  const file = await visitor.call(downloadExampleReport, {
    params: { format: 'csv' },
    query: { locale: 'nl' },
  });
  expect([status, file.status]).toEqual([200, 200]);
});
