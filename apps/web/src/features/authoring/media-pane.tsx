import type { DraftMedia } from '@weft/contracts';
import { renameMediaIn } from '@weft/rules';
import { EmptyState } from '@weft/ui';
import { useRef, useState } from 'react';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { type Done, DoneNotice } from '../../platform/page/done-notice.js';
import styles from './authoring.module.css';
import media from './media.module.css';
import { MediaRow } from './media-row.js';
import { MediaUpload } from './media-upload.js';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';
import { useDraftAction } from './use-draft-action.js';

/** The pictures and recordings of a draft: they come in, go into the text, and go away again. */
export const MediaPane = () => {
  const { media: words, tree } = useAuthoringTexts();
  const { draft, files, media: room } = useRoom();
  const [done, setDone] = useState<Done | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const action = useDraftAction(async (act: () => Promise<Done | null>) => {
    const result = await act();
    await room.reload();
    setDone(result);
  });
  const remove = ({ path, revision }: DraftMedia) =>
    action.run(async () => {
      await files.apply([{ kind: 'remove', place: path }]);
      return {
        said: words.removed(path.replace('media/', '')),
        undo: () => files.apply([{ kind: 'restore', path, revision }]),
      };
    });
  const rename = ({ path: from }: DraftMedia, name: string) =>
    action.run(async () => {
      const to = `media/${name}`;
      const texts = [...files.snapshot().files.values()].filter(
        ({ text }) => renameMediaIn(text, { from, to }) !== text,
      );
      await files.apply([{ kind: 'rename', from, to }]);
      return {
        said: words.renamed(name, texts.length),
        undo: () => files.apply([{ kind: 'rename', from: to, to: from }]),
      };
    });
  const undo = (what: Done) =>
    action.run(async () => {
      await what.undo();
      return null;
    });
  return (
    <div className={styles.stack}>
      <h2 className={styles.paneTitle}>{words.title}</h2>
      {draft.archived ? null : <MediaUpload />}
      <DoneNotice {...{ done, list }} busy={action.busy} undoLabel={tree.undo} onUndo={undo} />
      <FormFailure failure={action.failure} />
      {room.items?.length === 0 ? <EmptyState title={words.none} /> : null}
      <ul role="list" className={media.files} ref={list}>
        {(room.items ?? []).map((item) => (
          <MediaRow
            key={item.path}
            item={item}
            busy={action.busy}
            onRename={(name) => rename(item, name)}
            onRemove={() => remove(item)}
          />
        ))}
      </ul>
    </div>
  );
};
