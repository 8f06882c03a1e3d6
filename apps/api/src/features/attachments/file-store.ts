import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { ENV, type Env } from '../../platform/config/env.js';

/** Files in the files folder: on their way in under an id, and kept under the hash of their content. */
@Injectable()
export class FileStore {
  private readonly incoming: string;
  private readonly kept: string;

  constructor(@Inject(ENV) env: Env) {
    this.incoming = join(env.filesFolder, 'incoming');
    this.kept = join(env.filesFolder, 'kept');
  }

  /** Where a file on its way in is. */
  incomingPath(uploadId: string): string {
    return join(this.incoming, uploadId);
  }

  /** Where a kept file is. */
  pathOf(hash: string): string {
    return join(this.kept, hash.slice(0, 2), hash);
  }

  /** How many bytes of a file have come in. */
  async received(uploadId: string): Promise<number> {
    return (await sizeOf(this.incomingPath(uploadId))) ?? 0;
  }

  /**
   * Writes bytes as they come, straight to disk. What came before a broken connection stays.
   * @param part.most bytes that may come; more of them are not written
   * @returns how many bytes of the file there are now; null when more came than may
   */
  async write(
    uploadId: string,
    { offset, most, bytes }: { offset: number; most: number; bytes: Readable },
  ): Promise<number | null> {
    await mkdir(this.incoming, { recursive: true, mode: 0o700 });
    // Made if it is not there, and never cut off: a part that is sent again writes the same bytes.
    const flags = constants.O_CREAT | constants.O_RDWR;
    const target = await open(this.incomingPath(uploadId), flags, 0o600);
    try {
      let at = offset;
      for await (const chunk of bytes as AsyncIterable<Buffer>) {
        if (at + chunk.length > offset + most) return null;
        await target.write(chunk, 0, chunk.length, at);
        at += chunk.length;
      }
      await target.datasync();
      return (await target.stat()).size;
    } catch (error) {
      // The connection broke: nobody hears the answer, and what came is kept.
      if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') throw error;
      return (await target.stat()).size;
    } finally {
      await target.close();
    }
  }

  /** SHA-256 of a file on its way in, as 64 hexadecimal digits. */
  async hashOf(uploadId: string): Promise<string> {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(this.incomingPath(uploadId))) {
      hash.update(chunk as Buffer);
    }
    return hash.digest('hex');
  }

  /** Keeps a file that came in; the same content twice is one file. */
  async keep(uploadId: string, hash: string): Promise<void> {
    const path = this.pathOf(hash);
    await mkdir(join(this.kept, hash.slice(0, 2)), { recursive: true, mode: 0o700 });
    const known = await sizeOf(path);
    if (known === null) {
      await rename(this.incomingPath(uploadId), path);
      return;
    }
    // A file that was touched lately is not swept.
    const now = new Date();
    await utimes(path, now, now);
    await this.drop(uploadId);
  }

  /** Whether a file is still there. */
  async has(hash: string): Promise<boolean> {
    return (await sizeOf(this.pathOf(hash))) !== null;
  }

  /** Forgets a file on its way in. */
  async drop(uploadId: string): Promise<void> {
    await rm(this.incomingPath(uploadId), { force: true });
  }

  /** Deletes a kept file that was not touched since a moment. */
  async remove(hash: string, before: Date): Promise<void> {
    const path = this.pathOf(hash);
    const found = await stat(path).catch(() => null);
    if (found && found.mtime < before) await rm(path, { force: true });
  }

  /** Files on their way in and kept ones that were not touched since a moment. */
  async untouchedSince(before: Date): Promise<{ incoming: string[]; kept: string[] }> {
    const incoming = await oldFiles(this.incoming, before);
    const folders = await readdir(this.kept).catch(() => []);
    const kept: string[] = [];
    for (const folder of folders) kept.push(...(await oldFiles(join(this.kept, folder), before)));
    return { incoming, kept };
  }
}

async function sizeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.size ?? null;
}

async function oldFiles(folder: string, before: Date): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const old: string[] = [];
  for (const name of names) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (found && found.mtime < before) old.push(name);
  }
  return old;
}
