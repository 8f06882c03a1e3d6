import { Injectable } from '@nestjs/common';
import { reviewQuality } from '@weft/rules';
import type { Principal } from '../../platform/auth/principal.js';
import { type ComparedRow, OverviewRepository } from './overview.repository.js';
import { PeerStaff, type RoundPlace } from './peer-staff.js';

/** How near reviews are to the agreed marks, for lecturers. */
@Injectable()
export class QualityService {
  constructor(
    private readonly staff: PeerStaff,
    private readonly overview: OverviewRepository,
  ) {}

  /** @throws as `PeerStaff.find` */
  async read(caller: Principal | null, place: RoundPlace) {
    const { round } = await this.staff.find(caller, place, 'nl');
    const rows = round ? await this.overview.findGiven(round.id) : [];
    const compared = new Map(
      groups(rows, ({ teamId }) => teamId).flatMap((ofTeam) =>
        compare(ofTeam).map((quality) => [quality.id, quality] as const),
      ),
    );
    return {
      reviewers: groups(rows, ({ reviewerId }) => reviewerId).map((own) => {
        const reviews = own.flatMap(({ id, teamName }) => {
          const quality = compared.get(id);
          return quality ? [{ ...quality, teamName, criteria: [...quality.criteria] }] : [];
        });
        const counted = reviews.flatMap((one) => one.counted ?? []);
        const sum = counted.reduce((all, one) => all + one, 0);
        return {
          name: own[0]?.reviewerName ?? '',
          score: counted.length > 0 ? Math.round((sum / counted.length) * 100) / 100 : null,
          reviews,
        };
      }),
    };
  }
}

/** Compares the reviews of one work. */
function compare(rows: readonly ComparedRow[]) {
  const criteria = new Map(
    rows.flatMap(({ points }) =>
      points.map((one) => [one.criterionId, { ...one, id: one.criterionId }] as const),
    ),
  );
  return reviewQuality(
    rows.map(({ id, points }) => ({
      id,
      points: Object.fromEntries(points.map((one) => [one.criterionId, one.points])),
    })),
    [...criteria.values()],
  );
}

function groups<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row]);
  return [...found.values()];
}
