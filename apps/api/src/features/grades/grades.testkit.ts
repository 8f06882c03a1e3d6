import { randomUUID } from 'node:crypto';
import {
  saveGradeSettings,
  saveMarking,
  settleMarking,
  type GradeSettings,
  type MarkedCriteria,
} from '@weft/contracts';
import type { TestAgent } from '../../platform/testing/test-agent.testkit.js';
import { handInAs } from '../submissions/submissions.testkit.js';
import { idOf, startTeamsApi, type TeamClass, type TeamsApi } from '../teams/teams.testkit.js';

export const assignmentId = 'tt-01-cloth';

/** A class whose two teams handed in. */
export interface GradeClass extends TeamClass {
  submissionId: string;
  otherSubmissionId: string;
}

/** The application with ways to hand in and to mark. */
export interface GradesApi extends TeamsApi {
  openGrades(): Promise<GradeClass>;
  /** Writes a mark and settles it; each criterion at this level. */
  mark(marker: TestAgent, submissionId: string, level: string): Promise<number>;
  settle(here: GradeClass, settings: Partial<GradeSettings>): Promise<void>;
}

/** Every criterion of the fixture at one level. */
export const criteriaAt = (level: string | null): MarkedCriteria =>
  Object.fromEntries(
    ['even', 'pattern', 'edge'].map((id) => [id, { level, comment: `About ${id}` }]),
  );

export const usualSettings: GradeSettings = {
  ...{ scale: 'twenty', rounding: 'half', weight: 0, penalty: 0, cap: 20 },
  ...{ moderated: false, graceMinutes: 0 },
};

/** Starts the application with teams that handed in. */
export async function startGradesApi(): Promise<GradesApi> {
  const api = await startTeamsApi();
  const openGrades = async (): Promise<GradeClass> => {
    const here = await api.openTeams();
    const { cohortId, teamId, otherTeamId, members, outsiders } = here;
    const handIn = (team: string, people: readonly TestAgent[]) =>
      handInAs(api.dataSource, {
        ...{ cohortId, teamId: team, members: people.map(idOf), final: true },
      });
    const submissionId = await handIn(teamId, members);
    const otherSubmissionId = await handIn(otherTeamId, outsiders);
    return { ...here, submissionId, otherSubmissionId };
  };
  const mark: GradesApi['mark'] = async (marker, submissionId, level) => {
    const params = { submissionId };
    const draft = { comment: 'Well woven', editedAt: new Date().toISOString() };
    await marker.call(saveMarking, { params, body: { ...draft, criteria: criteriaAt(level) } });
    const body = { id: randomUUID(), settled: true };
    return (await marker.call(settleMarking, { params, body })).status;
  };
  const settle: GradesApi['settle'] = async ({ cohortId, lecturer }, settings) => {
    const params = { cohortId, assignmentId };
    const body = { ...usualSettings, ...settings };
    const { status } = await lecturer.call(saveGradeSettings, { params, body });
    if (status !== 204) throw new Error(`The settings were not kept: ${status}`);
  };
  return { ...api, openGrades, mark, settle };
}
