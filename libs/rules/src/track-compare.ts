import type {
  TrackChange,
  TrackContent,
  TrackEntry,
  TrackField,
  TrackStageContent,
} from '@weft/contracts';
import { movedAmong } from './moved-among.js';

/** Titles of modules by code, for the names of what changed. */
export type ModuleTitles = (code: string) => { nl: string; en: string };

type Field = TrackChange['fields'][number];
type Texts = TrackChange['name'];

/** An entry of a track with where it stands; a module is known by its code. */
interface Placed {
  key: string;
  entry: TrackEntry;
  stage: TrackStageContent;
}

/** What was added, removed, moved and changed between two states of a track, in its order. */
export function compareTracks(
  before: TrackContent,
  after: TrackContent,
  titleOf: ModuleTitles,
): TrackChange[] {
  return [
    ...compareTexts(before, after),
    ...compareStages(before.stages, after.stages),
    ...compareEntries({ before, after, titleOf }),
  ];
}

function compareTexts(before: TrackContent, after: TrackContent): TrackChange[] {
  const fields = [
    ...(['title', 'summary', 'note'] as const).flatMap((field) =>
      differs(field, inWords(before[field]), inWords(after[field])),
    ),
    ...differs('ectsTarget', number(before.ectsTarget), number(after.ectsTarget)),
  ];
  return changed({ part: 'track', id: 'track', name: after.title, fields });
}

function compareStages(
  before: readonly TrackStageContent[],
  after: readonly TrackStageContent[],
): TrackChange[] {
  const old = new Map(before.map((stage) => [stage.id, stage]));
  const now = new Set(after.map(({ id }) => id));
  const moved = movedAmong([...old.keys()], [...now]);
  return [
    ...before
      .filter(({ id }) => !now.has(id))
      .map(({ id, title }) => single('removed', { part: 'stage', id, name: title })),
    ...after.flatMap((stage): TrackChange[] => {
      const { id, title: name } = stage;
      const was = old.get(id);
      if (!was) return [single('added', { part: 'stage', id, name })];
      const fields = [
        ...(['title', 'introduction'] as const).flatMap((field) =>
          differs(field, inWords(was[field]), inWords(stage[field])),
        ),
        ...(['startDay', 'weeks'] as const).flatMap((field) =>
          differs(field, number(was[field]), number(stage[field])),
        ),
      ];
      return [
        ...(moved.has(id) ? [single('moved', { part: 'stage', id, name })] : []),
        ...changed({ part: 'stage', id, name, fields }),
        ...compareElectives(was, stage),
      ];
    }),
  ];
}

function compareElectives(before: TrackStageContent, after: TrackStageContent): TrackChange[] {
  const old = new Map(before.electives.map((group) => [group.id, group]));
  const now = new Set(after.electives.map(({ id }) => id));
  return [
    ...before.electives
      .filter(({ id }) => !now.has(id))
      .map(({ id, title }) => single('removed', { part: 'elective', id, name: title })),
    ...after.electives.flatMap(({ id, title: name, choose }): TrackChange[] => {
      const was = old.get(id);
      if (!was) return [single('added', { part: 'elective', id, name })];
      const fields = [
        ...differs('title', inWords(was.title), inWords(name)),
        ...differs('choose', String(was.choose), String(choose)),
      ];
      return changed({ part: 'elective', id, name, fields });
    }),
  ];
}

function compareEntries(given: {
  before: TrackContent;
  after: TrackContent;
  titleOf: ModuleTitles;
}): TrackChange[] {
  const before = placedIn(given.before);
  const after = placedIn(given.after);
  const old = new Map(before.map((place) => [place.key, place]));
  const now = new Set(after.map(({ key }) => key));
  const describe = ({ entry }: Placed) =>
    entry.kind === 'module'
      ? { part: 'module' as const, id: entry.code, name: given.titleOf(entry.code) }
      : { part: 'slot' as const, id: entry.id, name: entry.purpose };
  const moved = movedInStages(before, after);
  return [
    ...before
      .filter(({ key }) => !now.has(key))
      .map((place) => ({ ...single('removed', describe(place)), from: place.stage.title })),
    ...after.flatMap((place): TrackChange[] => {
      const was = old.get(place.key);
      if (!was) return [{ ...single('added', describe(place)), to: place.stage.title }];
      const elsewhere = was.stage.id !== place.stage.id;
      const titles = { from: was.stage.title, to: place.stage.title };
      return [
        ...(elsewhere ? [{ ...single('moved', describe(place)), ...titles }] : []),
        ...(moved.has(place.key) ? [single('moved', describe(place))] : []),
        ...changed({ ...describe(place), fields: fieldsOf(was, place) }),
      ];
    }),
  ];
}

function fieldsOf(was: Placed, is: Placed): Field[] {
  if (was.entry.kind === 'slot' && is.entry.kind === 'slot') {
    return [
      ...differs('ects', String(was.entry.ects), String(is.entry.ects)),
      ...differs('purpose', inWords(was.entry.purpose), inWords(is.entry.purpose)),
    ];
  }
  if (was.entry.kind !== 'module' || is.entry.kind !== 'module') return [];
  return [
    ...differs('version', was.entry.version ?? '', is.entry.version ?? ''),
    ...differs('elective', groupOf(was), groupOf(is)),
  ];
}

function groupOf({ entry, stage }: Placed): string {
  if (entry.kind !== 'module' || entry.electiveId === null) return '';
  const group = stage.electives.find(({ id }) => id === entry.electiveId);
  return group ? inWords(group.title) : '';
}

function placedIn(track: TrackContent): Placed[] {
  const seen = new Map<string, number>();
  return track.stages.flatMap((stage) =>
    stage.entries.map((entry) => {
      if (entry.kind === 'slot') return { key: `slot ${entry.id}`, entry, stage };
      // A draft may hold a module twice: the second one is another.
      const nth = (seen.get(entry.code) ?? 0) + 1;
      seen.set(entry.code, nth);
      return { key: `module ${entry.code} ${nth}`, entry, stage };
    }),
  );
}

/** Entries that stayed in their stage and are in another order there. */
function movedInStages(before: readonly Placed[], after: readonly Placed[]): Set<string> {
  const keysIn = (places: readonly Placed[], stageId: string) =>
    places.filter(({ stage }) => stage.id === stageId).map(({ key }) => key);
  const stages = new Set(after.map(({ stage }) => stage.id));
  return new Set(
    [...stages].flatMap((id) => [...movedAmong(keysIn(before, id), keysIn(after, id))]),
  );
}

function single(
  kind: TrackChange['kind'],
  what: Pick<TrackChange, 'part' | 'id' | 'name'>,
): TrackChange {
  return { kind, ...what, from: null, to: null, fields: [] };
}

function changed(what: Pick<TrackChange, 'part' | 'id' | 'name' | 'fields'>): TrackChange[] {
  return what.fields.length === 0 ? [] : [{ kind: 'changed', from: null, to: null, ...what }];
}

function differs(field: TrackField, before: string, after: string): Field[] {
  return before === after ? [] : [{ field, before, after }];
}

const inWords = ({ nl, en }: Texts): string => (nl === en ? nl : `${nl} / ${en}`);
const number = (value: number | null): string => (value === null ? '' : String(value));
