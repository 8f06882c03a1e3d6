import { Injectable } from '@nestjs/common';
import type { GradeSettings, Locale, MarkedCriteria, RubricCriterion } from '@weft/contracts';
import { markingStanding, rubricPercent, webpa, type WebpaShare } from '@weft/rules';
import { AgreementReader } from '../agreements/index.js';
import { PeerFeedbackReader } from '../peer-feedback/index.js';
import type { Submission } from '../submissions/index.js';
import { GradeEventRepository } from './grade-event.repository.js';
import type { MarkingFacts } from './marking.repository.js';

/** The mark of a team, with what each of its members gets. */
export interface TeamMark {
  rubric: RubricCriterion[];
  criteria: MarkedCriteria;
  comment: string;
  percent: number;
  shares: WebpaShare[];
}

/** Works out the marks of teams from what markers and members wrote. */
@Injectable()
export class TeamMarks {
  constructor(
    private readonly agreements: AgreementReader,
    private readonly peers: PeerFeedbackReader,
    private readonly events: GradeEventRepository,
  ) {}

  /** The rubric in effect for the team of a submission. */
  rubricOf({ teamId, assignmentId }: Submission, locale: Locale): Promise<RubricCriterion[]> {
    return this.agreements.rubricOf(teamId, assignmentId, locale);
  }

  /** What reviewers of other teams marked, without names. */
  peerMarksOf(submission: Submission): Promise<MarkedCriteria[]> {
    return this.peers.marksFor(submission.id);
  }

  /** Null while the mark does not stand: see `markingStanding`. */
  async of(
    submission: Submission,
    given: { rubric: RubricCriterion[]; facts: MarkingFacts; settings: GradeSettings },
  ): Promise<TeamMark | null> {
    const { rubric, facts, settings } = given;
    if (standingOf(submission.id, facts, settings) !== 'ready') return null;
    const mark =
      facts.agreed.get(submission.id) ??
      facts.entries.find(({ submissionId, settled }) => submissionId === submission.id && settled);
    const percent = mark ? rubricPercent(rubric, mark.criteria) : null;
    if (!mark || percent === null) return null;
    const shares = await this.sharesOf(submission, percent, settings);
    return { rubric, criteria: mark.criteria, comment: mark.comment, percent, shares };
  }

  private async sharesOf(submission: Submission, teamPercent: number, rule: GradeSettings) {
    const members = submission.members.map(({ accountId }) => accountId);
    const [ratings, overrides] =
      rule.weight > 0
        ? await Promise.all([
            this.peers.withinTeam(submission.teamId, submission.assignmentId),
            this.events.findFactors(submission.id),
          ])
        : [{}, {}];
    return webpa({ members, ratings, teamPercent, rule, overrides });
  }
}

/** Where marking of a submission stands. */
export function standingOf(submissionId: string, facts: MarkingFacts, settings: GradeSettings) {
  const marks = facts.entries
    .filter((entry) => entry.submissionId === submissionId)
    .map(({ settled, criteria }) => ({ settled, levels: criteria }));
  const agreed = facts.agreed.has(submissionId);
  return markingStanding({ marks, agreed, moderated: settings.moderated });
}
