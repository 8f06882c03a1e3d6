import { existsSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { compilerFormat, type Diagnostic, readCurriculum } from '@weft/mdx';
import { ENV, type Env } from '../../platform/config/env.js';
import { ContentPublisher, ContentRefusedError } from './content-publisher.js';
import { ContentRepository } from './content.repository.js';
import { fingerprint } from './fingerprint.js';
import { ModuleSources } from './module-sources.repository.js';
import { ServedContent } from './served-content.js';

/** What a load of the content folder did. */
export interface ContentReport {
  /** Module and track versions that are new, such as `ZO-03 1.0.0`. */
  published: string[];
  /** Why nothing was published, as `file:line:column message — hint`; empty when all is well. */
  problems: string[];
  /** Lessons that are served now. */
  lessons: number;
}

type Outcome = Pick<ContentReport, 'published' | 'problems'>;

/** Publishes the content folder: at start, and again whenever it changed while developing. */
@Injectable()
export class ContentLoader {
  constructor(
    @Inject(ENV) private readonly env: Env,
    private readonly repository: ContentRepository,
    private readonly publisher: ContentPublisher,
    private readonly served: ServedContent,
    private readonly sources: ModuleSources,
  ) {}

  /** Publishes what changed. What is wrong with the content is reported; what was published stays. */
  async load(): Promise<ContentReport> {
    const outcome = await this.publishChanges();
    return { ...outcome, lessons: await this.served.reload() };
  }

  private async publishChanges(): Promise<Outcome> {
    const { contentFolder: folder, contentMode: mode } = this.env;
    if (!existsSync(folder)) return { published: [], problems: [`${folder}: no such folder`] };
    const print = await fingerprint(folder, [
      mode,
      String(compilerFormat),
      'with sources and media',
    ]);
    if (print === (await this.repository.findFingerprint())) return { published: [], problems: [] };

    const read = readCurriculum(folder);
    if ('diagnostics' in read) return { published: [], problems: read.diagnostics.map(toLine) };
    try {
      const published = await this.repository.alone(async (transaction) => {
        const versions = await this.publisher.publish(transaction, read.curriculum, mode);
        await this.sources.keep(transaction, folder, read.curriculum.modules);
        await this.repository.saveFingerprint(transaction, print);
        return versions;
      });
      return { published, problems: [] };
    } catch (error) {
      if (!(error instanceof ContentRefusedError)) throw error;
      return { published: [], problems: error.problems.map(toLine) };
    }
  }
}

function toLine({ file, line, column, message, hint }: Diagnostic): string {
  return `${file}:${line}:${column} ${message} — ${hint}`;
}
