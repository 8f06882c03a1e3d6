import { Injectable } from '@nestjs/common';
import { BoardRepository, type CohortMoment } from './board.repository.js';
import { CohortBoard } from './cohort-board.js';

/** Learners of all boards together; some 1.5 kB each with 70 lessons. */
const mostLearners = 40_000;
/** A transaction that began before a look and ended after it is seen by the next look. */
const overlapMs = 10_000;
/** Names change without an enrolment; a roster is read again after so long. */
const rosterMs = 60_000;

/** A board with what holds now; constant while the caller does not wait for anything. */
export interface CohortNow {
  board: CohortBoard;
  moment: CohortMoment;
}

/**
 * Boards of the cohorts that somebody looks at. Each look reads what was recorded since the last
 * one, so that what is shown is as true in every process as the database.
 */
@Injectable()
export class BoardCache {
  /** The board that was asked for longest ago comes first. */
  private readonly boards = new Map<string, CohortBoard>();
  private readonly waiting = new Map<string, Promise<unknown>>();

  constructor(private readonly repository: BoardRepository) {}

  /** Looks of one cohort follow each other: a board is not read while another look fills it. */
  async look(cohortId: string, lessonIds: readonly string[]): Promise<CohortNow> {
    const before = this.waiting.get(cohortId) ?? Promise.resolve();
    const looking = before.catch(() => undefined).then(() => this.update(cohortId, lessonIds));
    this.waiting.set(cohortId, looking);
    try {
      return await looking;
    } finally {
      if (this.waiting.get(cohortId) === looking) this.waiting.delete(cohortId);
    }
  }

  private async update(cohortId: string, lessonIds: readonly string[]): Promise<CohortNow> {
    const moment = await this.repository.findMoment(cohortId);
    const known = this.boards.get(cohortId);
    const fits = known?.lessonIds.join() === lessonIds.join();
    const board = known && fits ? known : new CohortBoard(lessonIds);
    if (board === known) {
      board.take(await this.repository.findHistorySince(cohortId, lessonIds, board.since));
    }
    await this.updateRoster(cohortId, board, moment);
    board.since = new Date(moment.at.getTime() - overlapMs);
    this.keep(cohortId, board);
    return { board, moment };
  }

  private async updateRoster(cohortId: string, board: CohortBoard, moment: CohortMoment) {
    const old = moment.at.getTime() - board.rosterReadAt > rosterMs;
    if (board.enrolments === moment.enrolments && !old) return;
    const newcomers = board.enrol(await this.repository.findRoster(cohortId));
    if (newcomers.length > 0) {
      board.take(await this.repository.findHistoryOf(newcomers, board.lessonIds));
    }
    board.enrolments = moment.enrolments;
    board.rosterReadAt = moment.at.getTime();
  }

  private keep(cohortId: string, board: CohortBoard): void {
    this.boards.delete(cohortId);
    this.boards.set(cohortId, board);
    let learners = 0;
    for (const [id, { learners: own }] of [...this.boards].reverse()) {
      learners += own.length;
      if (id !== cohortId && learners > mostLearners) this.boards.delete(id);
    }
  }
}
