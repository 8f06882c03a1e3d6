import { Injectable } from '@nestjs/common';
import type { Locale, ThreadPerson } from '@weft/contracts';
import type { AnchorBlock } from '@weft/rules';
import { ThreadMentions } from './thread-mentions.js';
import { ThreadPlaces } from './thread-places.js';
import { type VersionText, VersionTexts } from './version-texts.js';

/** What a page with remarks is drawn from. */
@Injectable()
export class ThreadPage {
  constructor(
    private readonly texts: VersionTexts,
    private readonly places: ThreadPlaces,
    private readonly mentions: ThreadMentions,
  ) {}

  /** @throws AppError catalogue/lesson-unknown */
  text(draftVersionId: string, lessonId: string, locale: Locale): Promise<VersionText> {
    return this.texts.read(draftVersionId, lessonId, locale);
  }

  /** Who can be mentioned in a round. */
  people(roundId: string, draftId: string): Promise<ThreadPerson[]> {
    return this.mentions.peopleOf(roundId, draftId);
  }

  /** The blocks of a lesson in each language; none in one that it is not written in. */
  async blocks(draftVersionId: string, lessonId: string): Promise<Record<Locale, AnchorBlock[]>> {
    const [nl, en] = await Promise.all([
      this.places.blocksOf(draftVersionId, lessonId, 'nl'),
      this.places.blocksOf(draftVersionId, lessonId, 'en'),
    ]);
    return { nl, en };
  }
}
