import { randomUUID } from 'node:crypto';
import {
  giveReview,
  listMyReviews,
  type PeerSettings,
  readMyReview,
  releasePeerFeedback,
  type ReviewText,
  savePeerSettings,
  startPeerFeedback,
} from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { handInAs } from '../submissions/submissions.testkit.js';
import { idOf, startTeamsApi, type TeamClass, type TeamsApi } from '../teams/teams.testkit.js';

export const assignmentId = 'tt-01-cloth';
export const inDutch = { locale: 'nl' } as const;

/** The deadline of reviews, unless a spec sets another one. */
const dueAt = new Date('2083-02-20T12:00:00Z');
export const hoursAfterDue = (hours: number) => new Date(dueAt.getTime() + hours * 3_600_000);

const settings: PeerSettings = {
  ...{ between: 'individual', reviews: 1, within: false, anonymous: true },
  ...{ opensAt: null, dueAt: dueAt.toISOString(), releaseAt: null, practice: null },
};

/** Two teams whose work is handed in, and ways to let them review each other. */
export interface PeerGroupClass extends TeamClass {
  place: { cohortId: string; assignmentId: string };
  settle(changed?: Partial<PeerSettings>): Promise<{ status: number; body: unknown }>;
  start(seed?: string): Promise<number>;
  release(): Promise<number>;
  /** The only review that somebody is asked for. */
  reviewOf(agent: TestAgent): Promise<string>;
  /** Gives it, with the level of this number for each criterion. */
  give(agent: TestAgent, text?: string, level?: number): Promise<number>;
}

export interface PeerApi extends TeamsApi {
  openPeers(): Promise<PeerGroupClass>;
}

/** Starts the application with teams that handed in their work. */
export async function startPeerApi(
  options: Parameters<typeof startTeamsApi>[0] = {},
): Promise<PeerApi> {
  const api = await startTeamsApi(options);
  const openPeers = async (): Promise<PeerGroupClass> => {
    const group = await api.openTeams();
    const { cohortId, lecturer } = group;
    const place = { cohortId, assignmentId };
    const handIn = (teamId: string, people: readonly TestAgent[]) =>
      handInAs(api.dataSource, {
        ...{ cohortId, teamId, members: people.map(idOf), final: false, snapshot },
      });
    await handIn(group.teamId, group.members);
    await handIn(group.otherTeamId, group.outsiders);
    let revision = 0;
    const settle: PeerGroupClass['settle'] = async (changed = {}) => {
      const body = { id: randomUUID(), revision, settings: { ...settings, ...changed } };
      const answer = await lecturer.call(savePeerSettings, { params: place, body });
      if (answer.status === 200) ({ revision } = answer.body);
      return answer;
    };
    const start = async (seed = 'thread') => {
      const body = { id: randomUUID(), seed };
      return (await lecturer.call(startPeerFeedback, { params: place, body })).status;
    };
    const release = async () => {
      const body = { id: randomUUID() };
      return (await lecturer.call(releasePeerFeedback, { params: place, body })).status;
    };
    const reviewOf = async (agent: TestAgent) => {
      const { body } = await agent.call(listMyReviews, { query: inDutch });
      return [...body.toDo, ...body.given][0]?.id ?? '';
    };
    const give = async (agent: TestAgent, text = 'Helder geweven.', level = 1) => {
      const params = { reviewId: await reviewOf(agent) };
      const { body } = await agent.call(readMyReview, { params, query: inDutch });
      const review: ReviewText = {
        overall: text,
        marks: body.criteria.map(({ id, levels }) => ({
          ...{ criterionId: id, levelId: levels[level]?.id ?? '', comment: `Over ${id}` },
        })),
      };
      const sent = { params, body: { id: randomUUID(), review } };
      return (await agent.call(giveReview, sent)).status;
    };
    return { ...group, place, settle, start, release, reviewOf, give };
  };
  return { ...api, openPeers };
}

/** What the teams handed in: it names somebody in a mention. */
export const snapshot = {
  text: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Een doek voor ' },
        { type: 'mention', attrs: { id: randomUUID(), label: 'Geheime Naam' } },
      ],
    },
  ],
  ...{ canvases: [], tables: [], tasks: [], comments: [] },
};
