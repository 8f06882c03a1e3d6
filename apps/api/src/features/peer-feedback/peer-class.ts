import { Injectable } from '@nestjs/common';
import { SubmissionReader } from '../submissions/index.js';
import { TeamAccess } from '../teams/index.js';
import type { PeerPeople } from './division-plan.js';
import type { Round } from './round.repository.js';

/** Who takes part in a round, with names for whoever may know them. */
export interface PeerGroup extends PeerPeople {
  /** Of accounts and teams. */
  names: ReadonlyMap<string, string>;
  /** Members by team. */
  members: ReadonlyMap<string, readonly string[]>;
}

/** The teams of a cohort and what they handed in, as peer feedback needs them. */
@Injectable()
export class PeerClass {
  constructor(
    private readonly teams: TeamAccess,
    private readonly submissions: SubmissionReader,
  ) {}

  async of({
    cohortId,
    assignmentId,
    settings,
  }: Pick<Round, 'cohortId' | 'assignmentId' | 'settings'>): Promise<PeerGroup> {
    const [teams, handedIn] = await Promise.all([
      this.teams.teamsOf(cohortId),
      this.submissions.standingOf(cohortId, assignmentId),
    ]);
    const submissionOf = new Map(handedIn.map(({ teamId, id }) => [teamId, id]));
    const reviewers = teams.flatMap(({ id, members }) => {
      if (settings.between === 'none' || members.length === 0) return [];
      if (settings.between === 'individual') {
        return members.map(({ accountId, background }) => ({
          ...{ id: accountId, teamId: id, background },
        }));
      }
      const [first, ...others] = new Set(members.map(({ background }) => background));
      return [{ id, teamId: id, background: others.length === 0 ? (first ?? null) : null }];
    });
    return {
      reviewers,
      teams: teams.flatMap(({ id, members }) => {
        const submissionId = submissionOf.get(id);
        const backgrounds = [...new Set(members.flatMap(({ background }) => background ?? []))];
        return submissionId ? [{ teamId: id, submissionId, backgrounds }] : [];
      }),
      names: new Map(
        teams.flatMap(({ id, name, members }) => [
          [id, name] as const,
          ...members.map(({ accountId, displayName }) => [accountId, displayName] as const),
        ]),
      ),
      members: new Map(
        teams.map(({ id, members }) => [id, members.map(({ accountId }) => accountId)]),
      ),
    };
  }
}
