import type { PublishedTrack } from '@weft/contracts';
import { type DecidedMove, versionCourse, type VersionCourse } from '@weft/rules';
import type { ClassedVersion } from './version-differences.service.js';

/** What decides which versions a cohort reads. */
export interface CohortFacts {
  id: string;
  title: string;
  openedAt: string;
  track: PublishedTrack;
  /** In the order in which they were made. */
  decisions: (DecidedMove & { code: string })[];
}

/** Where a cohort stands with each module of its track that is published, in its order. */
export function coursesOf(
  { openedAt, track, decisions }: Pick<CohortFacts, 'openedAt' | 'track' | 'decisions'>,
  published: ReadonlyMap<string, readonly ClassedVersion[]>,
): Map<string, VersionCourse> {
  const pinned = pinnedVersions(track);
  const courses = new Map<string, VersionCourse>();
  for (const code of codesOf(track)) {
    const versions = published.get(code) ?? [];
    if (versions.length === 0) continue;
    const own = decisions.filter((decision) => decision.code === code);
    const facts = { pinned: pinned.get(code) ?? null, openedAt, versions, decisions: own };
    courses.set(code, versionCourse(facts));
  }
  return courses;
}

/** Codes of the modules of a track, each once. */
export const codesOf = (track: PublishedTrack): string[] => [
  ...new Set(track.stages.flatMap(({ modules }) => modules.map(({ code }) => code))),
];

/** A track of the studio names a version of each module; a content file names none. */
function pinnedVersions(track: PublishedTrack): Map<string, string> {
  const entries = track.stages.flatMap(({ plan }) => plan?.entries ?? []);
  return new Map(
    entries.flatMap((entry) =>
      entry.kind === 'module' && entry.version ? [[entry.code, entry.version]] : [],
    ),
  );
}
