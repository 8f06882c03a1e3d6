import { Injectable } from '@nestjs/common';
import type { Locale } from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { csvOf } from '../../platform/export/table-export.js';
import { StreamedResponse } from '../../platform/http/streamed-response.js';
import { OverviewRepository } from './overview.repository.js';
import { PeerStaff, type RoundPlace } from './peer-staff.js';
import { reviewTable } from './review-export.js';
import { ReviewRubric } from './review-rubric.js';

/** Given reviews as a file, for lecturers. */
@Injectable()
export class ReviewExport {
  constructor(
    private readonly staff: PeerStaff,
    private readonly overview: OverviewRepository,
    private readonly rubric: ReviewRubric,
  ) {}

  /** A file goes on to others: what is anonymous is so in it too. @throws as `PeerStaff.find` */
  async csv(
    caller: Principal | null,
    place: RoundPlace,
    locale: Locale,
  ): Promise<StreamedResponse> {
    const { round } = await this.staff.find(caller, place, locale);
    const reviews = round ? await this.overview.findExported(round.id) : [];
    const teamIds = [...new Set(reviews.map(({ teamId }) => teamId))];
    const rubrics = await Promise.all(
      teamIds.map(
        async (teamId) => [teamId, await this.rubric.of({ teamId, ...place }, locale)] as const,
      ),
    );
    const anonymous = round?.settings.anonymous ?? true;
    const table = reviewTable({ reviews, rubrics: new Map(rubrics), anonymous, locale });
    const download = `${place.assignmentId.replace(/[^\w-]/g, '_')}-feedback.csv`;
    return new StreamedResponse(csvOf(table), { type: 'text/csv; charset=utf-8', download });
  }
}
