import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import {
  type createDraft,
  draftLimits,
  type DraftOrigin,
  type DraftRevisionKind,
  type LocalisedText,
} from '@weft/contracts';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import type { InputOf } from '../../platform/http/route.js';
import { ModuleSources } from '../content/index.js';
import { DraftIntake } from './draft-intake.js';
import { replaceMedia } from './draft-media.js';
import { makesDrafts } from './draft.policy.js';
import { DraftStarts } from './draft-starts.repository.js';
import { newModule } from './module-template.js';
import type { IncomingFiles } from './module-zip.js';
import { PublishedWorldRepository } from './published-world.repository.js';

type From = InputOf<typeof createDraft>['body']['from'];

/** What a draft begins with. */
interface Beginning {
  moduleCode: string;
  slug: string;
  title: LocalisedText;
  origin: DraftOrigin | null;
  files: IncomingFiles;
  kind: DraftRevisionKind;
}

/** Beginning drafts. */
@Injectable()
export class DraftService {
  constructor(
    private readonly starts: DraftStarts,
    private readonly world: PublishedWorldRepository,
    private readonly sources: ModuleSources,
    private readonly intake: DraftIntake,
  ) {}

  async listForkable(caller: Principal | null) {
    makesDrafts(caller);
    const modules = await this.world.listModules();
    return {
      items: modules.map((one) => ({ ...one, publishedAt: one.publishedAt.toISOString() })),
    };
  }

  /**
   * A draft that the caller writes, once for an id.
   * @throws AppError drafts/unknown when the id is of somebody else's, drafts/full,
   *   drafts/source-unknown, drafts/code-taken; drafts/refused with what is wrong in the files
   */
  async create(
    caller: Principal | null,
    { id, from }: { id: string; from: From },
  ): Promise<{ id: string }> {
    const { accountId } = makesDrafts(caller);
    return this.begin(id, accountId, () => this.beginningOf(from));
  }

  /** @throws AppError as `create`; request/too-large */
  async createOfZip(
    caller: Principal | null,
    id: string,
    bytes: Readable,
  ): Promise<{ id: string }> {
    const { accountId } = makesDrafts(caller);
    return this.begin(id, accountId, async () => this.ofFiles(await this.intake.unpack(bytes)));
  }

  private async begin(
    id: string,
    by: string,
    make: () => Promise<Beginning>,
  ): Promise<{ id: string }> {
    if ((await this.starts.countBegun(by)) >= draftLimits.drafts) throw new AppError('drafts/full');
    const { files, kind, ...draft } = await make();
    const writes = [
      ...Object.entries(files.texts).map(([path, text]) => ({ path, text, kind })),
      ...replaceMedia([], files.media, kind),
    ];
    if (!(await this.starts.begin({ id, by, ...draft }, writes, files))) {
      throw new AppError('drafts/unknown');
    }
    return { id };
  }

  private async beginningOf(from: From): Promise<Beginning> {
    switch (from.kind) {
      case 'fork': {
        const { code, version } = from;
        const [published, sources] = await Promise.all([
          this.world.findVersion(code, version),
          this.sources.read(code, version),
        ]);
        if (!published || !sources) throw new AppError('drafts/source-unknown');
        const origin = { code, version };
        const files = { ...sources, bytes: new Map<string, Buffer>() };
        return { ...published, moduleCode: code, origin, files, kind: 'forked' };
      }
      case 'new': {
        const { code, slug, title } = from;
        if (await this.world.findNewest(code)) throw new AppError('drafts/code-taken');
        const texts = newModule({ code, slug, title });
        return {
          moduleCode: code,
          slug,
          title,
          origin: null,
          files: textsOnly(texts),
          kind: 'started',
        };
      }
      case 'files':
        return this.ofFiles(
          textsOnly(Object.fromEntries(from.files.map(({ path, text }) => [path, text]))),
        );
    }
  }

  /** A module that is published already goes on from there. */
  private async ofFiles(files: IncomingFiles): Promise<Beginning> {
    const facts = files.texts['module.yaml'] ?? '';
    const code = /^code: *['"]?([A-Z]{2,4}-\d{2})\b/m.exec(facts)?.[1] ?? null;
    const version = code && (await this.world.findNewest(code));
    const origin = code && version ? { code, version } : null;
    const module = await this.intake.check(files, { id: null, moduleCode: code, origin });
    const { code: moduleCode, slug, title } = module.file;
    return { moduleCode, slug, title, origin, files, kind: 'imported' };
  }
}

const textsOnly = (texts: IncomingFiles['texts']): IncomingFiles => ({
  ...{ texts, media: {}, bytes: new Map<string, Buffer>() },
});
