import { Injectable } from '@nestjs/common';
import type { Locale, ReleaseCheck } from '@weft/contracts';
import { accessibilityOf, releaseChecks, translationBehind } from '@weft/rules';
import { NotificationChannel } from '../../platform/database/notification-channel.js';
import {
  DraftInspection,
  type DraftVersionRow,
  type Inspection,
  ReleaseDifference,
} from '../drafts/index.js';
import { ThreadReader } from '../threads/index.js';
import {
  type DraftFacts,
  PublishingRepository,
  type TextAtVersion,
} from './publishing.repository.js';

/** Inspections that are kept; each takes a second, and says the same until something is published. */
const mostKept = 50;

/** Looks at everything that a version of a draft has to be before it is published. */
@Injectable()
export class ReleaseChecks {
  private kept = new Map<string, Promise<Inspection>>();

  constructor(
    private readonly inspection: DraftInspection,
    private readonly difference: ReleaseDifference,
    private readonly repository: PublishingRepository,
    private readonly threads: ThreadReader,
    channel: NotificationChannel,
  ) {
    channel.on('content', () => {
      this.kept = new Map();
    });
  }

  /** Checks, and the class of change that is proposed. */
  async examine(version: DraftVersionRow, draft: DraftFacts) {
    const [checks, proposal] = await Promise.all([
      this.run(version, draft),
      this.difference.propose(version, draft.newest),
    ]);
    return { checks, proposal };
  }

  private async run(version: DraftVersionRow, draft: DraftFacts): Promise<ReleaseCheck[]> {
    const [{ problems, folders }, texts, history, blockers] = await Promise.all([
      this.inspect(version, draft),
      this.repository.findTexts(version.id),
      this.repository.findHistory(version.draftId, version.number),
      this.threads.openBlockers(version.draftId),
    ]);
    const { assignment, file } = version.meta;
    const { newest } = draft;
    return releaseChecks({
      problems,
      texts: [...version.lessons, assignment].map(({ id, title }) => ({
        ...{ lessonId: id, title: title.nl, folder: folders.get(id) ?? null },
        locales: version.documents.flatMap((link): Locale[] =>
          link.lessonId === id && link.country === null ? [link.locale] : [],
        ),
      })),
      accessibility: texts.flatMap(({ lessonId, locale, document }) =>
        accessibilityOf(document).map((fault) => ({ ...fault, lessonId, locale })),
      ),
      behind: behindIn(history),
      blockers,
      openSpacePercent: file.openSpacePercent,
      published: version.published,
      newest: newest === null ? null : { version: newest, known: goesOn(version, draft) },
    });
  }

  private inspect(version: DraftVersionRow, { origin }: DraftFacts): Promise<Inspection> {
    const known = this.kept.get(version.id);
    if (known) return known;
    const { kept } = this;
    const running = this.inspection.inspect(version, origin);
    running.catch(() => kept.delete(version.id));
    kept.set(version.id, running);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return running;
  }
}

/** Whether what is published now is where this version comes from. */
function goesOn({ number }: DraftVersionRow, { newest, origin, releases }: DraftFacts): boolean {
  const own = releases.find(({ version }) => version === newest);
  return own ? own.number <= number : origin?.version === newest;
}

/** Blocks that did not follow their translation, lesson by lesson. */
function behindIn(history: readonly TextAtVersion[]) {
  const lessons = [...new Set(history.map(({ lessonId }) => lessonId))];
  return lessons.flatMap((lessonId) => {
    const states = history.filter((text) => text.lessonId === lessonId);
    const found = translationBehind(states);
    return (['nl', 'en'] as const).flatMap((locale) =>
      found[locale].map((block) => ({ ...block, lessonId, locale })),
    );
  });
}
