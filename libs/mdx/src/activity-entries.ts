import type { Json, Locale } from '@weft/contracts';
import type { DiagnosticList, Point, Problem } from './diagnostics.js';
import { idProblem } from './ids.js';
import type { TextFile } from './lesson-source.js';
import { limits } from './limits.js';
import { localise } from './localise.js';
import { readYaml } from './yaml-file.js';

/** The entries of one `activities.yaml`, in one language, and which of them a tag has used. */
export interface ActivityEntries {
  file: string | null;
  /** The file could not be read: nothing is known of what is missing. */
  broken: boolean;
  take(id: string): Record<string, Json> | null;
  pointOf(path: readonly PropertyKey[]): Point;
  ids: readonly string[];
  reportUnused(): void;
}

type Props = Record<string, Json>;

const isObject = (value: Json | undefined): value is Props =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads the file and tells what is wrong with it as a whole. */
export function readActivityEntries(
  input: TextFile | undefined,
  locale: Locale,
  diagnostics: DiagnosticList,
): ActivityEntries {
  const entries = new Map<string, Props>();
  const used = new Set<string>();
  const yaml = input ? readYaml(input, diagnostics) : null;
  const pointOf = (path: readonly PropertyKey[]): Point =>
    yaml?.pointOf(path) ?? { line: 1, column: 1 };
  const report = (path: PropertyKey[], problem: Problem): void => {
    if (input) diagnostics.add({ file: input.file, at: pointOf(path), ...problem });
  };
  const broken = input !== undefined && yaml === null;

  if (yaml && yaml.value !== null) {
    if (!isObject(yaml.value)) {
      report([], {
        code: 'yaml/shape',
        message: 'the file must hold entries by activity id',
        hint: 'write `id:` and its props under it',
      });
    } else {
      for (const [id, entry] of Object.entries(yaml.value)) {
        const problem = idProblem(id);
        if (problem)
          report([id], { code: 'activities/id', message: problem, hint: 'choose another id' });
        if (!isObject(entry)) {
          report([id], {
            code: 'yaml/shape',
            message: `${id} must hold props`,
            hint: 'write them under it, indented',
          });
          continue;
        }
        if (JSON.stringify(entry).length > limits.props * 2) {
          report([id], {
            code: 'activities/too-long',
            message: `${id} is too long`,
            hint: 'split it into two activities',
          });
        }
        const text = localise(entry, locale);
        for (const { path, locale: language } of text.missing) {
          report([id, ...path], {
            code: 'activities/language',
            message: `the text in ${language} is missing`,
            hint: `add ${language}`,
          });
        }
        entries.set(id, text.value as Props);
      }
    }
  }
  return {
    file: input?.file ?? null,
    broken,
    ids: [...entries.keys()],
    pointOf,
    take: (id) => {
      used.add(id);
      return entries.get(id) ?? null;
    },
    reportUnused: () => {
      for (const id of entries.keys()) {
        if (used.has(id)) continue;
        report([id], {
          code: 'activities/unused',
          message: `no tag uses ${id}`,
          hint: 'remove it, or correct the id in the text',
        });
      }
    },
  };
}
