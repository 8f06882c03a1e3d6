import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { AllocationRepository } from './allocation.repository.js';
import { OverviewRepository } from './overview.repository.js';
import { PeerStaff, type RoundPlace } from './peer-staff.js';
import { Replacing } from './replacing.js';
import { RoundRepository } from './round.repository.js';

/** Lecturers decide on reports: an upheld one is replaced in the same moment. */
@Injectable()
export class ReportService {
  constructor(
    private readonly staff: PeerStaff,
    private readonly rounds: RoundRepository,
    private readonly overview: OverviewRepository,
    private readonly allocation: AllocationRepository,
    private readonly replacing: Replacing,
  ) {}

  /** @throws as `PeerStaff.settled`, and AppError peer-feedback/unknown */
  async decide(
    caller: Principal | null,
    place: RoundPlace & { reportId: string },
    { id, decision }: { id: string; decision: 'upheld' | 'dismissed' },
  ): Promise<void> {
    const { accountId, round: known } = await this.staff.settled(caller, place);
    const { reportId } = place;
    const update = await this.replacing.prepare(known);
    await this.rounds.transaction(async (manager) => {
      const round = await this.rounds.lock(manager, known.id);
      const report = await this.overview.lockReport(manager, { roundId: known.id, reportId });
      if (!round || !report) throw new AppError('peer-feedback/unknown');
      if (report.decided) return;
      await this.overview.decide(manager, { id, reportId, decision, by: accountId });
      if (decision === 'dismissed') return;
      await this.allocation.setState(manager, [report.reviewId], 'replaced');
      await update(manager, round);
    });
  }
}
