import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Env } from '../../platform/config/env.js';
import { startTestApi, type TestApi } from '../../platform/testing/test-api.testkit.js';
import { ContentLoader, type ContentReport } from './content-loader.js';

const fixture = join(import.meta.dirname, 'fixtures/curriculum');

/** A copy of the fixture curriculum that a spec may edit: module TT-01 with two lessons. */
export class ContentFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'weft-content-'));

  constructor() {
    cpSync(fixture, this.path, { recursive: true });
  }

  /** Replaces text in a file of module TT-01; the text must be there. */
  edit(file: string, before: string, after: string): void {
    const path = join(this.path, 'modules/TT-01-weaving', file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(before)) throw new Error(`${file} does not hold "${before}"`);
    writeFileSync(path, text.replaceAll(before, after));
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** The application with the fixture curriculum published. */
export interface LearningApi extends TestApi {
  readonly folder: ContentFolder;
  /** Loads the folder again, as a restart does. */
  load(): Promise<ContentReport>;
}

/**
 * Starts the application and publishes the fixture curriculum.
 * @param options.beside another one to share database and content folder with: two processes
 */
export async function startLearningApi(
  options: { env?: Partial<Env>; beside?: LearningApi } = {},
): Promise<LearningApi> {
  const { beside } = options;
  const folder = beside?.folder ?? new ContentFolder();
  const api = await startTestApi({
    env: { contentFolder: folder.path, ...options.env },
    ...(beside && { databaseUrl: beside.databaseUrl }),
  });
  const load = () => api.app.get(ContentLoader, { strict: false }).load();
  const { problems } = await load();
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const close = async () => {
    await api.close();
    if (!beside) folder.remove();
  };
  return { ...api, folder, load, close };
}
