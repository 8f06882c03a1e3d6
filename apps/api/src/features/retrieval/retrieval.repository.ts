import { Injectable } from '@nestjs/common';
import type { ItemResult, Json, Locale } from '@weft/contracts';
import type { Grade, Review } from '@weft/rules/retrieval';
import { DataSource } from 'typeorm';
import type { Transaction } from '../../platform/database/transaction.js';
import type { LessonQuizzes } from './deck.js';

export interface CardKey {
  activityId: string;
  itemId: string;
}

/** A card that was answered at least once. */
export interface CardRow extends CardKey {
  /** Day, as `2027-02-01`. */
  dueOn: string;
  reviews: number;
}

export interface NewReview extends CardKey {
  id: string;
  accountId: string;
  activityHash: string;
  answer: Json;
  result: ItemResult;
  grade: Grade;
  at: string;
}

/** A review as it is stored, with the grade that counts. */
export interface StoredReview extends CardKey {
  id: string;
  result: ItemResult;
  grade: Grade;
  at: Date;
}

/** What a learner said last of how well she knew it counts, else what the score said. */
const reviews = `
  select review.id, activity_id as "activityId", item_id as "itemId", result,
    coalesce(said.grade, review.grade) as grade, reviewed_at as at
  from retrieval_review review
  left join lateral (
    select grade from retrieval_grade
    where account_id = review.account_id and review_id = review.id
    order by graded_at desc, sequence desc limit 1
  ) said on true`;

@Injectable()
export class RetrievalRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The quizzes of the newest version of each lesson, by its text that holds everywhere. */
  findQuizzes(locale: Locale): Promise<LessonQuizzes[]> {
    return this.dataSource.query(
      `select lesson_id as "lessonId",
         jsonb_path_query_array(body::jsonb, '$.activities[*] ? (@.kind == "quiz")') as quizzes
       from (select distinct on (code) code, version from module_version
             order by code, sequence desc) newest
       join lesson_document on module_code = code and module_version = version
       join document on hash = document_hash
       where locale = $1 and country is null`,
      [locale],
    );
  }

  /** The lessons an account finished, and when. */
  findFinished(accountId: string): Promise<{ lessonId: string; completedAt: Date }[]> {
    return this.dataSource.query(
      `select lesson_id as "lessonId", completed_at as "completedAt"
       from completion where account_id = $1`,
      [accountId],
    );
  }

  findCards(accountId: string): Promise<CardRow[]> {
    return this.dataSource.query(
      `select activity_id as "activityId", item_id as "itemId", due_on::text as "dueOn", reviews
       from retrieval_card where account_id = $1`,
      [accountId],
    );
  }

  /** How many cards an account answered since a moment. */
  async countSince(accountId: string, since: string): Promise<number> {
    const rows: { count: number }[] = await this.dataSource.query(
      `select count(*)::int as count from retrieval_review
       where account_id = $1 and reviewed_at >= $2`,
      [accountId, since],
    );
    return rows[0]?.count ?? 0;
  }

  /**
   * Adds a review, once for an id, and puts its card on the day that follows from all of them.
   * @param schedule gives that day
   */
  addReview(
    review: NewReview,
    schedule: (reviews: Review[]) => string,
  ): Promise<{ stored: StoredReview; history: Review[]; dueOn: string } | null> {
    const { accountId } = review;
    return this.dataSource.transaction(async (manager) => {
      await lockCard(manager, accountId, review);
      await manager.query(
        `insert into retrieval_review (account_id, id, activity_id, item_id, activity_hash, answer,
           result, grade, reviewed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, least($9::timestamptz, now()))
         on conflict do nothing`,
        [
          ...[accountId, review.id, review.activityId, review.itemId, review.activityHash],
          ...[JSON.stringify(review.answer), JSON.stringify(review.result), review.grade],
          review.at,
        ],
      );
      return reschedule(manager, { accountId, reviewId: review.id, card: review }, schedule);
    });
  }

  /** Adds what a learner says of a review, once for an id; null when she has no such review. */
  async addGrade(
    given: { accountId: string; id: string; reviewId: string; grade: Grade; at: string },
    schedule: (reviews: Review[]) => string,
  ): Promise<{ stored: StoredReview; dueOn: string } | null> {
    const { accountId, reviewId } = given;
    return this.dataSource.transaction(async (manager) => {
      const [card] = await manager.query<CardKey[]>(
        `select activity_id as "activityId", item_id as "itemId" from retrieval_review
         where account_id = $1 and id = $2`,
        [accountId, reviewId],
      );
      if (!card) return null;
      await lockCard(manager, accountId, card);
      await manager.query(
        `insert into retrieval_grade (account_id, id, review_id, grade, graded_at)
         values ($1, $2, $3, $4, least($5::timestamptz, now())) on conflict do nothing`,
        [accountId, given.id, reviewId, given.grade, given.at],
      );
      return reschedule(manager, { accountId, reviewId, card }, schedule);
    });
  }
}

/** Two answers to one card wait for each other, so that each sees the other's review. */
async function lockCard(manager: Transaction, accountId: string, card: CardKey): Promise<void> {
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 7265003))', [
    `${accountId} ${card.activityId} ${card.itemId}`,
  ]);
}

async function reschedule(
  manager: Transaction,
  { accountId, reviewId, card }: { accountId: string; reviewId: string; card: CardKey },
  schedule: (reviews: Review[]) => string,
): Promise<{ stored: StoredReview; history: Review[]; dueOn: string } | null> {
  const rows = await manager.query<StoredReview[]>(
    `${reviews} where review.account_id = $1 and activity_id = $2 and item_id = $3
     order by reviewed_at`,
    [accountId, card.activityId, card.itemId],
  );
  const stored = rows.find(({ id }) => id === reviewId);
  if (!stored) return null;
  const history = rows.map(({ at, grade }) => ({ at: at.toISOString(), grade }));
  const dueOn = schedule(history);
  await manager.query(
    `insert into retrieval_card (account_id, activity_id, item_id, due_on, reviews)
     values ($1, $2, $3, $4, $5)
     on conflict (account_id, activity_id, item_id)
     do update set due_on = excluded.due_on, reviews = excluded.reviews`,
    [accountId, card.activityId, card.itemId, dueOn, rows.length],
  );
  return { stored, history, dueOn };
}
