import { Injectable } from '@nestjs/common';
import type { content, DraftDiagnostic, DraftOrigin } from '@weft/contracts';
import { AppError } from '../../platform/http/app-error.js';
import { DraftCompiler } from './draft-compiler.js';
import { DraftFileRepository } from './draft-file.repository.js';
import { type DraftVersionRow, DraftVersionRepository } from './draft-version.repository.js';
import { versionedModule } from './versioned-module.js';

/** What the check of content says of a version, and where its texts are written. */
export interface Inspection {
  problems: DraftDiagnostic[];
  /** Folders such as `lessons/01-warp`, by the id of the lesson or assignment. */
  folders: ReadonlyMap<string, string>;
}

/** A version number that no module has, to see whether the file takes one. */
const probe = '99999.0.0';

/** Looks at versions of drafts as they would be published, beside what is published now. */
@Injectable()
export class DraftInspection {
  constructor(
    private readonly versions: DraftVersionRepository,
    private readonly files: DraftFileRepository,
    private readonly compiler: DraftCompiler,
  ) {}

  /** @throws AppError drafts/version-unknown */
  async find(draftId: string, number: number): Promise<DraftVersionRow> {
    const version = await this.versions.findNumber(draftId, number);
    if (!version) throw new AppError('drafts/version-unknown');
    return version;
  }

  /**
   * All that a reload of `content/` would refuse, had it these files with a new version number.
   * Takes about a second.
   */
  async inspect(version: DraftVersionRow, origin: DraftOrigin | null): Promise<Inspection> {
    const { draftId, moduleCode, revision } = version;
    const { texts, media } = await this.files.readFolder(draftId, revision);
    const moduleYaml = versionedModule(texts['module.yaml'] ?? '', {
      version: probe,
      change: null,
    });
    const { diagnostics, module } = await this.compiler.check(
      { texts: { ...texts, 'module.yaml': moduleYaml }, media },
      { id: draftId, moduleCode, origin },
    );
    const numbered = module === null || isProbed(module.file);
    return {
      problems: numbered ? diagnostics : [noVersionLine, ...diagnostics],
      folders: foldersOf(texts),
    };
  }
}

const isProbed = ({ version }: content.ModuleFile): boolean => version === probe;

const noVersionLine: DraftDiagnostic = {
  ...{ file: 'module.yaml', line: 1, column: 1, code: 'content/version' },
  message: 'the version does not stand on a line of its own',
  hint: 'write `version: 1.0.0` at the start of a line',
};

function foldersOf(texts: Record<string, string>): Map<string, string> {
  const owners = Object.entries(texts).flatMap(([path, text]): [string, string][] => {
    const folder = /^(.*)\/(?:lesson|assignment)\.yaml$/.exec(path)?.[1];
    const id = /^id: *['"]?([\w-]+)/m.exec(text)?.[1];
    return folder !== undefined && id !== undefined ? [[id, folder]] : [];
  });
  return new Map(owners);
}
