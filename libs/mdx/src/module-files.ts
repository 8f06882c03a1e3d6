import { content, type Source } from '@weft/contracts';
import type { z } from 'zod';
import { DiagnosticList, type Diagnostic } from './diagnostics.js';
import type { TextFile } from './lesson-source.js';
import { readShaped } from './yaml-file.js';

const schemas: Readonly<Record<string, z.ZodType<Facts>>> = {
  'module.yaml': content.ModuleFile,
  'lesson.yaml': content.LessonFile,
  'assignment.yaml': content.AssignmentFile,
};

/** What an editor shows of one of these files; a module has no id, only lessons have sources. */
interface Facts {
  id?: string;
  title: { nl: string; en: string };
  minutes?: number;
  sources?: Source[];
}

/** One of a module's own YAML files, or all that is wrong with it. */
export type ModuleFileResult =
  | {
      ok: true;
      id: string | null;
      title: Facts['title'];
      minutes: number | null;
      sources: Source[];
    }
  | { ok: false; diagnostics: Diagnostic[] };

/**
 * Reads `module.yaml`, `lesson.yaml` or `assignment.yaml`, as the check of content does; null for
 * any other file. Pure.
 */
export function readModuleFile(file: TextFile): ModuleFileResult | null {
  const name = file.file.split('/').at(-1) ?? '';
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (!schema) return null;
  const diagnostics = new DiagnosticList(file.file);
  const read = readShaped({ ...file, schema }, diagnostics);
  if (!read) return { ok: false, diagnostics: diagnostics.sorted() };
  const { id = null, title, minutes = null, sources = [] } = read.value;
  return { ok: true, id, title, minutes, sources };
}
