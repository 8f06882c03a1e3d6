import { Injectable } from '@nestjs/common';
import type { GradeSettings, Locale } from '@weft/contracts';
import { SubmissionReader, type Submission } from '../submissions/index.js';
import type { GivenGrade } from './grade-reasons.js';
import { MarkingQueue } from './marking-queue.js';
import { type MarkingFacts, MarkingRepository } from './marking.repository.js';
import { TeamMarks } from './team-marks.js';

interface Place {
  cohortId: string;
  assignmentId: string;
}

/** What a release would give now. */
export interface ReleasePlan {
  titles: Record<Locale, string>;
  settings: GradeSettings;
  /** A grade a learner, by the name of her team and then her own. */
  grades: GivenGrade[];
  /** Teams whose mark does not stand yet. */
  waiting: { teamId: string; teamName: string }[];
}

/** Works out what a release gives: for a look beforehand, and for the release itself. */
@Injectable()
export class ReleasePlanner {
  constructor(
    private readonly queue: MarkingQueue,
    private readonly submissions: SubmissionReader,
    private readonly markings: MarkingRepository,
    private readonly marks: TeamMarks,
  ) {}

  /** @throws AppError assignments/unknown */
  async plan(place: Place): Promise<ReleasePlan> {
    const { cohortId, assignmentId } = place;
    const [nl, en, settings, names, submissions] = await Promise.all([
      this.queue.titleOf(place, 'nl'),
      this.queue.titleOf(place, 'en'),
      this.markings.findSettings(cohortId, assignmentId),
      this.queue.teamNames(cohortId),
      this.submissions.allOf(cohortId, assignmentId),
    ]);
    const titles = { nl, en };
    const facts = await this.markings.findFacts(submissions.map(({ id }) => id));
    const given = { titles, settings, facts };
    const plan: ReleasePlan = { titles, settings, grades: [], waiting: [] };
    // Who handed in with two teams has the grade of the later one.
    const ordered = [...submissions].sort((a, b) => b.submittedAt.localeCompare(a.submittedAt));
    for (const submission of ordered) {
      const teamName = names.get(submission.teamId) ?? '–';
      const grades = await this.gradesOf(submission, { ...given, teamName });
      if (!grades) plan.waiting.push({ teamId: submission.teamId, teamName });
      const known = new Set(plan.grades.map(({ accountId }) => accountId));
      plan.grades.push(...(grades ?? []).filter(({ accountId }) => !known.has(accountId)));
    }
    plan.waiting.sort((one, other) => one.teamName.localeCompare(other.teamName));
    plan.grades.sort(
      (one, other) =>
        one.reasons.teamName.localeCompare(other.reasons.teamName) ||
        one.displayName.localeCompare(other.displayName),
    );
    return plan;
  }

  private async gradesOf(
    submission: Submission,
    given: {
      titles: Record<Locale, string>;
      teamName: string;
      settings: GradeSettings;
      facts: MarkingFacts;
    },
  ): Promise<GivenGrade[] | null> {
    const { titles, teamName, settings } = given;
    const [nl, en] = await Promise.all([
      this.marks.rubricOf(submission, 'nl'),
      this.marks.rubricOf(submission, 'en'),
    ]);
    const mark = await this.marks.of(submission, { ...given, rubric: nl });
    if (!mark) return null;
    const { criteria, comment, percent: teamPercent } = mark;
    const reasons = {
      ...{ titles, teamName, teamPercent, rubric: { nl, en }, criteria, comment, settings },
    };
    const names = new Map(submission.members.map((one) => [one.accountId, one.displayName]));
    return mark.shares.map(({ accountId, ...share }) => ({
      ...{ accountId, displayName: names.get(accountId) ?? '', submissionId: submission.id },
      percent: share.percent,
      reasons: { ...reasons, share: settings.weight > 0 ? share : null },
    }));
  }
}
