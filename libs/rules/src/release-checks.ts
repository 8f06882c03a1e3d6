import type { DraftDiagnostic, Locale, ReleaseCheck, ReleaseReason } from '@weft/contracts';
import type { AccessibilityFault } from './document-accessibility.js';
import type { BehindBlock } from './translation-behind.js';

/** A lesson or the brief of a version, and the folder in which it is written. */
interface ReleaseText {
  lessonId: string;
  title: string;
  /** Such as `lessons/01-warp`; null where it was not found. */
  folder: string | null;
  locales: readonly Locale[];
}

/** All that decides whether a version of a draft can be published. */
export interface ReleaseFacts {
  problems: readonly DraftDiagnostic[];
  texts: readonly ReleaseText[];
  accessibility: readonly (AccessibilityFault & { lessonId: string; locale: Locale })[];
  behind: readonly (BehindBlock & { lessonId: string; locale: Locale })[];
  /** Remarks that stand in the way and are not solved. */
  blockers: number;
  openSpacePercent: number;
  /** As which version of the module this version was published. */
  published: string | null;
  /** What is published now, and whether this version goes on from it. */
  newest: { version: string; known: boolean } | null;
}

const locales = ['nl', 'en'] as const;

/** Reasons that are told of one check; whoever has more mends these first. */
const mostTold = 20;

/**
 * What is looked at before a version is published, in a fixed order. What would break the site or
 * leave people out fails; what only a person can judge (a translation that did not follow, work of
 * others that would be undone) is doubtful.
 */
export function releaseChecks(facts: ReleaseFacts): ReleaseCheck[] {
  const { texts } = facts;
  const folderOf = (lessonId: string) =>
    texts.find((text) => text.lessonId === lessonId)?.folder ?? null;
  const inText = (lessonId: string, locale: Locale) => {
    const folder = folderOf(lessonId);
    return { lessonId, locale, path: folder === null ? null : `${folder}/${locale}.mdx` };
  };
  const missing = texts.flatMap(({ lessonId, title, locales: there }) =>
    locales
      .filter((locale) => !there.includes(locale))
      .map((locale) => reason('language-missing', title, inText(lessonId, locale))),
  );
  const behind = facts.behind.map(({ id, state, lessonId, locale }) =>
    reason(`translation-${state}`, '', { ...inText(lessonId, locale), blockId: id }),
  );
  return [
    check('content', { failed: facts.problems.map(ofDiagnostic) }),
    check('accessibility', {
      failed: facts.accessibility.map(({ code, words, blockId, lessonId, locale }) =>
        reason(code, words, { ...inText(lessonId, locale), blockId }),
      ),
    }),
    check('blockers', {
      failed: facts.blockers > 0 ? [reason('open-blockers', `${facts.blockers}`)] : [],
    }),
    check('translation', { failed: missing, doubtful: behind }),
    check('open-space', {
      failed: facts.openSpacePercent > 0 ? [] : [reason('no-open-space', '', moduleFile)],
    }),
    check('version', versionReasons(facts)),
  ];
}

const moduleFile = { path: 'module.yaml', line: 1 };

function versionReasons({ published, newest }: ReleaseFacts) {
  if (published !== null) return { failed: [reason('already-published', published)] };
  const other = newest !== null && !newest.known;
  return { failed: [], doubtful: other ? [reason('not-from-newest', newest.version)] : [] };
}

function check(
  name: ReleaseCheck['name'],
  { failed, doubtful = [] }: { failed: ReleaseReason[]; doubtful?: ReleaseReason[] },
): ReleaseCheck {
  const reasons = [...failed, ...doubtful];
  const result = failed.length > 0 ? 'failed' : doubtful.length > 0 ? 'doubtful' : 'passed';
  return { name, result, count: reasons.length, reasons: reasons.slice(0, mostTold) };
}

const reason = (code: string, about: string, where: Partial<ReleaseReason> = {}) => ({
  ...{ code, about, path: null, line: null, lessonId: null, locale: null, blockId: null },
  ...where,
});

const ofDiagnostic = ({ code, message, file, line }: DraftDiagnostic) =>
  reason(code, message, { path: file, line });
