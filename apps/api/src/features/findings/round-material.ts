import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CodingSource, Locale, RoundPollResult, RoundRole } from '@weft/contracts';
import type { ReportPoll } from '@weft/rules';
import { DraftVersions } from '../drafts/index.js';
import { LibraryService } from '../library/index.js';
import { RoundPeople, type RoundStanding } from '../review-rounds/index.js';
import { RoundPollReader } from '../round-polls/index.js';
import { ThreadReader } from '../threads/index.js';
import { pollOf, textIn } from './report-poll.mapper.js';

/** All that may be concluded from, in one language; nobody is named in it. */
export interface RoundMaterial {
  sources: (CodingSource & { lesson: string | null })[];
  polls: ReportPoll[];
  /** The roles of each who took part. */
  people: RoundRole[][];
  moduleCode: string;
  version: number;
}

/** Gathers what was said in a round from the features that keep it. */
@Injectable()
export class RoundMaterials {
  constructor(
    private readonly threads: ThreadReader,
    private readonly polls: RoundPollReader,
    private readonly people: RoundPeople,
    private readonly versions: DraftVersions,
    private readonly library: LibraryService,
  ) {}

  async read(
    { id, draftVersionId }: RoundStanding['round'],
    locale: Locale,
  ): Promise<RoundMaterial> {
    const [threads, results, people, version] = await Promise.all([
      this.threads.ofRound(id),
      this.polls.resultsOf(id),
      this.people.participantsOf(id),
      this.versions.read(draftVersionId),
    ]);
    const lessons = new Map(version.lessons.map(({ lessonId, title }) => [lessonId, title]));
    const remarks = threads.map((thread) => ({
      ...{ key: `remark:${thread.id}`, about: thread.quote, roles: thread.roles },
      text: thread.text || (thread.wording ?? ''),
      ...{ agreed: thread.agreed, lessonId: thread.lessonId },
      lesson: lessons.get(thread.lessonId)?.[locale] ?? null,
    }));
    const present = people.filter(({ consented, withdrawn }) => consented && !withdrawn);
    const sections = this.sectionsOfPolls();
    return {
      sources: [...remarks, ...results.flatMap((result) => answersOf(result, locale))],
      polls: results.flatMap((result) => pollOf(result, { locale, sections }) ?? []),
      people: present.map(({ roles }) => roles),
      ...{ moduleCode: version.moduleCode, version: version.number },
    };
  }

  /** The themes of the needs analysis, which come ready. */
  themes(locale: Locale) {
    const themes = this.library.roundExample()?.file.themes ?? [];
    return themes.map(({ id, title, section }) => ({ id, section, title: title[locale] }));
  }

  /** The chapter of a numbered question: that of the same question in the example. */
  private sectionsOfPolls(): ReadonlyMap<number, ReportPoll['section']> {
    const example = this.library.roundExample();
    const numberOf = new Map(example?.entries.map(({ id, number }) => [id, Number(number)]));
    return new Map(
      (example?.file.polls ?? []).map(({ entry, section }) => [numberOf.get(entry) ?? 0, section]),
    );
  }
}

/** Answers have no id of their own; the same words are the same answer, wherever they stand. */
function answersOf(
  { pollId, question, answers }: RoundPollResult,
  locale: Locale,
): RoundMaterial['sources'] {
  return answers
    .map(({ text, roles }) => ({
      ...{ text, roles, about: textIn(question.title, locale) },
      key: `answer:${pollId}-${createHash('sha256').update(text).digest('hex').slice(0, 16)}`,
      ...{ agreed: 0, lessonId: null, lesson: null },
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
