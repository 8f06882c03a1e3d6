import type { Json, Locale } from '@weft/contracts';
import type { DiagnosticList, Point } from './diagnostics.js';
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
  const report = (path: PropertyKey[], code: string, message: string, hint: string): void => {
    if (input) diagnostics.add({ file: input.file, at: pointOf(path), code, message, hint });
  };
  const broken = input !== undefined && yaml === null;

  if (yaml && yaml.value !== null) {
    if (!isObject(yaml.value)) {
      report(
        [],
        'yaml/shape',
        'the file must hold entries by activity id',
        'write `id:` and its props under it',
      );
    } else {
      for (const [id, entry] of Object.entries(yaml.value)) {
        const problem = idProblem(id);
        if (problem) report([id], 'activities/id', problem, 'choose another id');
        if (!isObject(entry)) {
          report([id], 'yaml/shape', `${id} must hold props`, 'write them under it, indented');
          continue;
        }
        if (JSON.stringify(entry).length > limits.props * 2) {
          report([id], 'activities/too-long', `${id} is too long`, 'split it into two activities');
        }
        const text = localise(entry, locale);
        for (const { path, locale: language } of text.missing) {
          report(
            [id, ...path],
            'activities/language',
            `the text in ${language} is missing`,
            `add ${language}`,
          );
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
        report(
          [id],
          'activities/unused',
          `no tag uses ${id}`,
          'remove it, or correct the id in the text',
        );
      }
    },
  };
}
