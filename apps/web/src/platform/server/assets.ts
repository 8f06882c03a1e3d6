/** Files that a page needs, as addresses on this site. */
export interface PageAssets {
  /** The one script that starts the application. */
  entry: string;
  /** Scripts that it will import at once, to be fetched together. */
  scripts: string[];
  /** Style sheets in their order: their texts in a built site, an address while developing. */
  styles: ({ text: string } | { address: string })[];
  /** Where the styles are that this page does without and others need; null when it has them. */
  laterStyles: string | null;
}

/** What the drawing of a page used: source files under `src`, and kinds of activities. */
export interface PageNeeds {
  sources: string[];
  activities: string[];
}

/** What the build made of the styles; files are below `client`. */
export interface BuiltStyles {
  /** Styles of what all pages share and of the pages on the way to a lesson. */
  first: string;
  /** Styles of all other pages; they come after the first. */
  later: string;
  /** Scripts that need the later styles. */
  laterScripts: string[];
  /** The script that these wait for. */
  waiting: string;
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

/**
 * Gives a page the styles that its scripts need: the later ones stand in it only where they are used.
 * @param texts of both style sheets
 */
export const withStyles = (
  { entry, scripts }: Scripts,
  { later, laterScripts, waiting }: BuiltStyles,
  texts: Record<'first' | 'later', string>,
): PageAssets => {
  const first = [{ text: texts.first }];
  return scripts.some((script) => laterScripts.includes(script.slice(1)))
    ? {
        entry,
        scripts: [...scripts, `/${waiting}`],
        styles: [...first, { text: texts.later }],
        laterStyles: null,
      }
    : { entry, scripts, styles: first, laterStyles: `/${later}` };
};

const chunkOf = (manifest: Manifest, key: string): ManifestChunk => {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`the client build has no ${key}`);
  return chunk;
};
