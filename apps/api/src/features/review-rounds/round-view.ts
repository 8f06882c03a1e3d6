import { Injectable } from '@nestjs/common';
import type { ReviewRound, RoundLesson, RoundParticipant } from '@weft/contracts';
import { DraftVersions } from '../drafts/index.js';
import { RoundRemarks } from './round-remarks.js';
import { type RoundRow, settingsOf } from './round.row.js';

/** A round together with what drafts and remarks know of it. */
@Injectable()
export class RoundView {
  constructor(
    private readonly versions: DraftVersions,
    private readonly remarks: RoundRemarks,
  ) {}

  /** As its moderators see it. */
  async of(
    round: RoundRow,
    people: readonly Omit<RoundParticipant, 'remarks'>[],
  ): Promise<ReviewRound> {
    const [versions, counts] = await Promise.all([
      this.versions.versionsOf(round.draftId),
      this.remarks.countOf(round.id),
    ]);
    const remarks = new Map<string, number>();
    for (const { participantId, remarks: more } of counts) {
      remarks.set(participantId, (remarks.get(participantId) ?? 0) + more);
    }
    const { id, draftId, draftVersionId, templateId, revision, state, previousRoundId } = round;
    const read = versions.find((version) => version.id === draftVersionId);
    return {
      ...{ id, draftId, draftVersionId, templateId, revision, state, previousRoundId },
      moduleCode: read?.moduleCode ?? '',
      versionNumber: read?.number ?? 0,
      settings: settingsOf(round),
      participants: people.map((one) => ({ ...one, remarks: remarks.get(one.id) ?? 0 })),
      versions: versions.map((version) => ({
        ...{ id: version.id, number: version.number, createdAt: version.createdAt },
      })),
      now: new Date().toISOString(),
    };
  }

  /** The texts that are read in a round, with how many remarks somebody made in each. */
  async lessonsFor(
    round: RoundRow,
    participantId: string | null,
  ): Promise<{ moduleCode: string; versionNumber: number; lessons: RoundLesson[] }> {
    const [version, counts] = await Promise.all([
      this.versions.read(round.draftVersionId),
      participantId === null ? [] : this.remarks.countOf(round.id),
    ]);
    const mine = new Map(
      counts
        .filter((count) => count.participantId === participantId)
        .map(({ lessonId, remarks }) => [lessonId, remarks]),
    );
    const lessons = [...version.lessons, { ...version.brief, slug: '' }];
    return {
      moduleCode: version.moduleCode,
      versionNumber: version.number,
      lessons: lessons.map(({ lessonId, slug, title, locales }) => ({
        ...{ lessonId, slug, title, locales, mine: mine.get(lessonId) ?? 0 },
      })),
    };
  }
}
