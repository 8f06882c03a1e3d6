/** Files that a page needs, as addresses on this site. */
export interface PageAssets {
  /** The one script that starts the application. */
  entry: string;
  /** Scripts that it will import at once. */
  scripts: string[];
  /** The style sheet of all pages. */
  style: string;
}

interface ManifestChunk {
  file: string;
  imports?: string[];
}

/** Vite's `manifest.json`: what each source file became. */
export type Manifest = Record<string, ManifestChunk>;

const entrySource = 'src/entry-client.tsx';
/** The application, which the entry starts once the page is painted. */
const applicationSource = 'src/start-client.tsx';
const styleSource = 'style.css';

/**
 * Looks up what a page needs in the manifest of the client build.
 * @param sources files under `src` that the page loads besides the entry
 * @throws when one of them was not built
 */
export const assetsFromManifest = (manifest: Manifest, sources: string[]): PageAssets => {
  const chunkOf = (key: string): ManifestChunk => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the client build has no ${key}`);
    return chunk;
  };
  const entry = chunkOf(entrySource);
  const scripts = new Set<string>();
  const add = (key: string) => {
    const { file, imports } = chunkOf(key);
    if (scripts.has(file)) return;
    scripts.add(file);
    imports?.forEach(add);
  };
  add(entrySource);
  add(applicationSource);
  sources.forEach((source) => add(`src/${source}`));
  scripts.delete(entry.file);
  const address = (file: string) => `/${file}`;
  return {
    entry: address(entry.file),
    scripts: [...scripts].map(address),
    style: address(chunkOf(styleSource).file),
  };
};
