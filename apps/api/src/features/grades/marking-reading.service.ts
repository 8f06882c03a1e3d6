import { Injectable } from '@nestjs/common';
import type {
  ContributionShare,
  Locale,
  Marking,
  MarkedCriteria,
  RubricCriterion,
} from '@weft/contracts';
import { differingCriteria, rubricPercent } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import type { Submission } from '../submissions/index.js';
import { GradeEventRepository } from './grade-event.repository.js';
import { GradeAccess } from './grade.policy.js';
import { MarkingQueue } from './marking-queue.js';
import { type MarkingEntry, MarkingRepository } from './marking.repository.js';
import { standingOf, type TeamMark, TeamMarks } from './team-marks.js';

/** One submission as its marker sees it: what others think comes after her own mark. */
@Injectable()
export class MarkingReading {
  constructor(
    private readonly access: GradeAccess,
    private readonly queue: MarkingQueue,
    private readonly markings: MarkingRepository,
    private readonly marks: TeamMarks,
    private readonly events: GradeEventRepository,
  ) {}

  /** @throws AppError grades/unknown */
  async read(caller: Principal | null, submissionId: string, locale: Locale): Promise<Marking> {
    const { submission, lecturer } = await this.access.submission(caller, submissionId);
    const { cohortId, assignmentId, teamId } = submission;
    const [names, settings, facts, rubric, history] = await Promise.all([
      this.queue.namesOf({ cohortId, assignmentId, teamId, locale }),
      this.markings.findSettings(cohortId, assignmentId),
      this.markings.findFacts([submissionId]),
      this.marks.rubricOf(submission, locale),
      this.events.find({ submissionId }),
    ]);
    const mine = facts.entries.find(({ accountId }) => accountId === lecturer.accountId);
    const agreed = facts.agreed.get(submissionId);
    // An open draft of one's own keeps what others think out of sight.
    const open = mine !== undefined && !mine.settled;
    const done = mine?.settled === true || (!open && agreed !== undefined);
    const settled = facts.entries.filter((entry) => entry.settled);
    const team = open ? null : await this.marks.of(submission, { rubric, facts, settings });
    const peers = done ? await this.marks.peerMarksOf(submission) : null;
    return {
      ...{ submissionId, cohortId, teamId, ...names, assignmentId, rubric, settings },
      ...{ number: submission.number, submittedAt: submission.submittedAt },
      ...{ late: submission.late, released: facts.released.has(submissionId) },
      mine: mine ? toMine(mine) : null,
      others: done
        ? settled.filter((entry) => entry !== mine).map((entry) => toOther(entry, rubric))
        : null,
      peers: peers?.map((criteria) => withPercent({ criteria }, rubric)) ?? null,
      agreed: agreed && !open ? withPercent(agreed, rubric) : null,
      standing: standingOf(submissionId, facts, settings),
      differing: done
        ? [
            ...differingCriteria(
              settled.map(({ criteria }) => ({ settled: true, levels: criteria })),
            ),
          ]
        : [],
      shares: team && sharesOf(submission, team),
      // What colleagues settled is part of what they think.
      history: history
        .filter(({ byId, kind }) => done || byId === lecturer.accountId || kind === 'released')
        .map(({ gradeId: _, aboutId: __, byId: ___, ...event }) => event),
    };
  }
}

const toMine = ({ criteria, comment, settled, editedAt }: MarkingEntry) => ({
  ...{ criteria, comment, settled, editedAt: editedAt.toISOString() },
});

const toOther = ({ name, criteria, comment }: MarkingEntry, rubric: RubricCriterion[]) => ({
  ...withPercent({ criteria, comment }, rubric),
  name,
});

const withPercent = <Mark extends { criteria: MarkedCriteria }>(
  mark: Mark,
  rubric: RubricCriterion[],
) => ({ ...mark, percent: rubricPercent(rubric, mark.criteria) });

function sharesOf({ members }: Submission, { shares }: TeamMark): ContributionShare[] {
  const names = new Map(members.map(({ accountId, displayName }) => [accountId, displayName]));
  return shares.map((share) => ({ ...share, displayName: names.get(share.accountId) ?? '' }));
}
