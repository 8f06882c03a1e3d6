import type { TrackEntry } from '@weft/contracts';
import { freePartId, placeOfEntry } from '@weft/rules';
import { useEffect, useRef } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useStudio } from './studio-context.js';
import type { Dragged, DropPlace } from './use-drag.js';

export interface Moves {
  /** Name of an entry in words. */
  nameOf: (entry: TrackEntry) => string;
  titleOfStage: (stageId: string) => string;
  /** One place up (-1) or down (1), into the next stage at its edge. */
  step: (entryId: string, by: -1 | 1) => void;
  /** To the end of a stage. */
  toStage: (entryId: string, stageId: string) => void;
  addModule: (code: string, place: DropPlace) => void;
  remove: (entry: TrackEntry) => void;
  drop: (what: Dragged, place: DropPlace) => void;
}

/** Everything that moves entries, by pointer, key or menu; each says where something went. */
export function useMoves(): Moves {
  const { t, locale } = useI18n();
  const { track, edit, facts, titleOf } = useStudio();
  // What moved to another stage is drawn anew there: the focus follows it.
  const focus = useRef<string | null>(null);
  useEffect(() => {
    if (focus.current === null) return;
    document.getElementById(focus.current)?.focus();
    focus.current = null;
  });

  const titleOfStage = (stageId: string): string => {
    const title = track.stages.find(({ id }) => id === stageId)?.title[locale].trim();
    return title === undefined || title === '' ? t('tracks.stageUntitled') : title;
  };
  const nameOf = (entry: TrackEntry): string =>
    entry.kind === 'module'
      ? titleOf(entry.code)[locale]
      : entry.purpose[locale] || t('tracks.slot');

  const move = (entryId: string, { stageId, index }: DropPlace) => {
    const at = placeOfEntry(track, entryId);
    const stage = track.stages.find(({ id }) => id === stageId);
    if (!at || !stage) return;
    const total = stage.entries.length + (at.stage.id === stageId ? 0 : 1);
    const place = Math.min(index, total - 1) + 1;
    const values = { title: nameOf(at.entry), place, total, stage: titleOfStage(stageId) };
    if (document.activeElement?.id === `handle-${entryId}`) focus.current = `handle-${entryId}`;
    edit([{ op: 'move-entry', entryId, stageId, index }], { say: t('tracks.moved', values) });
  };
  const addModule = (code: string, { stageId, index }: DropPlace) => {
    const module = facts.newest(code);
    if (!module) return;
    const id = freePartId(track, crypto.randomUUID());
    const entry: TrackEntry = {
      ...{ kind: 'module', id, code, version: module.version, electiveId: null },
    };
    const values = { title: module.title[locale], stage: titleOfStage(stageId) };
    edit([{ op: 'add-entry', stageId, index, entry }], { say: t('tracks.added', values) });
  };
  return {
    nameOf,
    titleOfStage,
    addModule,
    step: (entryId, by) => {
      const at = placeOfEntry(track, entryId);
      if (!at) return;
      const index = at.index + by;
      if (index >= 0 && index < at.stage.entries.length) {
        move(entryId, { stageId: at.stage.id, index });
        return;
      }
      const next = track.stages[at.stageIndex + by];
      if (next) move(entryId, { stageId: next.id, index: by === 1 ? 0 : next.entries.length });
    },
    toStage: (entryId, stageId) => {
      const index = track.stages.find(({ id }) => id === stageId)?.entries.length ?? 0;
      move(entryId, { stageId, index });
    },
    remove: (entry) => {
      const say = t('tracks.removed', { title: nameOf(entry) });
      edit([{ op: 'remove-entry', entryId: entry.id }], { say });
    },
    drop: (what, place) => {
      if (what.kind === 'module') {
        addModule(what.id, place);
        return;
      }
      const at = placeOfEntry(track, what.id);
      // In its own stage the place counts without the entry itself.
      const own = at?.stage.id === place.stageId && at.index < place.index ? 1 : 0;
      move(what.id, { ...place, index: place.index - own });
    },
  };
}
