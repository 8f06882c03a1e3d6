import type { BoardNote, BoardView } from '@weft/contracts';
import { boardBounds, looseNotes } from '@weft/rules';
import { Button, Field, Icon, useDrag } from '@weft/ui';
import { useEffect, useState } from 'react';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import sheet from '../../platform/page/sheet.module.css';
import { ClusterTools } from './cluster-tools.js';
import { handleId, NoteCard, type NoteMoves } from './note-card.js';
import { useBoardTexts } from './texts.js';
import { useArrangement } from './use-arrangement.js';
import styles from './boards.module.css';

interface ClusterBoardProps {
  board: BoardView;
  takeAway: NoteMoves['takeAway'];
}

/** Notes in clusters, arranged by everybody at once. */
export const ClusterBoard = ({ board, takeAway }: ClusterBoardProps) => {
  const t = useBoardTexts().cluster;
  const arrangement = useArrangement(board, t.undone);
  const { clusters, perform } = arrangement;
  const [focused, setFocused] = useState<string | null>(null);
  const byId = new Map(board.notes.map((note) => [note.id, note]));
  const titled = clusters.map(({ id, title }) => ({ id, title: title || t.unnamed }));
  const places = [{ id: '', title: t.loose }, ...titled];
  const placeOf = (noteId: string) =>
    clusters.find(({ noteIds }) => noteIds.includes(noteId))?.id ?? '';

  // What was moved with the keys is another element now: the focus goes along.
  useEffect(() => {
    if (focused !== null) document.getElementById(handleId(focused))?.focus();
  }, [focused, clusters]);

  const moveTo = (note: BoardNote, placeId: string, before: string | null = null) => {
    setFocused(note.id);
    if (placeId === 'new') {
      const clusterId = crypto.randomUUID();
      const noteIds = [note.id];
      perform([{ kind: 'create', clusterId, title: '', noteIds, at: null }], t.made(t.unnamed));
      return;
    }
    const title = places.find(({ id }) => id === placeId)?.title ?? t.loose;
    const to = { clusterId: placeId || null, before };
    perform([{ kind: 'move', noteId: note.id, ...to }], t.moved(note.text, title));
  };
  const drag = useDrag((noteId, placeId) => {
    const note = byId.get(noteId);
    if (note && placeOf(noteId) !== placeId) moveTo(note, placeId);
  });
  const step: NoteMoves['step'] = (note, by) => {
    const order = clusters.find(({ id }) => id === placeOf(note.id))?.noteIds ?? [];
    const at = order.indexOf(note.id) + by;
    if (at < 0 || at >= order.length) return;
    const before = order[by === 1 ? at + 1 : at] ?? null;
    moveTo(note, placeOf(note.id), before);
  };
  const moves = {
    ...{ places, lifted: drag.drag?.card ?? null, handleOf: drag.handleOf, step, takeAway },
    moveTo: (note: BoardNote, placeId: string) => moveTo(note, placeId),
  };
  const form = useSubmit(({ title = '' }, element) => {
    const create = { kind: 'create', clusterId: crypto.randomUUID(), title } as const;
    perform([{ ...create, noteIds: [], at: null }], t.made(title || t.unnamed));
    element.reset();
    return Promise.resolve();
  });
  const loose = looseNotes(board.notes, clusters);
  return (
    <div className={styles.clustering}>
      <p data-print="no">{t.lead}</p>
      <FormFailure failure={arrangement.failure} />
      <div className={styles.bar} data-print="no">
        <form onSubmit={form.onSubmit} className={styles.newCluster}>
          <Field
            label={t.newTitle}
            name="title"
            maxLength={boardBounds.clusterTitle}
            autoComplete="off"
          />
          <Button type="submit">{t.add}</Button>
        </form>
        <Button
          variant="secondary"
          disabled={!arrangement.undo}
          onClick={() => {
            setFocused(null);
            arrangement.undo?.();
          }}
        >
          <Icon name="undo" /> {t.undo}
        </Button>
      </div>
      <p role="status" className={sheet.muted} data-print="no">
        {arrangement.said}
      </p>
      <div className={styles.clusters}>
        <section
          className={styles.cluster}
          data-loose
          data-column=""
          data-over={drag.drag?.over === '' || undefined}
          aria-labelledby="loose"
        >
          <h2 id="loose">{t.loose}</h2>
          <p className={sheet.muted}>{loose.length === 0 ? t.looseEmpty : t.count(loose.length)}</p>
          <ul role="list" className={styles.notes}>
            {loose.map((note) => (
              <NoteCard key={note.id} note={note} placeId="" moves={moves} />
            ))}
          </ul>
        </section>
        {clusters.map((cluster, at) => {
          const notes = cluster.noteIds.flatMap((id) => byId.get(id) ?? []);
          return (
            <section
              key={cluster.id}
              className={styles.cluster}
              data-thread={(at % 14) + 1}
              data-column={cluster.id}
              data-over={drag.drag?.over === cluster.id || undefined}
              aria-labelledby={`cluster-${cluster.id}`}
            >
              <h2 id={`cluster-${cluster.id}`}>{cluster.title || t.unnamed}</h2>
              <p className={sheet.muted}>{notes.length === 0 ? t.empty : t.count(notes.length)}</p>
              <ul role="list" className={styles.notes}>
                {notes.map((note) => (
                  <NoteCard key={note.id} note={note} placeId={cluster.id} moves={moves} />
                ))}
              </ul>
              <div data-print="no">
                <ClusterTools
                  cluster={cluster}
                  notes={notes}
                  others={titled.filter(({ id }) => id !== cluster.id)}
                  perform={perform}
                />
              </div>
            </section>
          );
        })}
      </div>
    </div>
  );
};
