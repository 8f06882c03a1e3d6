import { Injectable } from '@nestjs/common';
import type { WorkspaceMode } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { AssignmentAccess } from '../assignments/index.js';
import { TeamAccess } from '../teams/index.js';
import { WorkDocumentRepository } from './work-document.repository.js';

/** Which live document: of a team, for an assignment. */
export interface WorkAddress {
  teamId: string;
  assignmentId: string;
}

/** What somebody may do with a live document. */
export interface WorkStanding {
  documentId: string;
  cohortId: string;
  mode: WorkspaceMode;
  /** Nothing of its history from before this moment; null: all. */
  seesFrom: Date | null;
  /** Nothing from this moment on; null: up to now. */
  seesUntil: Date | null;
}

const modes = { member: 'write', lecturer: 'read', former: 'left' } as const;

/**
 * Who may read and who may write a live document. Members write; lecturers of the cohort and
 * administrators read along; who left reads what was there until then. Who joined without earlier
 * work writes in the document as it is, as nobody could otherwise, and sees its history only from
 * her first day.
 */
@Injectable()
export class WorkspaceAccess {
  constructor(
    private readonly teams: TeamAccess,
    private readonly assignments: AssignmentAccess,
    private readonly documents: WorkDocumentRepository,
  ) {}

  /** @throws AppError access/sign-in-required, teams/unknown, assignments/unknown */
  async enter(caller: Principal | null, { teamId, assignmentId }: WorkAddress) {
    const { team, standing, seesFrom, seesUntil } = await this.teams.reader(caller, teamId);
    await this.assignments.read(team.cohortId, assignmentId, caller?.locale ?? 'nl');
    const { id: documentId } = await this.documents.open(teamId, assignmentId);
    const found: WorkStanding = {
      ...{ documentId, cohortId: team.cohortId, mode: modes[standing] },
      ...{ seesFrom, seesUntil },
    };
    return found;
  }
}
