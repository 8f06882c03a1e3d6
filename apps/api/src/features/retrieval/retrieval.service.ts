import { Injectable } from '@nestjs/common';
import type { answerCard, gradeCard, Locale, readPractice } from '@weft/contracts';
import { dueAfter, firstDueAfter, gradeOf, grades, intervalsAfter } from '@weft/rules/retrieval';
import type { z } from 'zod';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import type { InputOf } from '../../platform/http/route.js';
import { AnswersService } from '../answers/index.js';
import type { DeckCard } from './deck.js';
import { DeckCache } from './deck-cache.js';
import { type CardKey, RetrievalRepository } from './retrieval.repository.js';

type Practice = z.input<(typeof readPractice)['response']>;

/** Cards in one go: more at once tire more than they teach. */
const mostCards = 20;

/** What is known of one quiz of a learner: how many of its cards were answered, and are due. */
export interface QuizCount {
  activityId: string;
  answered: number;
  due: number;
}

@Injectable()
export class RetrievalService {
  constructor(
    private readonly repository: RetrievalRepository,
    private readonly decks: DeckCache,
    private readonly answers: AnswersService,
  ) {}

  async practice(caller: Principal | null, locale: Locale): Promise<Practice> {
    const { accountId } = signedIn(caller);
    const today = new Date().toISOString().slice(0, 10);
    const [deck, finished, rows, done] = await Promise.all([
      this.decks.read(locale),
      this.repository.findFinished(accountId),
      this.repository.findCards(accountId),
      this.repository.countSince(accountId, today),
    ]);
    const finishedAt = new Map(finished.map((one) => [one.lessonId, one.completedAt]));
    const known = new Map(rows.map((row) => [keyOf(row), row]));
    const cards = deck.cards.flatMap((card) => {
      const at = finishedAt.get(card.lessonId);
      if (!at) return [];
      const row = known.get(keyOf(card));
      const dueOn = row?.dueOn ?? firstDueAfter(at.toISOString());
      return [{ card, dueOn, reviews: row?.reviews ?? 0 }];
    });
    const due = cards.filter(({ dueOn }) => dueOn <= today);
    const later = cards.map(({ dueOn }) => dueOn).filter((dueOn) => dueOn > today);
    return {
      due: due.length,
      cards: due
        .sort((one, other) => one.dueOn.localeCompare(other.dueOn))
        .slice(0, mostCards)
        .map(({ card, reviews }) => shown(card, reviews)),
      nextOn: later.sort()[0] ?? null,
      done,
    };
  }

  /** @throws AppError answers/activity-unknown, answers/value-invalid */
  async answer(caller: Principal | null, write: InputOf<typeof answerCard>['body']) {
    const { accountId } = signedIn(caller);
    const result = await this.answers.scoreItem(write);
    const grade = gradeOf(result.score, result.max);
    const review = { ...write, accountId, result, grade };
    const added = await this.repository.addReview(review, dueAfter);
    // The id of this write was used for another card.
    if (!added) throw new AppError('answers/activity-unknown');
    const { stored, history, dueOn } = added;
    const at = stored.at.toISOString();
    const before = history.filter((one) => one.at < at);
    const after = intervalsAfter(before, at);
    return {
      id: stored.id,
      result: stored.result,
      grade: stored.grade,
      dueOn,
      days: grades.map((one) => after[one]),
    };
  }

  /** @throws AppError request/not-found */
  async grade(
    caller: Principal | null,
    reviewId: string,
    write: InputOf<typeof gradeCard>['body'],
  ) {
    const { accountId } = signedIn(caller);
    const graded = await this.repository.addGrade({ ...write, accountId, reviewId }, dueAfter);
    if (!graded) throw new AppError('request/not-found');
    return { id: graded.stored.id, grade: graded.stored.grade, dueOn: graded.dueOn };
  }

  /**
   * For the home: how many cards are due today, from what one statement counts.
   * @param finished when each lesson was finished, ISO 8601 in UTC
   */
  async countDue(
    finished: ReadonlyMap<string, string>,
    counts: readonly QuizCount[],
    locale: Locale,
  ): Promise<number> {
    const deck = await this.decks.read(locale);
    const today = new Date().toISOString().slice(0, 10);
    const byQuiz = new Map(counts.map((count) => [count.activityId, count]));
    let due = 0;
    for (const [lessonId, completedAt] of finished) {
      for (const [activityId, items] of deck.countsOf(lessonId)) {
        const known = byQuiz.get(activityId);
        const fresh = Math.max(0, items - (known?.answered ?? 0));
        due += known?.due ?? 0;
        if (firstDueAfter(completedAt) <= today) due += fresh;
      }
    }
    return due;
  }
}

function keyOf({ activityId, itemId }: CardKey): string {
  return `${activityId} ${itemId}`;
}

function shown({ lessonId: _, ...card }: DeckCard, reviews: number): Practice['cards'][number] {
  return { ...card, reviews };
}
