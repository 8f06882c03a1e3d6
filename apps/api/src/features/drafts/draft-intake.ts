import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { draftLimits, type DraftDiagnostic } from '@weft/contracts';
import type { CompiledModule } from '@weft/mdx';
import { AppError } from '../../platform/http/app-error.js';
import type { ModuleFiles } from '../content/index.js';
import { DraftCompiler } from './draft-compiler.js';
import { type IncomingFiles, readZip } from './module-zip.js';

/** Mistakes that are told at once; whoever has more mends these first. */
const mostTold = 50;

/** Files on their way into a draft: all of them are checked before any is kept. */
@Injectable()
export class DraftIntake {
  constructor(private readonly compiler: DraftCompiler) {}

  /** @throws AppError request/too-large; drafts/refused with what is wrong and where */
  async unpack(bytes: Readable): Promise<IncomingFiles> {
    const read = await readZip(await collect(bytes, draftLimits.zip));
    if ('diagnostics' in read) throw refusal(read.diagnostics);
    return read;
  }

  /**
   * The module that files make.
   * @throws AppError drafts/refused with what is wrong and where
   */
  async check(
    files: ModuleFiles,
    draft: Parameters<DraftCompiler['check']>[1],
  ): Promise<CompiledModule> {
    const { module, faults } = await this.compiler.check(files, draft);
    if (!module) throw refusal(faults);
    return module;
  }
}

/** Files were refused: what is wrong and where. */
export const refusal = (diagnostics: readonly DraftDiagnostic[]): AppError =>
  new AppError('drafts/refused', { diagnostics: diagnostics.slice(0, mostTold) });

/** All bytes that come. @throws AppError request/too-large */
export async function collect(bytes: Readable, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new AppError('request/too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
