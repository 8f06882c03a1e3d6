import type { TrackContent, TrackEntry, TrackStageContent } from '@weft/contracts';
import { mergeOrder } from './merge-order.js';
import { sameContent } from './same-content.js';

/** Something that both changed, each in another way; `key` names it. */
export interface TrackConflict {
  key: string;
  what: 'track' | 'stage' | 'entry' | 'place' | 'order' | 'gone';
  /** Stage or entry it is about; null: the track as a whole. */
  partId: string | null;
}

export type Side = 'mine' | 'theirs';

interface MergeInput {
  /** What both started from. */
  base: TrackContent;
  mine: TrackContent;
  theirs: TrackContent;
  /** What was chosen for conflicts, by key; mine where nothing was. */
  choices?: Readonly<Record<string, Side>>;
}

interface Merged {
  track: TrackContent;
  conflicts: TrackConflict[];
}

/**
 * Brings together what two people did to one track. What only one of them touched is taken over;
 * what both touched in different ways is a conflict, and never lost without a choice.
 */
export function mergeTracks(input: MergeInput): Merged {
  const merge = new Merge(input.choices ?? {});
  const { base, mine, theirs } = input;
  const text = <K extends 'title' | 'summary' | 'note' | 'ectsTarget'>(key: K) =>
    merge.value(
      { key: `track:${key}`, what: 'track', partId: null },
      { base: base[key], mine: mine[key], theirs: theirs[key] },
    );
  const stages = mergeStages(merge, input);
  return {
    track: {
      title: text('title'),
      summary: text('summary'),
      note: text('note'),
      ectsTarget: text('ectsTarget'),
      stages,
    },
    conflicts: merge.conflicts,
  };
}

/** Keeps the conflicts that are met on the way. */
class Merge {
  readonly conflicts: TrackConflict[] = [];

  constructor(private readonly choices: Readonly<Record<string, Side>>) {}

  value<T>(about: TrackConflict, { base, mine, theirs }: Three<T>): T {
    if (sameContent(mine, theirs) || sameContent(base, theirs)) return mine;
    if (sameContent(base, mine)) return theirs;
    return this.choose(about) === 'mine' ? mine : theirs;
  }

  choose(about: TrackConflict): Side {
    this.conflicts.push(about);
    return this.choices[about.key] ?? 'mine';
  }

  /** Of two orders, with what either of them added. */
  order(about: TrackConflict, orders: { base: string[]; mine: string[]; theirs: string[] }) {
    const merged = mergeOrder(orders);
    if (!merged.conflict) return merged.order;
    return this.choose(about) === 'mine'
      ? merged.order
      : mergeOrder({ ...orders, mine: orders.theirs, theirs: orders.mine }).order;
  }
}

interface PlacedEntry {
  entry: TrackEntry;
  stageId: string;
}

type Three<T> = Record<'base' | 'mine' | 'theirs', T>;

const sides = ['base', 'mine', 'theirs'] as const;

function three<T>(input: MergeInput, of: (track: TrackContent) => T): Three<T> {
  return { base: of(input.base), mine: of(input.mine), theirs: of(input.theirs) };
}

function mergeStages(merge: Merge, input: MergeInput): TrackStageContent[] {
  const stages = three(input, (track) => new Map(track.stages.map((stage) => [stage.id, stage])));
  const placed = three(input, entriesOf);
  const ids = merge.order(
    { key: 'order:stages', what: 'order', partId: null },
    {
      ...three(input, (track) => track.stages.map(({ id }) => id)),
    },
  );
  const kept = ids.filter((id) => {
    const { base, mine, theirs } = threeOf(stages, id);
    // What one side took away, the other may have worked in.
    return stays(merge, { key: `gone:${id}`, what: 'gone', partId: id }, { base, mine, theirs });
  });
  const home = homes(merge, { placed, kept: new Set(kept), stages });
  return kept.flatMap((id) => {
    const { base, mine, theirs } = threeOf(stages, id);
    const either = mine ?? theirs;
    if (!either) return [];
    const pick = <K extends keyof TrackStageContent>(key: K): TrackStageContent[K] => {
      const about: TrackConflict = { key: `stage:${id}:${key}`, what: 'stage', partId: id };
      const [was, ours, others] = [base ?? either, mine ?? either, theirs ?? either];
      return merge.value(about, { base: was[key], mine: ours[key], theirs: others[key] });
    };
    const electives = pick('electives');
    const entries = mergeEntries(merge, { stageId: id, home, placed });
    const groups = new Set(electives.map((group) => group.id));
    return [
      {
        id,
        title: pick('title'),
        introduction: pick('introduction'),
        startDay: pick('startDay'),
        weeks: pick('weeks'),
        electives,
        entries: entries.map((entry) =>
          entry.kind === 'module' && entry.electiveId !== null && !groups.has(entry.electiveId)
            ? { ...entry, electiveId: null }
            : entry,
        ),
      },
    ];
  });
}

