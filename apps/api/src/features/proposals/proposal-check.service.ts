import { Injectable } from '@nestjs/common';
import type { ProposalContent } from '@weft/contracts';
import { AppError } from '../../platform/http/app-error.js';
import { LibraryService } from '../library/index.js';
import { type CompiledText, LessonCompiler } from './lesson-compiler.js';
import { OwnLessonRepository } from './own-lesson.repository.js';
import { placesOf } from './place.js';
import { SeatRepository } from './seat.repository.js';

interface Checked {
  proposalId: string;
  cohortId: string | null;
  content: ProposalContent;
}

/** What the shape of a text cannot tell: whether what it names is there, and what its MDX holds. */
@Injectable()
export class ProposalCheck {
  constructor(
    private readonly library: LibraryService,
    private readonly compiler: LessonCompiler,
    private readonly seats: SeatRepository,
    private readonly lessons: OwnLessonRepository,
  ) {}

  /**
   * Checks a text, and compiles it where it is a lesson; nothing is compiled for other kinds.
   * @throws AppError request/invalid, proposals/place-unknown, proposals/lesson-refused
   */
  async check({ proposalId, cohortId, content }: Checked): Promise<CompiledText[]> {
    if (content.kind === 'actor') this.checkOptions(content);
    if (content.kind !== 'lesson') return [];
    const track = cohortId === null ? null : await this.seats.findTrack(cohortId);
    const places = track ? placesOf(track, 'nl') : [];
    if (!places.some(({ id }) => id === content.place)) {
      throw new AppError('proposals/place-unknown');
    }
    return this.compiler.compile(proposalId, content, await this.lessons.findBlocks(proposalId));
  }

  private checkOptions(actor: Extract<ProposalContent, { kind: 'actor' }>): void {
    const asked = { domain: actor.domains, region: actor.regions, country: [actor.country] };
    const names = { domain: 'domains', region: 'regions', country: 'country' } as const;
    const fields = (['domain', 'region', 'country'] as const).flatMap((facet) => {
      const known = this.library.optionsOf('ecosystem', facet);
      const wrong = asked[facet].filter((option) => !known.includes(option));
      const path = `body.content.${names[facet]}`;
      return wrong.map((option) => ({ path, message: `there is no ${facet} ${option}` }));
    });
    if (fields.length > 0) throw new AppError('request/invalid', { fields });
  }
}
