import type { ModuleEntry, TrackContent, TrackEntry } from '@weft/contracts';
import { needsOf } from './track-check-modules.js';
import type { CheckedTrack, Finding, PlacedModule } from './track-problem.js';
import { freePartId, placeOfEntry, type TrackEdit } from './track-edit.js';

/** A way to take a problem away, as a button names and does it. */
export interface TrackFix {
  code:
    | 'copy-text'
    | 'remove-stage'
    | 'follow-before'
    | 'set-weeks'
    | 'remove-module'
    | 'use-newest'
    | 'add-before'
    | 'move-before'
    | 'move-after'
    | 'make-required'
    | 'set-choose'
    | 'remove-group'
    | 'add-slot'
    | 'grow-slot'
    | 'set-target'
    | 'add-module';
  values: Record<string, string | number>;
  edits: TrackEdit[];
}

/** Hours a week that a stage is stretched to. */
const calmHoursPerWeek = 40;

/** What may help, the gentlest first; whether it does is checked by trying. */
export function fixesFor(finding: Finding, checked: CheckedTrack): TrackFix[] {
  switch (finding.code) {
    case 'text-missing':
      return copyText(finding, checked.track);
    case 'stage-empty':
      return inStage(finding, (stageId) => [
        { code: 'remove-stage', values: {}, edits: [{ op: 'remove-stage', stageId }] },
      ]);
    case 'stage-starts-early':
      return inStage(finding, (stageId) => [
        {
          ...{ code: 'follow-before', values: {} },
          edits: [{ op: 'change-stage', stageId, change: { startDay: null } }],
        },
      ]);
    case 'workload-high':
      return stretch(finding, checked.track);
    case 'module-unknown':
    case 'module-twice':
    case 'prerequisite-circle':
      return remove(finding);
    case 'module-newer':
      return useNewest(finding);
    case 'prerequisite-missing':
      return addBefore(finding, checked);
    case 'prerequisite-later':
      return reorder(finding, checked);
    case 'prerequisite-elective':
      return makeRequired(finding, checked);
    case 'elective-impossible':
      return mendGroup(finding, checked.track);
    case 'ects-short':
      return fillUp(checked.track, Number(finding.values['missing']));
    case 'ects-over':
      return [setTarget(Number(finding.values['sum']))];
    case 'open-slot-missing':
      return addSlot(checked.track, 1);
    case 'competence-not-assessed':
      return addModule(finding, checked);
    case 'stages-missing':
    case 'module-preparing':
    case 'module-hours':
    case 'elective-uneven':
      return [];
  }
}

function inStage({ stageId }: Finding, make: (stageId: string) => TrackFix[]): TrackFix[] {
  return stageId === null ? [] : make(stageId);
}

/** The same text in the other language: better than none, and easy to find and translate. */
function copyText({ stageId, values }: Finding, track: TrackContent): TrackFix[] {
  const [field, locale] = String(values['field']).split('.') as ['title' | 'summary', 'nl' | 'en'];
  const other = locale === 'nl' ? 'en' : 'nl';
  const fix = (edit: TrackEdit): TrackFix[] => [
    { code: 'copy-text', values: { locale: other }, edits: [edit] },
  ];
  if (stageId === null) {
    const text = { ...track[field], [locale]: track[field][other] };
    return fix({ op: 'change-track', change: { [field]: text } });
  }
  const stage = track.stages.find(({ id }) => id === stageId);
  if (!stage) return [];
  const title = { ...stage.title, [locale]: stage.title[other] };
  return fix({ op: 'change-stage', stageId, change: { title } });
}

function stretch({ stageId, values }: Finding, track: TrackContent): TrackFix[] {
  const stage = track.stages.find(({ id }) => id === stageId);
  if (!stage || stage.weeks === null) return [];
  const weeks = Math.ceil((stage.weeks * Number(values['hours'])) / calmHoursPerWeek);
  const edit: TrackEdit = { op: 'change-stage', stageId: stage.id, change: { weeks } };
  return weeks > 104 ? [] : [{ code: 'set-weeks', values: { weeks }, edits: [edit] }];
}

function remove({ entryId, values }: Finding): TrackFix[] {
  if (entryId === null) return [];
  const code = values['code'] ?? '';
  return [{ code: 'remove-module', values: { code }, edits: [{ op: 'remove-entry', entryId }] }];
}

function useNewest({ entryId, values }: Finding): TrackFix[] {
  if (entryId === null) return [];
  const version = String(values['version']);
  const edit: TrackEdit = { op: 'change-module', entryId, change: { version } };
  return [{ code: 'use-newest', values: { version }, edits: [edit] }];
}

/** Adds the module that is needed, with what that one needs, in an order that works. */
function addBefore({ entryId, values }: Finding, { track, facts, placed }: CheckedTrack) {
  const place = entryId === null ? null : placeOfEntry(track, entryId);
  if (!place) return [];
  const other = String(values['other']);
  const there = new Set(placed.map(({ entry }) => entry.code));
  const wanted = [other, ...needsOf(other, facts)].filter((code) => !there.has(code));
  // Whatever a module needs, needs less than the module itself.
  const ordered = wanted.sort((one, next) => needsOf(one, facts).size - needsOf(next, facts).size);
  const added = ordered.flatMap((code) => moduleEntry(code, { track, facts }) ?? []);
  if (!added.some(({ code }) => code === other)) return [];
  const edits = added.map((entry, at): TrackEdit => {
    return { op: 'add-entry', stageId: place.stage.id, index: place.index + at, entry };
  });
  const codes = added.map(({ code }) => code).join(', ');
  const fix: TrackFix = {
    code: 'add-before',
    values: { codes, code: values['code'] ?? '' },
    edits,
  };
  return [fix];
}

