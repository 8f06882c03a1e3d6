import { setTimeout as wait } from 'node:timers/promises';
import { followBoard, followNotifications, type Route, routes } from '@weft/contracts';
import { workspaceName } from '@weft/workspace';
import { z } from 'zod';
import { Jobs } from '../../platform/jobs/jobs.js';
import { blinded, withoutOrder } from '../../platform/testing/blind.testkit.js';
import { logLines } from '../../platform/testing/log-lines.testkit.js';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { unzip } from '../../platform/testing/unzip.testkit.js';
import { openTab, type Tab } from '../workspace/workspace.testkit.js';
import { assignmentId, type PeerApi, startPeerApi } from './peer-feedback.testkit.js';
import {
  actors,
  secrets,
  type SecretStory,
  tellStory,
  type Telling,
} from './secret-story.testkit.js';

/** What is told, by who is told and how. */
type Told = Map<string, string>;

const tellings: Record<string, Telling> = {
  straight: { swapped: false, reversed: false },
  'each by the other person and in the other order': { swapped: true, reversed: true },
};
const roles = [
  ...['author', 'teammate', 'ex-member', 'learner without a team', 'lecturer'],
  ...['lecturer of another cohort', 'administrator', 'stranger', 'visitor'],
];
/** Of teams and all that they do; the rest of the site knows no team. */
const aboutTeams =
  /^\/api\/(me\/(home|reviews|grades|notifications|cohorts|announcements|review-)|teams|cohorts|boards|pitch|submissions|marking|grades)/;
/** Where something can be told before it is shown. */
const early = /feedback|points|boards|pitch-|hand-in|home|reviews|notifications$|unread|page$/;
/** Who runs the cohort knows who reviews whom: she divides the reviews and replaces who is absent. */
const toldToStaff = new Set(['listPeerReviews', 'readReviewerQuality']);
/** Headers that differ by chance, or by the ids in an answer. */
const chance = /^(date|etag|x-request-id|content-length|x-ratelimit.*|set-cookie)$/;

const told = new Map<string, Told>();

beforeAll(async () => {
  for (const [name, telling] of Object.entries(tellings)) {
    // A server and a database of its own: an administrator sees every cohort there is.
    const api = await startPeerApi({ env: { logLevel: 'info' } });
    const logged = logLines(api);
    try {
      await api.app.listen(0, '127.0.0.1');
      told.set(name, await listenTo(api, telling, logged));
    } finally {
      await api.close();
    }
  }
}, 60_000);

