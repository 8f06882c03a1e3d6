import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createCompilePool } from './compile-pool.js';
import { emptyLibrary, lessonSource } from './lesson-source.testkit.js';

const folder = mkdtempSync(path.join(tmpdir(), 'weft-workers-'));
afterAll(() => rmSync(folder, { recursive: true }));

let workers = 0;
/** A worker that does this with every `input`; it knows its `library`. */
function workerOf(code: string): URL {
  const file = path.join(folder, `${(workers += 1)}.mjs`);
  writeFileSync(
    file,
    `const answer = (result) => process.send(result);
    process.once('message', (library) => process.on('message', (input) => { ${code} }));`,
  );
  return pathToFileURL(file);
}
const input = (source: string) => lessonSource(source);

describe('createCompilePool', () => {
  it('compiles on the calling thread where no worker was built', async () => {
    const pool = createCompilePool({ library: emptyLibrary });
    await expect(pool.compile(input('tekst'))).resolves.toMatchObject({ ok: true });
    await pool.close();
  });

  it('answers every lesson with its own result, and sends the library once', async () => {
    const workerFile = workerOf(`answer({ ok: true, lesson: { source: input.source, library } });`);
    const pool = createCompilePool({ library: emptyLibrary, workerFile });
    const sources = Array.from({ length: 20 }, (_, index) => `lesson ${index}`);
    const results = await Promise.all(sources.map((source) => pool.compile(input(source))));
    expect(results).toEqual(
      sources.map((source) => ({ ok: true, lesson: { source, library: emptyLibrary } })),
    );
    await pool.close();
  });

  it('gives up a lesson that takes too long and goes on with the next', async () => {
    const workerFile = workerOf(`while (input.source === 'hang'); answer({ ok: true });`);
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
      `if (input.source === 'die') process.exit(1); answer({ ok: true });`,
    );
    const pool = createCompilePool({ library: emptyLibrary, size: 1, workerFile });
    await expect(pool.compile(input('die'))).resolves.toMatchObject({
      ok: false,
      diagnostics: [{ message: 'compiling stopped' }],
    });
    await expect(pool.compile(input('next'))).resolves.toEqual({ ok: true });
    await pool.close();
  });

  it('tries a lesson again whose worker died of something else', async () => {
    const marker = path.join(folder, 'died');
    const workerFile = workerOf(
      `import('node:fs').then(({ existsSync, writeFileSync }) => {
         if (existsSync('${marker}')) return answer({ ok: true, lesson: input.source });
         writeFileSync('${marker}', '');
         process.exit(1);
       });`,
    );
    const pool = createCompilePool({ library: emptyLibrary, size: 1, workerFile });
    const results = await Promise.all([pool.compile(input('a')), pool.compile(input('b'))]);
    expect(results).toEqual(['a', 'b'].map((lesson) => ({ ok: true, lesson })));
    await pool.close();
  });

  it('ends idle workers and starts again when there is work', async () => {
    const workerFile = workerOf(
      `globalThis.count = (globalThis.count ?? 0) + 1; answer({ ok: true, lesson: globalThis.count });`,
    );
    const pool = createCompilePool({ library: emptyLibrary, size: 1, idleAfter: 20, workerFile });
    await expect(pool.compile(input('a'))).resolves.toEqual({ ok: true, lesson: 1 });
    await expect(pool.compile(input('b'))).resolves.toEqual({ ok: true, lesson: 2 });
    await new Promise((done) => setTimeout(done, 200));
    await expect(pool.compile(input('c'))).resolves.toEqual({ ok: true, lesson: 1 });
    await pool.close();
  });

  it('tells a worker nothing of the environment', async () => {
    const pool = createCompilePool({
      library: emptyLibrary,
      workerFile: workerOf(`answer({ ok: true, lesson: Object.keys(process.env) });`),
    });
    const { lesson } = (await pool.compile(input('a'))) as unknown as { lesson: string[] };
    expect(lesson.filter((name) => !name.startsWith('NODE_CHANNEL'))).toEqual([]);
    await pool.close();
  });

  it('answers what is left when it closes', async () => {
    const workerFile = workerOf('');
    const pool = createCompilePool({ library: emptyLibrary, size: 1, workerFile });
    const left = [pool.compile(input('a')), pool.compile(input('b'))];
    await pool.close();
    for (const result of await Promise.all(left)) expect(result.ok).toBe(false);
  });
});
