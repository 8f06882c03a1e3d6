import { jest } from '@jest/globals';
import type { TestApi } from './test-api.testkit.js';

/** Keeps every line that the server logs from here on, instead of writing it. */
export function logLines(api: TestApi): string[] {
  const { log } = api.app.getHttpAdapter().getInstance();
  const key = Object.getOwnPropertySymbols(log).find(
    ({ description }) => description === 'pino.stream',
  );
  const stream = key && (Reflect.get(log, key) as { write(line: string): void });
  if (!stream) throw new Error('The log writes nowhere');
  const lines: string[] = [];
  jest.spyOn(stream, 'write').mockImplementation((line) => void lines.push(line));
  return lines;
}
