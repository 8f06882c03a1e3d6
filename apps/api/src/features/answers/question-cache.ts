import { Injectable } from '@nestjs/common';
import { AnswersRepository } from './answers.repository.js';
import type { Question } from './question.js';

const mostQuestions = 1_000;

/** Question versions in memory: they never change, so nothing ever has to be forgotten in time. */
@Injectable()
export class QuestionCache {
  private readonly questions = new Map<string, Question>();

  constructor(private readonly repository: AnswersRepository) {}

  /** The version with this hash, or null where there is none. */
  async find(hash: string): Promise<Question | null> {
    const known = this.questions.get(hash);
    if (known) return known;
    const question = await this.repository.findQuestion(hash);
    if (question) this.keep(question);
    return question;
  }

  /** A map keeps the order of insertion, so the first entry is the oldest. */
  private keep(question: Question): void {
    if (this.questions.size >= mostQuestions) {
      const [oldest] = this.questions.keys();
      if (oldest) this.questions.delete(oldest);
    }
    this.questions.set(question.hash, question);
  }
}
