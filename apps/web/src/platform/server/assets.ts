/** Files that a page needs, as addresses on this site. */
export interface PageAssets {
  /** The one script that starts the application. */
  entry: string;
  /** Scripts that it will import at once, to be fetched together. */
  scripts: string[];
  /** The style sheet of all pages: its text in a built site, its address while developing. */
  style: { text: string } | { address: string };
}

/** What the drawing of a page used: source files under `src`, and kinds of activities. */
export interface PageNeeds {
  sources: string[];
  activities: string[];
}

type Scripts = Pick<PageAssets, 'entry' | 'scripts'>;

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

/** The file of the style sheet that all pages share, as the manifest calls it. */
export const styleFile = (manifest: Manifest): string => chunkOf(manifest, styleSource).file;

/** The view of a kind of activity, as the manifest calls it. */
const activitySource = (kind: string): string => `../../libs/activities/src/${kind}/view.tsx`;

/**
 * Looks up the scripts of a page in the manifest of the client build.
 * @param needs what the page loads besides the entry: files under `src`, and kinds of activities
 * @throws when one of them was not built
 */
export const scriptsFromManifest = (
  manifest: Manifest,
  { sources, activities }: PageNeeds,
): Scripts => {
  const entry = chunkOf(manifest, entrySource);
  const scripts = new Set<string>();
  const add = (key: string) => {
    const { file, imports } = chunkOf(manifest, key);
    if (scripts.has(file)) return;
    scripts.add(file);
    imports?.forEach(add);
  };
  add(entrySource);
  add(applicationSource);
  sources.forEach((source) => add(`src/${source}`));
  activities.forEach((kind) => add(activitySource(kind)));
  scripts.delete(entry.file);
  const address = (file: string) => `/${file}`;
  return {
    entry: address(entry.file),
    scripts: [...scripts].map(address),
  };
};

const chunkOf = (manifest: Manifest, key: string): ManifestChunk => {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`the client build has no ${key}`);
  return chunk;
};
