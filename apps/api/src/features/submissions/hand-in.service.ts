import { Injectable } from '@nestjs/common';
import type { HandIn, Locale } from '@weft/contracts';
import { mayWithdraw } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { TeamAccess } from '../teams/index.js';
import { HandInStanding, refusalOf } from './hand-in-standing.js';
import { toRows } from './submission.mapper.js';
import { countWords, WorkFreezer } from './work-freezer.js';

/** What a team sees before and after it hands in. */
@Injectable()
export class HandInService {
  constructor(
    private readonly teams: TeamAccess,
    private readonly freezer: WorkFreezer,
    private readonly standing: HandInStanding,
  ) {}

  /**
   * Who left sees what was handed in until then; who came later, what was handed in since, unless
   * she may see what was before.
   * @throws AppError teams/unknown, assignments/unknown
   */
  async read(
    caller: Principal | null,
    { teamId, assignmentId }: { teamId: string; assignmentId: string },
    locale: Locale,
  ): Promise<HandIn> {
    const { team, standing, seesFrom, seesUntil } = await this.teams.reader(caller, teamId);
    const [own, members, work] = await Promise.all([
      this.standing.read(team, assignmentId, { locale }),
      this.teams.membersOf(teamId),
      this.freezer.read(teamId, assignmentId),
    ]);
    const isMember = standing === 'member';
    const missing = isMember ? await this.standing.missing(teamId, own, work.snapshot) : [];
    const { facts, extension, now } = own;
    const given = { work, missing };
    const names = new Map(members.map(({ accountId, displayName }) => [accountId, displayName]));
    const seen = toRows(own.submissions, own.assignment.rules.stands).filter(({ submittedAt }) => {
      const at = new Date(submittedAt);
      return (seesFrom === null || at >= seesFrom) && (seesUntil === null || at < seesUntil);
    });
    return {
      team: { id: team.id, name: team.name, members },
      standing,
      assignment: own.assignment,
      timeZone: own.timeZone,
      extension: extension && { until: extension.until, reason: extension.reason },
      refusal: { draft: refusalOf(own, given, false), final: refusalOf(own, given, true) },
      missing: missing.map((part) => ({
        ...part,
        displayName: part.accountId === null ? null : (names.get(part.accountId) ?? null),
      })),
      preview: isMember ? { ...work, words: countWords(work.snapshot) } : null,
      submissions: seen.map((row) => ({
        ...row,
        mayWithdraw:
          isMember && mayWithdraw({ ...row, withdrawn: row.state === 'withdrawn' }, facts, now),
      })),
    };
  }
}
