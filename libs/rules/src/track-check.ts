import type { TrackContent, TrackModule } from '@weft/contracts';
import { fixesFor, type TrackFix } from './track-check-fixes.js';
import { checkModules } from './track-check-modules.js';
import { checkStages } from './track-check-stages.js';
import { applyTrackEdits } from './track-edit.js';
import { type CheckedTrack, type Finding, problemKey } from './track-problem.js';
import { figuresOfTrack, ModuleFacts } from './track-figures.js';

export interface TrackProblem extends Finding {
  /** Takes the problem away and makes no new error; null where nothing simple does. */
  fix: TrackFix | null;
}

/**
 * Checks a track by the facts of its modules: live in the studio and, by the same rules, on the
 * server before it is published. Errors come first, in the order of the track.
 */
export function checkTrack(
  track: TrackContent,
  modules: readonly TrackModule[] | ModuleFacts,
): TrackProblem[] {
  const facts = modules instanceof ModuleFacts ? modules : new ModuleFacts(modules);
  const checked = look(track, facts);
  const findings = findProblems(checked);
  const problems = findings.map((finding): TrackProblem => {
    const fix = fixesFor(finding, checked).find((one) =>
      mends(one, { finding, findings, checked }),
    );
    return { ...finding, fix: fix ?? null };
  });
  const rank = { error: 0, warning: 1, note: 2 };
  return problems.sort((one, other) => rank[one.severity] - rank[other.severity]);
}

/** Whether a track may be published. */
export function hasTrackErrors(track: TrackContent, modules: readonly TrackModule[]): boolean {
  const findings = findProblems(look(track, new ModuleFacts(modules)));
  return findings.some(({ severity }) => severity === 'error');
}

function mends(
  fix: TrackFix,
  { finding, findings, checked }: { finding: Finding; findings: Finding[]; checked: CheckedTrack },
): boolean {
  const after = findProblems(look(applyTrackEdits(checked.track, fix.edits), checked.facts));
  const known = new Set(findings.map(problemKey));
  const gone = !after.some((one) => problemKey(one) === problemKey(finding));
  return gone && after.every((one) => one.severity !== 'error' || known.has(problemKey(one)));
}

function look(track: TrackContent, facts: ModuleFacts): CheckedTrack {
  const entries = track.stages.flatMap((stage) =>
    stage.entries.map((entry) => ({ entry, stageId: stage.id })),
  );
  const placed = entries.flatMap(({ entry, stageId }, position) =>
    entry.kind === 'module' ? [{ entry, stageId, position, module: facts.of(entry) }] : [],
  );
  return { track, facts, placed };
}

function findProblems(checked: CheckedTrack): Finding[] {
  const figures = figuresOfTrack(checked.track, checked.facts);
  return [...checkStages(checked, figures), ...checkModules(checked)];
}
