import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { DraftOrigin } from '@weft/contracts';
import {
  type CompilePool,
  createCompilePool,
  type ModuleInput,
  type ModuleReport,
  type PublishedWorld,
  readShippedLibrary,
} from '@weft/mdx';
import { ENV, type Env } from '../../platform/config/env.js';
import { NotificationChannel } from '../../platform/database/notification-channel.js';
import { AppError } from '../../platform/http/app-error.js';
import type { ModuleFiles } from '../content/index.js';
import { DraftVersionRepository } from './draft-version.repository.js';
import { PublishedWorldRepository } from './published-world.repository.js';

/** A module takes about a second; whoever needs more wrote something to hold us up. */
const timeLimit = 30_000;

type Shipped = NonNullable<ReturnType<typeof readShippedLibrary>>;

/** What drafts are checked against, until something is published. */
interface Bench {
  shipped: Shipped;
  published: Awaited<ReturnType<PublishedWorldRepository['load']>>;
  pool: CompilePool;
}

/** Checks and compiles drafts beside what is published, off the request thread. */
@Injectable()
export class DraftCompiler implements OnModuleDestroy {
  private bench: Promise<Bench> | null = null;

  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly world: PublishedWorldRepository,
    private readonly versions: DraftVersionRepository,
    channel: NotificationChannel,
  ) {
    channel.on('content', () => void this.forget());
  }

  async onModuleDestroy(): Promise<void> {
    const bench = await this.forget()?.catch(() => null);
    await bench?.pool.close();
  }

  /** What lessons may refer to. @throws AppError server/unavailable when it cannot be read */
  async library(): Promise<Shipped['library']> {
    return (await this.open()).shipped.library;
  }

  /**
   * Everything that is wrong with the files of a module, and the module where it compiles; blocks
   * keep the ids that they have in the draft's version before, or in the version it comes from.
   */
  async check(
    { texts, media }: ModuleFiles,
    draft: { id: string | null; moduleCode: string | null; origin: DraftOrigin | null },
  ): Promise<ModuleReport> {
    const { pool, published, shipped } = await this.open();
    const own = draft.moduleCode;
    const others = published.modules.filter(({ code }) => code !== own);
    const input: ModuleInput = {
      ...{ texts, media },
      world: {
        pages: pagesOf(others, shipped.kit),
        modules: others.map(({ code, slug, ids }) => ({ code, slug, ids })),
        tracks: published.tracks,
        kit: shipped.kit,
      },
      today: new Date().toISOString().slice(0, 10),
      ...(await this.textsBefore(draft)),
    };
    const report = await pool.check(input);
    const code = report.module?.file.code;
    if (own === null || code === undefined || code === own) return report;
    const changed = codeChanged(own);
    const diagnostics = [changed, ...report.diagnostics];
    return { ...report, module: null, diagnostics, faults: [changed] };
  }

  private async textsBefore(draft: {
    id: string | null;
    origin: DraftOrigin | null;
  }): Promise<Pick<ModuleInput, 'earlier' | 'stored'>> {
    const [origin, own] = await Promise.all([
      draft.origin ? this.world.findTexts(draft.origin) : [],
      draft.id === null ? { texts: [], stored: [] } : this.versions.findTexts(draft.id),
    ]);
    const stored = Object.fromEntries(
      [...origin, ...own.stored].map(({ hash, blocks }) => [hash, blocks]),
    );
    const earlier =
      own.texts.length > 0
        ? own.texts.map((text) => ({ ...text, blocks: stored[text.hash] ?? [] }))
        : origin;
    return { earlier, stored };
  }

  private open(): Promise<Bench> {
    if (this.bench) return this.bench;
    const opening = this.prepare();
    this.bench = opening;
    opening.catch(() => {
      if (this.bench === opening) this.bench = null;
    });
    return opening;
  }

  private async prepare(): Promise<Bench> {
    const shipped = readShippedLibrary(this.env.contentFolder);
    if (!shipped) throw new AppError('server/unavailable', { detail: 'The library has mistakes' });
    const published = await this.world.load();
    const pool = createCompilePool({ library: shipped.library, size: 1, timeLimit });
    return { shipped, published, pool };
  }

  /** What is being checked goes on beside what was published before; its workers then end by themselves. */
  private forget(): Promise<Bench> | null {
    const { bench } = this;
    this.bench = null;
    return bench;
  }
}

function pagesOf(
  modules: readonly { slug: string; lessons: { slug: string; blocks: string[] | null }[] }[],
  kit: Shipped['kit'],
): PublishedWorld['pages'] {
  const entries: [string, string[]][] = [
    ...kit.map(({ id }): [string, string[]] => [`/kit/${id}`, []]),
    ...modules.flatMap(({ slug, lessons }): [string, string[]][] => [
      [`/modules/${slug}`, []],
      ...lessons.map((one): [string, string[]] => [
        `/modules/${slug}/${one.slug}`,
        one.blocks ?? [],
      ]),
    ]),
  ];
  return Object.fromEntries(entries);
}

const codeChanged = (code: string) => ({
  ...{ file: 'module.yaml', line: 1, column: 1, code: 'content/code' },
  message: `the code of this module is ${code} and stays so`,
  hint: `write \`code: ${code}\`, or start a new module`,
});
