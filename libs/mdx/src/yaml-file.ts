import type { Json } from '@weft/contracts';
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import type { z } from 'zod';
import { DiagnosticList, type Point } from './diagnostics.js';
import { hiddenCharacter } from './hidden-characters.js';
import { prototypeNames } from './literals.js';
import { issueProblems } from './zod-issues.js';
import type { TextFile } from './lesson-source.js';

type Path = readonly PropertyKey[];

/** A YAML file that could be read, with the place of everything in it. */
export interface YamlFile {
  value: Json;
  /** Place of the key or entry at a path, or of the nearest thing around it. */
  readonly pointOf: (path: Path) => Point;
}

interface ParsedYaml {
  document: Document.Parsed;
  lines: LineCounter;
}

/** The texts that were parsed last: both languages of a lesson share one file. */
const parsed = new Map<string, ParsedYaml>();
const parsedAtMost = 4;

function parse(source: string): ParsedYaml {
  const known = parsed.get(source);
  if (known) return known;
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const [oldest] = parsed.keys();
  if (parsed.size >= parsedAtMost && oldest !== undefined) parsed.delete(oldest);
  parsed.set(source, { document, lines });
  return { document, lines };
}

/** Reads YAML without aliases, own tags or prototype keys. Null when it is not YAML. */
export function readYaml({ file, source }: TextFile, diagnostics: DiagnosticList): YamlFile | null {
  const { document, lines } = parse(source);
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const report = (offset: number, message: string, hint: string): void =>
    diagnostics.add({ file, at: pointAt(offset), code: 'yaml/invalid', message, hint });

  for (const error of [...document.errors, ...document.warnings]) {
    report(error.pos[0], error.message, 'check the indentation, quotes and colons here');
  }
  const hidden = hiddenCharacter.exec(source);
  if (hidden) report(hidden.index, 'hidden character', 'delete it and type the text again');
  if (document.errors.length > 0 || document.warnings.length > 0 || hidden) return null;

  const forbidden = findForbidden(document.contents);
  if (forbidden) {
    report(forbidden.offset, forbidden.what, 'write the text out, with ordinary names');
    return null;
  }
  const pointOf = (path: Path): Point => {
    let node: unknown = document.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
        if (!pair) break;
        offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        if (!isNode(node)) break;
        offset = node.range?.[0] ?? offset;
      } else break;
    }
    return pointAt(offset);
  };
  return { value: document.toJS() as Json, pointOf };
}

/** What no content file needs: aliases, prototype keys, escaped hidden characters. */
function findForbidden(root: Node | null): { offset: number; what: string } | null {
  const queue: unknown[] = [root];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    const offset = offsetOf(node);
    if (isSeq(node)) queue.push(...node.items);
    else if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : null;
        if (name === null) return { offset: offsetOf(key), what: 'a key that is not a word' };
        if (prototypeNames.has(name)) {
          return { offset: offsetOf(key), what: `the key ${name} is not allowed` };
        }
        queue.push(key);
        if (value !== null) queue.push(value);
      }
    } else if (isScalar(node)) {
      if (hiddenCharacter.test(String(node.value))) return { offset, what: 'a hidden character' };
    } else if (isNode(node)) return { offset, what: 'aliases are not allowed' };
  }
  return null;
}

const offsetOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

/** Reads a YAML file and checks its shape; every issue is told at its own line. */
export function readShaped<T>(
  input: TextFile & { schema: z.ZodType<T> },
  diagnostics: DiagnosticList,
): { value: T; pointOf: YamlFile['pointOf'] } | null {
  const yaml = readYaml(input, diagnostics);
  if (!yaml) return null;
  const result = input.schema.safeParse(yaml.value);
  if (result.success) return { value: result.data, pointOf: yaml.pointOf };
  for (const { path, message, hint } of issueProblems(result.error)) {
    diagnostics.add({
      file: input.file,
      at: yaml.pointOf(path),
      code: 'yaml/shape',
      message,
      hint,
    });
  }
  return null;
}
