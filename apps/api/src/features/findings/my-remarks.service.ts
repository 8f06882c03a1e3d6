import { Injectable } from '@nestjs/common';
import type { readMyRemarks } from '@weft/contracts';
import type { z } from 'zod';
import { RoundAccess, type RoundVisitor } from '../review-rounds/index.js';
import { ThreadReader } from '../threads/index.js';
import { ReportRepository } from './report.repository.js';

/** You said, we did: what became of the remarks of one participant. */
@Injectable()
export class MyRemarksService {
  constructor(
    private readonly access: RoundAccess,
    private readonly threads: ThreadReader,
    private readonly reports: ReportRepository,
  ) {}

  async read(
    visitor: RoundVisitor,
    roundId: string,
  ): Promise<z.input<typeof readMyRemarks.response>> {
    const { round, participantId } = await this.access.reader(visitor, roundId);
    const [threads, newest] = await Promise.all([
      this.threads.ofRound(roundId),
      this.reports.find(roundId, { version: null, everything: true }),
    ]);
    const mine = threads.filter(
      (thread) => participantId !== null && thread.participantId === participantId,
    );
    return {
      ...{ title: round.title, report: newest?.number ?? 0 },
      remarks: mine.map(
        ({ id, kind, text, wording, quote, lessonId, state, decision, solvedIn }) => ({
          ...{ id, kind, quote, lessonId, state, solvedIn },
          text: text || (wording ?? ''),
          reason: decision?.reason ?? null,
          findings: (newest?.findings ?? [])
            .filter(({ evidence }) => evidence.includes(`remark:${id}`))
            .map((finding) => ({
              ...{ text: finding.text, solvedIn: finding.solvedIn },
              decision: finding.decision?.kind ?? null,
              reason: finding.decision?.reason ?? '',
            })),
        }),
      ),
    };
  }
}
