import { Injectable } from '@nestjs/common';
import type { answerAgreement } from '@weft/contracts';
import { agreementProblems, ownCriterionScale, settledAgreement } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import type { InputOf } from '../../platform/http/route.js';
import { AgreementPost } from './agreement-post.js';
import { type AgreementSteps, AgreementWritesRepository } from './agreement-writes.repository.js';
import { AgreementAccess, type AgreementName } from './agreement.policy.js';

type Answer = InputOf<typeof answerAgreement>['body'];

const known = (steps: AgreementSteps) => steps.findRound();

/** What goes to the lecturer and what comes back, round by round. */
@Injectable()
export class AgreementRoundService {
  constructor(
    private readonly access: AgreementAccess,
    private readonly writes: AgreementWritesRepository,
    private readonly post: AgreementPost,
  ) {}

  /**
   * Sends the draft as it is now, once it is complete and every member agrees with it.
   * @throws AppError teams/unknown, assignments/unknown, agreements/changed-meanwhile,
   *   agreements/not-possible, agreements/incomplete, agreements/not-all-agree
   */
  async send(
    caller: Principal | null,
    name: AgreementName,
    { id, revision }: { id: string; revision: number },
  ): Promise<{ round: number }> {
    const { accountId, standing, assignment } = await this.access.member(caller, name);
    const titles = await this.post.titlesOf(standing.team, name.subject);
    const round = await this.writes.once(
      { ...name, id, accountId },
      async (locked, steps) => {
        if (locked.revision !== revision) throw new AppError('agreements/changed-meanwhile');
        const members = await steps.findConsents();
        const content = settledAgreement(locked.content, assignment === null);
        const problems = agreementProblems(content, {
          group: assignment === null,
          members: members.map((member) => member.accountId),
          levels: ownCriterionScale(assignment?.rubric ?? []).length,
        });
        if (problems.length > 0) {
          const fields = problems.map(({ key, kind }) => ({ path: key, message: kind }));
          throw new AppError('agreements/incomplete', { fields });
        }
        if (!members.every(({ agreed }) => agreed)) throw new AppError('agreements/not-all-agree');
        const number = locked.standing.rounds + 1;
        await steps.add(locked.standing, { kind: 'sent', revision, round: number, content });
        const told = { team: standing.team, name, round: number, titles };
        await this.post.tellLecturers(told, steps.manager);
        return number;
      },
      known,
    );
    return { round };
  }

  /** @throws AppError teams/unknown, assignments/unknown, agreements/not-possible */
  async recall(
    caller: Principal | null,
    name: AgreementName,
    { id, round }: { id: string; round: number },
  ): Promise<void> {
    const { accountId } = await this.access.member(caller, name);
    await this.writes.once(
      { ...name, id, accountId },
      async ({ standing }, steps) => {
        if (standing.rounds !== round) throw new AppError('agreements/not-possible');
        await steps.add(standing, { kind: 'recalled', round });
        await this.post.withdraw(name, round, steps.manager);
        return round;
      },
      known,
    );
  }

  /**
   * Approves the round that lies there, or asks about it.
   * @throws AppError access/forbidden, teams/unknown, assignments/unknown, agreements/not-possible
   */
  async answer(caller: Principal | null, name: AgreementName, answer: Answer): Promise<void> {
    const { accountId, standing } = await this.access.lecturer(caller, name);
    const { id, round, decision, note } = answer;
    const titles = await this.post.titlesOf(standing.team, name.subject);
    await this.writes.once(
      { ...name, id, accountId },
      async (locked, steps) => {
        if (locked.standing.rounds !== round) throw new AppError('agreements/not-possible');
        const kind = decision === 'approve' ? 'approved' : 'questioned';
        const questions = decision === 'ask' ? { questions: answer.questions } : {};
        await steps.add(locked.standing, { kind, round, note, ...questions });
        const to = (await steps.findConsents()).map((member) => member.accountId);
        const told = { team: standing.team, name, round, titles, to };
        await this.post.tellMembers(told, kind, steps.manager);
        return round;
      },
      known,
    );
  }
}
