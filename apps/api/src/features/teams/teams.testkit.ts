import { randomUUID } from 'node:crypto';
import { changeTeams, type TeamChange } from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { type CohortsApi, startCohortsApi } from '../cohorts/cohorts.testkit.js';

type Unnumbered<Change> = Change extends TeamChange ? Omit<Change, 'id'> & { id?: string } : never;

/** A cohort with two teams, and everybody whom access to them is tried with. */
export interface TeamClass {
  cohortId: string;
  teamId: string;
  otherTeamId: string;
  /** Of the cohort, which is named last. */
  lecturer: TestAgent;
  /** Lecturer of another cohort. */
  otherLecturer: TestAgent;
  administrator: TestAgent;
  /** In the team from the beginning. */
  members: [TestAgent, TestAgent];
  /** Was in the team, still follows the cohort. */
  exMember: TestAgent;
  /** In the other team of the cohort. */
  outsiders: [TestAgent, TestAgent];
  /** Follows the cohort without a team. */
  unplaced: TestAgent;
  /** Signed in, in no cohort. */
  stranger: TestAgent;
  /** Without a session. */
  guest: TestAgent;
}

/** The application with ways to form teams. */
export interface TeamsApi extends CohortsApi {
  /** A class of its own, so that specs do not meet. */
  openTeams(): Promise<TeamClass>;
  /** Changes teams as a lecturer. */
  changeTeams(
    lecturer: TestAgent,
    cohortId: string,
    change: Unnumbered<TeamChange>,
  ): Promise<{ status: number; body: unknown }>;
}

/** The account of an agent that has one. */
export const idOf = (agent: TestAgent): string => agent.account?.id ?? '';

/**
 * Starts the application with teams.
 * @param options as of `startCohortsApi`
 */
export async function startTeamsApi(
  options: Parameters<typeof startCohortsApi>[0] = {},
): Promise<TeamsApi> {
  const api = await startCohortsApi(options);
  const change: TeamsApi['changeTeams'] = (lecturer, cohortId, { id = randomUUID(), ...rest }) =>
    lecturer.call(changeTeams, { params: { cohortId }, body: { id, ...rest } });
  const openTeams = async (): Promise<TeamClass> => {
    const [lecturer, otherLecturer] = [await api.as('lecturer'), await api.as('lecturer')];
    const cohortId = await api.openCohort(lecturer);
    await api.openCohort(otherLecturer);
    const joined = () => api.joined(lecturer, cohortId);
    const members: TeamClass['members'] = [await joined(), await joined()];
    const outsiders: TeamClass['outsiders'] = [await joined(), await joined()];
    const [exMember, unplaced] = [await joined(), await joined()];
    const [teamId, otherTeamId] = [randomUUID(), randomUUID()];
    const make = (id: string, name: string, people: readonly TestAgent[]) =>
      change(lecturer, cohortId, {
        ...{ action: 'make', teamId: id, name },
        accountIds: people.map(idOf),
      });
    await make(teamId, 'Warp', [...members, exMember]);
    await make(otherTeamId, 'Weft', outsiders);
    await change(lecturer, cohortId, {
      ...{ action: 'place', accountId: idOf(exMember), teamId: null, seesEarlier: false },
    });
    const people = { lecturer, otherLecturer, members, exMember, outsiders, unplaced };
    const [administrator, stranger] = [await api.as('administrator'), await api.as('learner')];
    const guest = api.anonymous();
    return { cohortId, teamId, otherTeamId, ...people, administrator, stranger, guest };
  };
  return { ...api, changeTeams: change, openTeams };
}
