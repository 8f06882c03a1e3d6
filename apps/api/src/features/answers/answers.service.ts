import { Injectable } from '@nestjs/common';
import type { AnswerRevision, AnswerState, ItemResult, Json, saveAnswer } from '@weft/contracts';
import type { LessonState } from '@weft/rules';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import type { InputOf } from '../../platform/http/route.js';
import { AnswersRepository, type NewRevision } from './answers.repository.js';
import { assess, onlyItem } from './question.js';
import { QuestionCache } from './question-cache.js';

type Write = InputOf<typeof saveAnswer>['body'];

const pageSize = 20;

@Injectable()
export class AnswersService {
  constructor(
    private readonly repository: AnswersRepository,
    private readonly questions: QuestionCache,
  ) {}

  async save(caller: Principal | null, write: Write): Promise<AnswerRevision> {
    const learner = signedIn(caller);
    const question = await this.questions.find(write.activityHash);
    if (question?.activityId !== write.activityId || question.lessonId !== write.lessonId) {
      throw new AppError('answers/activity-unknown');
    }
    const { value, result } = assess(question, write);
    const revision = { ...write, value, result, accountId: learner.accountId };
    const stored = await (question.kind === 'poll'
      ? this.saveVote(revision)
      : this.repository.add(revision));
    if (!stored) throw new AppError('answers/activity-unknown');
    return stored;
  }

  async inLesson(caller: Principal | null, lessonId: string): Promise<{ items: AnswerState[] }> {
    const learner = signedIn(caller);
    const rows = await this.repository.findCurrentAndSubmitted(learner.accountId, lessonId);
    const submitted = rows.map((row) => row.revision).filter((revision) => revision.submitted);
    const items = rows
      .filter((row) => row.newest)
      .map(({ revision: current }) => ({
        activityId: current.activityId,
        current,
        attempts: submitted.filter(({ activityId }) => activityId === current.activityId),
      }));
    return { items };
  }

  revisions(caller: Principal | null, asked: { activityId: string; before: string | undefined }) {
    const learner = signedIn(caller);
    return this.repository.findBefore({
      ...asked,
      accountId: learner.accountId,
      limit: pageSize,
    });
  }

  async pollResults(caller: Principal | null, activityId: string) {
    const learner = signedIn(caller);
    const tally = await this.repository.findTally(learner.accountId, activityId);
    if (!tally) throw new AppError('answers/activity-unknown');
    if (!tally.voted) throw new AppError('access/forbidden');
    const optionIds = new Set([...tally.options, ...Object.keys(tally.votes)]);
    const counts = [...optionIds].map((optionId) => ({
      optionId,
      votes: tally.votes[optionId] ?? 0,
    }));
    return { voters: tally.voters, counts };
  }

  /**
   * For practice: scores one item of a quiz as if it stood alone. Nothing is stored.
   * @throws AppError answers/activity-unknown, answers/value-invalid
   */
  async scoreItem(asked: {
    activityHash: string;
    activityId: string;
    itemId: string;
    answer: Json;
  }): Promise<ItemResult> {
    const question = await this.questions.find(asked.activityHash);
    if (question?.activityId !== asked.activityId) throw new AppError('answers/activity-unknown');
    const { result } = assess(onlyItem(question, asked.itemId), {
      value: { items: { [asked.itemId]: asked.answer } },
      submitted: true,
    });
    const [item] = result?.items ?? [];
    if (!item) throw new AppError('answers/activity-unknown');
    return item;
  }

  /** For other features: which activities of these lessons a learner answered. */
  async answeredIn(accountId: string, lessonIds: readonly string[]): Promise<LessonState[]> {
    const answered = await this.repository.findAnswered(accountId, lessonIds);
    return answered.map(({ lessonId, activityId }) => ({
      lessonId,
      answered: [activityId],
      openedAt: null,
      completedAt: null,
      readAt: null,
      blockId: null,
    }));
  }

  /**
   * Keeps that somebody voted, never what was chosen: the choices go to the tally only, and a vote
   * that is not handed in yet stays on the learner's device. See ADR 0012.
   */
  private async saveVote(revision: NewRevision): Promise<AnswerRevision | null> {
    const { choices } = revision.value as { choices: string[] };
    const secret = { ...revision, value: { choices: [] } };
    if (revision.submitted) return this.repository.addVote(secret, choices);
    return { ...secret, savedAt: new Date().toISOString() };
  }
}
