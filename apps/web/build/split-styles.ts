import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { minify, transformWithOxc, type Plugin, type Rolldown } from 'vite';
import type { BuiltStyles } from '../src/platform/server/assets.js';

interface SplitOptions {
  /** Pages whose styles come first, as files under `src`; of their parts the build finds out. */
  firstPages: readonly string[];
  /**
   * A file without imports that ends when the later styles are there. It is no entry of the build:
   * with a second one, what the pages share would fall apart into many more scripts.
   */
  awaitLater: string;
  /** Modules that only list pages: what they import is a page and not a part of one. */
  pageLists: RegExp;
}

/** What the split must know of a chunk. */
export interface StyledChunk {
  fileName: string;
  facadeModuleId: string | null;
  moduleIds: readonly string[];
  imports: readonly string[];
}

interface ChunkGraph {
  chunks: readonly StyledChunk[];
  /** Modules that a module imports when it needs them. */
  partsOf: (module: string) => readonly string[];
  /** Whether a module is where the first pages begin. */
  isStart: (module: string) => boolean;
}

const isStyle = (id: string): boolean => id.endsWith('.css');

/**
 * The chunks that the first pages load, at once or by their parts.
 * @returns names of files
 */
export const firstChunks = ({ chunks, partsOf, isStart }: ChunkGraph): Set<string> => {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const byFacade = new Map(chunks.map((chunk) => [chunk.facadeModuleId, chunk]));
  const found = new Set<string>();
  const visit = (chunk: StyledChunk | undefined): void => {
    if (!chunk || found.has(chunk.fileName)) return;
    found.add(chunk.fileName);
    for (const name of chunk.imports) visit(byName.get(name));
    for (const part of chunk.moduleIds.flatMap(partsOf)) visit(byFacade.get(part));
  };
  chunks.filter(({ facadeModuleId: id }) => id && isStart(id)).forEach(visit);
  return found;
};

/** A rule that matches nothing and that no minifier drops: where the styles of a file begin. */
const markerOf = (file: number): string => `weft-file-${file}{--file:${file}}`;
const marker = /weft-file-(\d+)\{--file:\1;?\}/;

/**
 * Splits a style sheet whose files begin with a marker, and takes the markers out. Both halves keep
 * the order of the whole.
 * @param isLater by the number of a file
 */
export const splitSheet = (
  sheet: string,
  isLater: (file: number) => boolean,
): { first: string; later: string } => {
  const [start = '', ...parts] = sheet.split(marker);
  const halves = { first: start, later: '' };
  for (let n = 0; n < parts.length; n += 2) {
    halves[isLater(Number(parts[n])) ? 'later' : 'first'] += parts[n + 1] ?? '';
  }
  if (/weft-file-/.test(halves.first + halves.later)) throw new Error('a style marker was changed');
  return halves;
};

const compiled = async (path: string): Promise<string> => {
  const { code } = await transformWithOxc(await readFile(path, 'utf8'), path);
  return (await minify(path, code, { module: true })).code;
};

/**
 * Makes two style sheets of Vite's one (`cssCodeSplit: false`): the first for the pages on the way
 * to a lesson, with all that they load; the later for the rest. A script with later styles waits for
 * them before it runs, so that no page is drawn without its styles.
 */
export const splitStyles = ({ firstPages, awaitLater, pageLists }: SplitOptions): Plugin => {
  let files: string[] = [];
  let laterFiles: Set<string> | null = null;
  let waiting = '';
  const ends = (path: string) => (id: string) => id.endsWith(`/src/${path}`);

  const findLater = (context: Rolldown.PluginContext, chunks: readonly StyledChunk[]) => {
    for (const page of firstPages) {
      const known = chunks.some(({ facadeModuleId }) => ends(page)(facadeModuleId ?? ''));
      if (!known) throw new Error(`no page has the file ${page}`);
    }
    const starts = [...firstPages, 'entry-client.tsx'];
    const first = firstChunks({
      chunks,
      partsOf: (id) =>
        pageLists.test(id) ? [] : (context.getModuleInfo(id)?.dynamicallyImportedIds ?? []),
      isStart: (id) => starts.some((start) => ends(start)(id)),
    });
    const others = chunks.filter(({ fileName }) => !first.has(fileName));
    return new Set(others.flatMap(({ moduleIds }) => moduleIds.filter(isStyle)));
  };

  return {
    name: 'split-styles',
    async buildStart() {
      files = [];
      laterFiles = null;
      const source = await compiled(awaitLater);
      waiting = this.emitFile({ type: 'asset', name: 'later-styles.js', source });
    },
    // After the names of classes were made, which depend on the text of the file.
    transform: {
      filter: { id: /\.css$/ },
      handler: (code, id) => ({ code: markerOf(files.push(id) - 1) + code, map: null }),
    },
    renderChunk(code, { moduleIds }, _options, meta) {
      const chunks = Object.values(meta.chunks);
      const later = (laterFiles ??= findLater(this, chunks));
      if (!moduleIds.some((id) => later.has(id))) return null;
      return { code: `import './${basename(this.getFileName(waiting))}';\n${code}`, map: null };
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const outputs = Object.values(bundle);
        const whole = outputs.find(
          (output) => output.type === 'asset' && output.names.includes('style.css'),
        );
        if (whole?.type !== 'asset') throw new Error('the build has no style sheet');
        const later = laterFiles ?? new Set();
        const halves = splitSheet(String(whole.source), (file) => later.has(files[file] ?? ''));
        const emit = (name: 'first' | 'later') =>
          this.getFileName(
            this.emitFile({ type: 'asset', name: `${name}.css`, source: halves[name] }),
          );
        const styles: BuiltStyles = {
          first: emit('first'),
          later: emit('later'),
          laterScripts: outputs.flatMap((output) =>
            output.type === 'chunk' && output.moduleIds.some((id) => later.has(id))
              ? [output.fileName]
              : [],
          ),
          waiting: this.getFileName(waiting),
        };
        this.emitFile({
          type: 'asset',
          fileName: '.vite/styles.json',
          source: JSON.stringify(styles),
        });
        Reflect.deleteProperty(bundle, whole.fileName);
      },
    },
  };
};
