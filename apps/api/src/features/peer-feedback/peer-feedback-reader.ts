import { Injectable } from '@nestjs/common';
import { ConditionRepository } from './condition.repository.js';
import { PointsRepository } from './points.repository.js';
import { ReceivedRepository } from './received.repository.js';

/** What a peer chose and wrote, by criterion. */
type PeerMarks = Record<string, { level: string | null; comment: string }>;

/** What peers gave, for who marks; who may see it, the feature that asks knows. */
@Injectable()
export class PeerFeedbackReader {
  constructor(
    private readonly received: ReceivedRepository,
    private readonly points: PointsRepository,
    private readonly facts: ConditionRepository,
  ) {}

  /** Reviews of a submission that its authors can read, without names and in no order of time. */
  async marksFor(submissionId: string): Promise<PeerMarks[]> {
    const reviews = await this.received.findMarks(submissionId);
    return reviews.map(({ marks }) =>
      Object.fromEntries(
        marks.map(({ criterionId, levelId, comment }) => [
          criterionId,
          { level: levelId, comment },
        ]),
      ),
    );
  }

  /** Points that members of a team gave: rater → rated → points, 0 to 5. For staff only. */
  async withinTeam(
    teamId: string,
    assignmentId: string,
  ): Promise<Record<string, Record<string, number>>> {
    const round = await this.facts.findRound(teamId, assignmentId);
    const all = round ? await this.points.findOfTeam(round.id, teamId) : [];
    const found: Record<string, Record<string, number>> = {};
    for (const { rater, rated, points } of all) found[rater] = { ...found[rater], [rated]: points };
    return found;
  }
}
