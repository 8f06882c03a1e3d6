/** Files that a page needs, as addresses on this site. */
export interface PageAssets {
  /** The one script that starts the application. */
  entry: string;
  /** Scripts that it will import at once. */
  scripts: string[];
  styles: string[];
  /** Fonts that every page uses. */
  fonts: string[];
}

interface ManifestChunk {
  file: string;
  imports?: string[];
  css?: string[];
}

/** Vite's `manifest.json`: what each source file became. */
export type Manifest = Record<string, ManifestChunk>;

const entrySource = 'src/entry-client.tsx';
const preloadedFonts = /(?:inter|source-serif-4)-latin-wght-normal\.woff2$/;

/**
 * Looks up what a page needs in the manifest of the client build.
 * @param sources files under `src` that the page loads besides the entry
 * @throws when one of them was not built
 */
export const assetsFromManifest = (manifest: Manifest, sources: string[]): PageAssets => {
  const entry = manifest[entrySource];
  if (!entry) throw new Error(`the client build has no ${entrySource}`);
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const add = (key: string) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the client build has no ${key}`);
    if (scripts.has(chunk.file)) return;
    scripts.add(chunk.file);
    chunk.imports?.forEach(add);
    chunk.css?.forEach((file) => styles.add(file));
  };
  add(entrySource);
  sources.forEach((source) => add(`src/${source}`));
  scripts.delete(entry.file);
  const address = (file: string) => `/${file}`;
  return {
    entry: address(entry.file),
    scripts: [...scripts].map(address),
    styles: [...styles].map(address),
    fonts: Object.keys(manifest)
      .filter((key) => preloadedFonts.test(key))
      .map((key) => address(manifest[key]?.file ?? '')),
  };
};