function moduleEntry(
  code: string,
  { track, facts }: Pick<CheckedTrack, 'track' | 'facts'>,
): ModuleEntry | null {
  const module = facts.newest(code);
  if (!module) return null;
  const id = freePartId(track, `module-${code}`);
  return { kind: 'module', id, code, version: module.version, electiveId: null };
}

/** What is needed goes before, or what needs it goes after, or all that is needed goes before. */
function reorder({ entryId, values }: Finding, checked: CheckedTrack): TrackFix[] {
  const { placed, facts } = checked;
  const needing = placed.find(({ entry }) => entry.id === entryId);
  const needed = placed.find(({ entry }) => entry.code === values['other']);
  if (!needing || !needed) return [];
  const chain = placed.filter(
    ({ entry, position }) =>
      position > needing.position &&
      (entry.id === needed.entry.id || needsOf(needed.entry.code, facts).has(entry.code)),
  );
  const ordered = chain.toSorted(
    (one, next) => needsOf(one.entry.code, facts).size - needsOf(next.entry.code, facts).size,
  );
  const before = (codes: PlacedModule[]): TrackFix => ({
    code: 'move-before',
    values: { codes: codes.map(({ entry }) => entry.code).join(', '), code: needing.entry.code },
    edits: moveBefore(codes, needing, checked.track),
  });
  const fixes = [before([needed])];
  const target = placeOfEntry(checked.track, needed.entry.id);
  if (target) {
    // In its own stage the place counts without the module that moves.
    const own = target.stage.id === needing.stageId ? 0 : 1;
    fixes.push({
      code: 'move-after',
      values: { code: needing.entry.code, other: needed.entry.code },
      edits: [
        {
          ...{ op: 'move-entry', entryId: needing.entry.id, stageId: target.stage.id },
          index: target.index + own,
        },
      ],
    });
  }
  return chain.length > 1 ? [...fixes, before(ordered)] : fixes;
}

function moveBefore(
  moved: readonly PlacedModule[],
  target: PlacedModule,
  track: TrackContent,
): TrackEdit[] {
  const place = placeOfEntry(track, target.entry.id);
  if (!place) return [];
  return moved.map(({ entry }, at) => ({
    ...{ op: 'move-entry', entryId: entry.id, stageId: place.stage.id },
    index: place.index + at,
  }));
}

function makeRequired({ values }: Finding, { placed }: CheckedTrack): TrackFix[] {
  const needed = placed.find(({ entry }) => entry.code === values['other']);
  if (!needed) return [];
  const { id: entryId, code } = needed.entry;
  const edit: TrackEdit = { op: 'change-module', entryId, change: { electiveId: null } };
  return [{ code: 'make-required', values: { code }, edits: [edit] }];
}

function mendGroup({ stageId, values }: Finding, track: TrackContent): TrackFix[] {
  const stage = track.stages.find(({ id }) => id === stageId);
  if (!stage) return [];
  const options = Number(values['options']);
  const change = (electives: typeof stage.electives): TrackEdit[] => [
    { op: 'change-stage', stageId: stage.id, change: { electives } },
  ];
  const group = values['other'];
  const without = change(stage.electives.filter(({ id }) => id !== group));
  if (options === 0) return [{ code: 'remove-group', values: {}, edits: without }];
  const choose = Math.max(1, options - 1);
  const fewer = stage.electives.map((one) => (one.id === group ? { ...one, choose } : one));
  return [{ code: 'set-choose', values: { choose, options }, edits: change(fewer) }];
}

/** Makes the last open slot bigger, or a new one, so that the sum is what it should be. */
function fillUp(track: TrackContent, missing: number): TrackFix[] {
  const entries: TrackEntry[] = track.stages.flatMap((stage) => stage.entries);
  const slot = entries.findLast((entry) => entry.kind === 'slot');
  const target = setTarget((track.ectsTarget ?? 0) - missing);
  if (slot?.kind !== 'slot') return [...addSlot(track, missing), target];
  const ects = slot.ects + missing;
  const edit: TrackEdit = { op: 'change-slot', entryId: slot.id, change: { ects } };
  return [{ code: 'grow-slot', values: { ects }, edits: [edit] }, target];
}

function addSlot(track: TrackContent, ects: number): TrackFix[] {
  const stage = track.stages.at(-1);
  if (!stage || ects > 60) return [];
  const entry: TrackEntry = {
    ...{ kind: 'slot', id: freePartId(track, 'slot'), ects },
    purpose: { nl: '', en: '' },
  };
  const index = stage.entries.length;
  const edit: TrackEdit = { op: 'add-entry', stageId: stage.id, index, entry };
  return [{ code: 'add-slot', values: { ects }, edits: [edit] }];
}

function setTarget(ects: number): TrackFix {
  const edit: TrackEdit = { op: 'change-track', change: { ectsTarget: ects > 0 ? ects : null } };
  return { code: 'set-target', values: { ects }, edits: [edit] };
}

function addModule({ values }: Finding, { track, facts, placed }: CheckedTrack): TrackFix[] {
  const stage = track.stages.at(-1);
  const code = String(values['by']);
  const entry = moduleEntry(code, { track, facts });
  if (!stage || !entry || placed.some((one) => one.entry.code === code)) return [];
  const edit: TrackEdit = {
    ...{ op: 'add-entry', stageId: stage.id, entry },
    index: stage.entries.length,
  };
  return [{ code: 'add-module', values: { code }, edits: [edit] }];
}
