import { isHigherVersion } from '@weft/rules';

/** Hashes of what a module or track is made of, by the name of the part. */
export type Parts = Readonly<Record<string, string>>;

interface Version {
  version: string;
  parts: Parts;
}

interface Published extends Version {
  /** It was published from a draft on this site, not from these files. */
  fromDraft?: boolean;
}

/** What to do with the files of one module or track. */
export type PublicationPlan =
  | { action: 'keep' }
  | { action: 'publish'; version: string }
  | { action: 'refuse'; reason: string; changes: string[] };

/**
 * Decides what happens to files: nothing when they are what was published last; else they are
 * published under their own version, which must be new and higher than all before it. In `dev` mode
 * changed files of a version that exists become its next pre-release, such as `1.0.0-dev.2`.
 *
 * Where the newest version was published from a draft, files that are an older version stay what
 * they are, and changed ones need a higher version in every mode: newer work is never covered up.
 *
 * @param published versions so far, in the order of publication
 */
export function planPublication(
  files: Version,
  published: readonly Published[],
  mode: 'published' | 'dev',
): PublicationPlan {
  const newest = published.at(-1);
  if (!newest) return { action: 'publish', version: files.version };
  const changes = changedParts(newest.parts, files.parts);
  if (changes.length === 0) return { action: 'keep' };
  const isOlder = published.some(({ parts }) => changedParts(parts, files.parts).length === 0);
  if (newest.fromDraft && isOlder) return { action: 'keep' };
  const highest = published.every((one) => isHigherVersion(files.version, one.version));
  if (highest) return { action: 'publish', version: files.version };
  if (newest.fromDraft) {
    const reason =
      `${newest.version} was published from a draft on this site; ` +
      `the files say ${files.version} and were changed without it`;
    return { action: 'refuse', reason, changes };
  }
  if (mode === 'dev') return { action: 'publish', version: nextPreRelease(files, published) };
  return {
    action: 'refuse',
    reason: `the files say ${files.version}, but ${newest.version} is published and differs`,
    changes,
  };
}

/** Names of parts that were added, removed or changed. */
export function changedParts(before: Parts, after: Parts): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => before[name] !== after[name]).sort();
}

function nextPreRelease({ version }: Version, published: readonly Version[]): string {
  const taken = published.filter((one) => one.version.startsWith(`${version}-dev.`)).length;
  return `${version}-dev.${taken + 1}`;
}