/** The stage of each entry that stays, by its id. */
function homes(
  merge: Merge,
  {
    placed,
    kept,
    stages,
  }: {
    placed: Three<Map<string, PlacedEntry>>;
    kept: Set<string>;
    stages: Three<Map<string, TrackStageContent>>;
  },
): Map<string, string> {
  const ids = new Set(sides.flatMap((side) => [...placed[side].keys()]));
  const home = new Map<string, string>();
  for (const id of ids) {
    const { base, mine, theirs } = threeOf(placed, id);
    const about: TrackConflict = { key: `gone:${id}`, what: 'gone', partId: id };
    const at = mine ?? theirs;
    if (!at) continue;
    // It only went with its stage, and that stage was chosen to stay.
    const side = mine === undefined ? 'mine' : 'theirs';
    const wentAlong = !stages[side].has(at.stageId) && stages.base.has(at.stageId);
    const back = wentAlong && kept.has(at.stageId);
    if (!back && !stays(merge, about, { base, mine, theirs })) continue;
    const stageId = merge.value<string>(
      { key: `place:${id}`, what: 'place', partId: id },
      {
        base: (base ?? at).stageId,
        mine: (mine ?? at).stageId,
        theirs: (theirs ?? at).stageId,
      },
    );
    // Its stage may have gone with the other side: then it stays where it still can.
    const possible = [stageId, mine?.stageId, theirs?.stageId, ...kept];
    const found = possible.find((one) => one !== undefined && kept.has(one));
    if (found !== undefined && (stages.mine.size > 0 || stages.theirs.size > 0))
      home.set(id, found);
  }
  return home;
}

function mergeEntries(
  merge: Merge,
  {
    stageId,
    home,
    placed,
  }: {
    stageId: string;
    home: Map<string, string>;
    placed: Three<Map<string, PlacedEntry>>;
  },
): TrackEntry[] {
  const here = (side: keyof Three<unknown>) =>
    [...placed[side]].filter(([, place]) => place.stageId === stageId).map(([id]) => id);
  const order = merge.order(
    { key: `order:${stageId}`, what: 'order', partId: stageId },
    { base: here('base'), mine: here('mine'), theirs: here('theirs') },
  );
  const all = [...order, ...[...home.keys()].filter((id) => !order.includes(id))];
  return all
    .filter((id) => home.get(id) === stageId)
    .flatMap((id) => {
      const { base, mine, theirs } = threeOf(placed, id);
      const at = mine ?? theirs;
      if (!at) return [];
      return merge.value(
        { key: `entry:${id}`, what: 'entry', partId: id },
        { base: (base ?? at).entry, mine: (mine ?? at).entry, theirs: (theirs ?? at).entry },
      );
    });
}

/** Whether a part is in the result: gone on one side and touched on the other is a conflict. */
function stays<T>(
  merge: Merge,
  about: TrackConflict,
  { base, mine, theirs }: { base: T | undefined; mine: T | undefined; theirs: T | undefined },
): boolean {
  if (mine !== undefined && theirs !== undefined) return true;
  if (base === undefined) return mine !== undefined || theirs !== undefined;
  if (mine === undefined && theirs === undefined) return false;
  if (sameContent(base, mine ?? theirs)) return false;
  const side = merge.choose(about);
  return (side === 'mine' ? mine : theirs) !== undefined;
}

function threeOf<T>(maps: Three<Map<string, T>>, id: string): Three<T | undefined> {
  return { base: maps.base.get(id), mine: maps.mine.get(id), theirs: maps.theirs.get(id) };
}

function entriesOf(track: TrackContent): Map<string, PlacedEntry> {
  return new Map(
    track.stages.flatMap((stage) =>
      stage.entries.map((entry) => [entry.id, { entry, stageId: stage.id }] as const),
    ),
  );
}
