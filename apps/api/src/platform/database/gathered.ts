interface Waiting<Asked, Answer> {
  asked: Asked;
  answered: (answer: Answer) => void;
  failed: (reason: unknown) => void;
}

/** Statements at the same time: with two, one is prepared while the other is at the database. */
const lanes = 2;

/**
 * Requests of one kind, such as a read by key or a row to store. One is done at once while few ask;
 * what is asked in a rush waits for a lane and is done together, in one statement and one commit.
 * Nothing is kept: each answer was made after it was asked for.
 */
export class Gathered<Asked, Answer> {
  private waiting: Waiting<Asked, Answer>[] = [];
  private running = 0;

  /**
   * @param answerAll answers all that it is given, in their order, or does nothing at all: where it
   *   fails for several, each is asked again by itself, so that nobody fails for somebody else
   */
  constructor(private readonly answerAll: (asked: Asked[]) => Promise<Answer[]>) {}

  /** @throws what `answerAll` throws for this one */
  ask(asked: Asked): Promise<Answer> {
    const answer = new Promise<Answer>((answered, failed) => {
      this.waiting.push({ asked, answered, failed });
    });
    if (this.running < lanes) void this.run();
    return answer;
  }

  private async run(): Promise<void> {
    this.running += 1;
    while (this.waiting.length > 0) {
      const together = this.waiting;
      this.waiting = [];
      await this.answer(together);
    }
    this.running -= 1;
  }

  private async answer(together: Waiting<Asked, Answer>[]): Promise<void> {
    try {
      const answers = await this.answerAll(together.map(({ asked }) => asked));
      if (answers.length !== together.length) throw new Error('Not everybody got an answer');
      answers.forEach((answer, n) => together[n]?.answered(answer));
    } catch (error) {
      if (together.length === 1) together[0]?.failed(error);
      else for (const one of together) await this.answer([one]);
    }
  }
}
