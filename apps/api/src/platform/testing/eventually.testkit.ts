import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds until it must hold: what other processes are told takes long on a busy machine. */
const patience = 15_000;

/**
 * Tries until it holds, for what connections, jobs or other processes are told of.
 * @throws what the last try threw
 */
export async function eventually(check: () => unknown): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await wait(20);
  }
}
