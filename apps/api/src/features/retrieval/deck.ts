import type { Json, Locale, PracticeCard } from '@weft/contracts';
import type { CatalogueSnapshot } from '../catalogue/index.js';

/** A question that can come back, and the lesson whose finish brings it in. */
export type DeckCard = Omit<PracticeCard, 'reviews'> & { lessonId: string };

type QuizItem = Record<string, Json> & { id: string };

/** The quizzes of the newest version of a lesson, as learners may see them. */
export interface LessonQuizzes {
  lessonId: string;
  quizzes: { id: string; hash: string; props: { items: QuizItem[] } }[];
}

/** Every question of every published lesson in one language, in the order of the catalogue. */
export class Deck {
  readonly cards: readonly DeckCard[];
  private readonly perLesson = new Map<string, Map<string, number>>();

  constructor(rows: readonly LessonQuizzes[], catalogue: CatalogueSnapshot, locale: Locale) {
    const quizzesOf = new Map(rows.map(({ lessonId, quizzes }) => [lessonId, quizzes]));
    const lessons = catalogue.modules.flatMap(({ published }) =>
      (published?.lessons ?? []).map(({ file }) => ({ file, module: published?.file })),
    );
    this.cards = lessons.flatMap(({ file, module }) =>
      (quizzesOf.get(file.id) ?? []).flatMap(({ id, hash, props }) =>
        props.items.map((item) => ({
          lessonId: file.id,
          activityId: id,
          itemId: item.id,
          activityHash: hash,
          item,
          moduleTitle: module?.title[locale] ?? '',
          lessonTitle: file.title[locale],
          path: `/modules/${module?.slug ?? ''}/${file.slug}`,
        })),
      ),
    );
    for (const { lessonId, activityId } of this.cards) {
      const counts = this.perLesson.get(lessonId) ?? new Map<string, number>();
      counts.set(activityId, (counts.get(activityId) ?? 0) + 1);
      this.perLesson.set(lessonId, counts);
    }
  }

  /** How many questions each quiz of a lesson has. */
  countsOf(lessonId: string): ReadonlyMap<string, number> {
    return this.perLesson.get(lessonId) ?? new Map();
  }
}
