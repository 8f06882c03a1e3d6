import { Injectable } from '@nestjs/common';
import type { Locale } from '@weft/contracts';
import type { AnchorBlock } from '@weft/rules';
import { personOf, type ThreadActor, type ThreadRow } from './thread.row.js';
import { ThreadPlaces } from './thread-places.js';
import { ThreadRepository } from './thread.repository.js';
import { type VersionText, VersionTexts } from './version-texts.js';

/** What a page with remarks is drawn from. */
@Injectable()
export class ThreadPage {
  constructor(
    private readonly texts: VersionTexts,
    private readonly threads: ThreadRepository,
    private readonly places: ThreadPlaces,
  ) {}

  /** @throws AppError catalogue/lesson-unknown */
  text(draftVersionId: string, lessonId: string, locale: Locale): Promise<VersionText> {
    return this.texts.read(draftVersionId, lessonId, locale);
  }

  /** The blocks of a lesson in each language; none in one that it is not written in. */
  async blocks(draftVersionId: string, lessonId: string): Promise<Record<Locale, AnchorBlock[]>> {
    const [nl, en] = await Promise.all([
      this.places.blocksOf(draftVersionId, lessonId, 'nl'),
      this.places.blocksOf(draftVersionId, lessonId, 'en'),
    ]);
    return { nl, en };
  }

  /**
   * The remarks on a lesson of a round with their places in the version of the round.
   * @param of.only the one participant whose remarks are shown; null: everybody's
   */
  async ofLesson(of: {
    roundId: string;
    lessonId: string;
    draftVersionId: string;
    reader: ThreadActor;
    only: string | null;
  }): Promise<ThreadRow[]> {
    const { reader, ...asked } = of;
    const rows = await this.threads.findOfLesson({ ...asked, person: personOf(reader) });
    return this.places.complete(rows, of.draftVersionId);
  }
}
