interface Waiting<Found> {
  found: (value: Found) => void;
  failed: (reason: unknown) => void;
}

/** Reads at the same time: with two, one is prepared while the other is at the database. */
const lanes = 2;

/**
 * Reads of one kind by key, such as an account's id. A key is read at once while few read; what is
 * asked in a rush waits for a lane and is read together, in one statement. Nothing is kept: each
 * answer was read after it was asked for.
 */
export class GatheredReads<Found> {
  private readonly waiting = new Map<string, Waiting<Found>[]>();
  private running = 0;

  /** @param read gives what is found for each of the keys, none of which is there twice */
  constructor(private readonly read: (keys: string[]) => Promise<ReadonlyMap<string, Found>>) {}

  /** @throws what `read` throws, or Error when it finds nothing for this key */
  ask(key: string): Promise<Found> {
    const answer = new Promise<Found>((found, failed) => {
      const others = this.waiting.get(key);
      if (others) others.push({ found, failed });
      else this.waiting.set(key, [{ found, failed }]);
    });
    if (this.running < lanes) void this.run();
    return answer;
  }

  private async run(): Promise<void> {
    this.running += 1;
    while (this.waiting.size > 0) {
      const asked = new Map(this.waiting);
      this.waiting.clear();
      await this.answer(asked);
    }
    this.running -= 1;
  }

  private async answer(asked: ReadonlyMap<string, Waiting<Found>[]>): Promise<void> {
    try {
      const all = await this.read([...asked.keys()]);
      for (const [key, waiting] of asked) {
        const value = all.get(key);
        for (const { found, failed } of waiting) {
          if (value === undefined) failed(new Error(`Nothing was read for ${key}`));
          else found(value);
        }
      }
    } catch (error) {
      for (const waiting of asked.values()) for (const { failed } of waiting) failed(error);
    }
  }
}