/** Tells the story once and keeps everything that anybody but the two is told of it. */
async function listenTo(api: PeerApi, telling: Telling, logged: readonly string[]): Promise<Told> {
  const { port } = api.app.getHttpServer().address() as { port: number };
  const found: Told = new Map();
  const heard = new Map<string, () => string>();
  const tabs: Tab[] = [];
  const story = await tellStory(api, telling, async (onlookers, boardId) => {
    for (const [role, agent] of Object.entries(onlookers)) {
      heard.set(`${role} events`, await follow(agent, followNotifications.path));
      const path = followBoard.path.replace(':boardId', boardId);
      heard.set(`${role} board events`, await follow(agent, path));
    }
  });
  const { group } = story;
  for (const agent of [group.members[0], group.lecturer]) {
    const cookie = `weft_session=${agent.cookies['weft_session'] ?? ''}`;
    const name = workspaceName(group.teamId, assignmentId);
    const tab = openTab({ port: () => port, cookie, name });
    tabs.push(tab);
    await tab.saved();
  }
  await sweep(story, 'before', found);
  await story.reveal();
  await sweep(story, 'after', found);
  await wait(150);
  for (const [channel, read] of heard) {
    const text = read();
    if (channel === 'author board events') expect(text).toContain('event: change');
    found.set(channel, telltale(text, story));
  }
  found.set('author socket', telltale(JSON.stringify(tabs.map(({ notices }) => notices)), story));
  for (const tab of tabs) tab.close();
  await api.app.get(Jobs).runDue();
  // A line has a route and a moment of its own; what it says is about nobody and no other moment.
  const lines = logged.map((line) => line.replace(/"time":"[^"]*"/, ''));
  expect(lines.length).toBeGreaterThan(100);
  found.set('log', telltale(lines.join(''), story));
  const mails: { to: string; text: string }[] = await api.dataSource.query(
    `select recipient as to, string_agg(mail::text, ' ') as text from mail_message mail
     where recipient = any ($1) group by recipient`,
    [Object.values(story.onlookers).map(({ account }) => account?.email ?? '')],
  );
  for (const { to, text } of mails) found.set(story.names.get(to) ?? to, telltale(text, story));
  expect([...found.keys()]).toContain('author mail');
  return found;
}

/** Everything that is sent to somebody on a stream; reading it ends the stream. */
async function follow(agent: TestAgent, url: string): Promise<() => string> {
  const answer = await agent.inject({ method: 'GET', url, payloadAsStream: true });
  const parts: string[] = [];
  const stream = answer.stream().setEncoding('utf8');
  stream.on('data', (part: string) => parts.push(part));
  return () => {
    stream.destroy();
    return parts.join('');
  };
}

/** What of a text speaks of one of the two, or of when they did something. */
function telltale(text: string, story: SecretStory): string {
  const masked = blinded(text, story);
  const words = new RegExp(`<(?:first|second)(?: mail)?>|<act>|${actors.join('|')}`, 'g');
  return [...new Set(masked.match(words) ?? [])].sort().join();
}

/** Asks everything of teams that can be asked with what is known, as everybody. */
async function sweep(story: SecretStory, when: string, found: Told): Promise<void> {
  for (const route of routes as readonly Route[]) {
    if (route.method !== 'GET' || !aboutTeams.test(route.path)) continue;
    if (route.mediaType === 'text/event-stream') continue;
    if (when === 'before' && !early.test(route.path)) continue;
    for (const params of fillings(route, story.params)) {
      for (const [role, agent] of Object.entries(story.onlookers)) {
        const isStaff = role === 'lecturer' || role === 'administrator';
        if (isStaff && toldToStaff.has(route.id)) continue;
        const { raw } = await agent.call(route, { params, query: queryOf(route) });
        const text = await readable(raw.rawPayload, String(raw.headers['content-type'] ?? ''));
        const masked = blinded(text, story);
        const headers = Object.entries(raw.headers).filter(([name]) => !chance.test(name));
        const isJson = /json/.test(String(raw.headers['content-type'] ?? ''));
        const [first, second] = secrets.map((secret) => text.indexOf(secret));
        const where = blinded(JSON.stringify(params), story);
        found.set(
          `${role} ${when}: ${route.id} ${where}`,
          [
            ...[raw.statusCode, blinded(JSON.stringify(headers), story)],
            isJson ? withoutOrder(masked) : masked,
            `order ${Math.sign(first! - second!)}`,
          ].join('\n'),
        );
      }
    }
  }
}

/** Every way to fill the parameters of a route; none where one is not known. */
function fillings(route: Route, known: Record<string, string[]>): Record<string, string>[] {
  if (/code/.test(route.path) && !route.path.includes('pitch-codes')) return [];
  const keys = [...route.path.matchAll(/:(\w+)/g)].map(([, key]) => key ?? '');
  return keys.reduce<Record<string, string>[]>(
    (ways, key) => ways.flatMap((way) => (known[key] ?? []).map((one) => ({ ...way, [key]: one }))),
    [{}],
  );
}

function queryOf(route: Route): Record<string, string> {
  const given = { locale: 'nl', seed: 'x', search: 'De', code: 'TT-01', from: '1', to: '1' };
  const shape = route.query instanceof z.ZodObject ? Object.keys(route.query.shape) : [];
  const needed = Object.entries(given).filter(([key]) => shape.includes(key));
  return Object.fromEntries(
    needed.filter(([key]) => key !== 'search' || route.id === 'findFellows'),
  );
}

async function readable(bytes: Buffer, type: string): Promise<string> {
  if (!/zip|openxml/.test(type)) return bytes.toString();
  return JSON.stringify(await unzip(bytes));
}

const ofRole = (role: string, name: string) =>
  Object.fromEntries([...told.get(name)!].filter(([channel]) => channel.startsWith(`${role} `)));

describe.each(roles)('%s', (role) => {
  it.each(Object.keys(tellings).slice(1))('is told the same when it was done %s', (name) => {
    const straight = ofRole(role, 'straight');
    expect(Object.keys(straight).length).toBeGreaterThan(20);
    expect(ofRole(role, name)).toEqual(straight);
  });

  it('is not told when it was done, nor by whom on any stream, socket or mail', () => {
    for (const [channel, text] of Object.entries(ofRole(role, 'straight'))) {
      const isAnswer = /(before|after): /.test(channel);
      expect({ channel, text: isAnswer ? (/<act>/.exec(text)?.[0] ?? '') : text }).toEqual({
        ...{ channel, text: '' },
      });
    }
  });
});

it('no line of the log tells it', () => {
  for (const each of told.values()) expect(each.get('log')).toBe('');
});
