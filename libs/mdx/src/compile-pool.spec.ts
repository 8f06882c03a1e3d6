import { createCompilePool } from './compile-pool.js';
import { emptyLibrary, lessonSource } from './lesson-source.testkit.js';

const workerOf = (code: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(
      `import { parentPort, workerData } from 'node:worker_threads';\n${code}`,
    )}`,
  );
const input = (source: string) => lessonSource(source);

describe('createCompilePool', () => {
  it('compiles on the calling thread where no worker was built', async () => {
    const pool = createCompilePool({ library: emptyLibrary });
    await expect(pool.compile(input('tekst'))).resolves.toMatchObject({ ok: true });
    await pool.close();
  });

  it('answers every lesson with its own result, and sends the library once', async () => {
    const workerFile = workerOf(
      `parentPort.on('message', ({ source }) => parentPort.postMessage({ ok: true, lesson: { source, library: workerData } }));`,
    );
    const pool = createCompilePool({ library: emptyLibrary, workerFile });
    const sources = Array.from({ length: 20 }, (_, index) => `lesson ${index}`);
    const results = await Promise.all(sources.map((source) => pool.compile(input(source))));
    expect(results).toEqual(
      sources.map((source) => ({ ok: true, lesson: { source, library: emptyLibrary } })),
    );
    await pool.close();
  });

  it('gives up a lesson that takes too long and goes on with the next', async () => {
    const workerFile = workerOf(
      `parentPort.on('message', ({ source }) => { while (source === 'hang'); parentPort.postMessage({ ok: true }); });`,
    );
    const pool = createCompilePool({ library: emptyLibrary, size: 1, timeLimit: 500, workerFile });
    const hanging = pool.compile(input('hang'));
    const next = pool.compile(input('next'));
    await expect(hanging).resolves.toMatchObject({
      ok: false,
      diagnostics: [{ file: 'nl.mdx', line: 1, column: 1, code: 'mdx/compile-failed' }],
    });
    await expect(next).resolves.toEqual({ ok: true });
    await pool.close();
  });

  it('turns a worker that dies into a diagnostic, and starts another', async () => {
    const workerFile = workerOf(
      `parentPort.on('message', ({ source }) => { if (source === 'die') throw new Error('broken'); parentPort.postMessage({ ok: true }); });`,
    );
    const pool = createCompilePool({ library: emptyLibrary, size: 1, workerFile });
    await expect(pool.compile(input('die'))).resolves.toMatchObject({
      ok: false,
      diagnostics: [{ message: 'broken' }],
    });
    await expect(pool.compile(input('next'))).resolves.toEqual({ ok: true });
    await pool.close();
  });

  it('ends idle workers and starts again when there is work', async () => {
    const workerFile = workerOf(
      `let count = 0; parentPort.on('message', () => parentPort.postMessage({ ok: true, lesson: (count += 1) }));`,
    );
    const pool = createCompilePool({ library: emptyLibrary, size: 1, idleAfter: 20, workerFile });
    await expect(pool.compile(input('a'))).resolves.toEqual({ ok: true, lesson: 1 });
    await expect(pool.compile(input('b'))).resolves.toEqual({ ok: true, lesson: 2 });
    await new Promise((done) => setTimeout(done, 200));
    await expect(pool.compile(input('c'))).resolves.toEqual({ ok: true, lesson: 1 });
    await pool.close();
  });

  it('answers what is left when it closes', async () => {
    const workerFile = workerOf(`parentPort.on('message', () => undefined);`);
    const pool = createCompilePool({ library: emptyLibrary, size: 1, workerFile });
    const left = [pool.compile(input('a')), pool.compile(input('b'))];
    await pool.close();
    for (const result of await Promise.all(left)) expect(result.ok).toBe(false);
  });
});
