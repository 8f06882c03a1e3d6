import { join } from 'node:path';
import type { z } from 'zod';
import { DiagnosticList, type Diagnostic, type Problem } from '../diagnostics.js';
import { readShaped } from '../yaml-file.js';
import type { ModuleMedia } from '../media/module-media.js';
import type { Locate } from './curriculum.js';
import { filesOnDisk, type FileSource } from './file-source.js';

/** A YAML file of the right shape, with the places of everything in it. */
export interface ShapedFile<T> {
  value: T;
  source: string;
  locate: Locate;
}

/** Reads files under one folder and collects what is wrong with them. */
export class ContentFolder {
  private readonly diagnostics: DiagnosticList;

  /**
   * @param root what names of files begin with
   * @param files where they are read; the folder `root` on disk unless told
   */
  constructor(
    private readonly root: string,
    private readonly files: FileSource = filesOnDisk(root),
  ) {
    this.diagnostics = new DiagnosticList(root);
  }

  /** Name of a file for people and for reading: the folder it was told, then the path. */
  name(path: string): string {
    return join(this.root, path);
  }

  /** Names in a folder, sorted; none where there is no such folder. */
  list(path: string, kind: 'file' | 'folder'): string[] {
    return this.files
      .list(path, kind)
      .filter((name) => !name.startsWith('.'))
      .sort();
  }

  /** The text of a file, or null where there is none. */
  text(path: string): string | null {
    return this.files.text(path);
  }

  /** The files of the media folder in a folder. */
  media(path: string): ModuleMedia {
    return this.files.media(path);
  }

  /** A YAML file of a given shape; null, and a diagnostic, when it is absent or wrong. */
  shaped<T>(path: string, schema: z.ZodType<T>): ShapedFile<T> | null {
    const file = this.name(path);
    const source = this.text(path);
    if (source === null) {
      this.report(path, {
        code: 'content/missing',
        message: 'there is no such file',
        hint: 'add it',
      });
      return null;
    }
    const shaped = readShaped({ file, source, schema }, this.diagnostics);
    if (!shaped) return null;
    const locate: Locate = (keys = []) => ({ file, ...shaped.pointOf(keys) });
    return { value: shaped.value, source, locate };
  }

  report(path: string, problem: Problem): void {
    this.diagnostics.add({ file: this.name(path), at: { line: 1, column: 1 }, ...problem });
  }

  /** A problem at a place that a file's `locate` gave. */
  reportAt({ file, line, column }: ReturnType<Locate>, problem: Problem): void {
    this.diagnostics.add({ file, at: { line, column }, ...problem });
  }

  problems(): Diagnostic[] {
    return this.diagnostics.sorted();
  }
}
