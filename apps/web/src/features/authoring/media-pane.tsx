import { mediaAccept, mediaFormOf } from '@weft/rules';
import type { DraftMedia } from '@weft/contracts';
import { Button, EmptyState, Notice } from '@weft/ui';
import { useId, useRef, useState } from 'react';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { DiagnosticsList } from '../lesson-preview/index.js';
import styles from './authoring.module.css';
import { mediaAddress } from './draft-media.js';
import media from './media.module.css';
import { MediaForm } from './media-form.js';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';
import { useDraftAction } from './use-draft-action.js';

/** The pictures and recordings of a draft: they come in, go into the text, and go away again. */
export const MediaPane = () => {
  const { media: words, tree } = useAuthoringTexts();
  const { draft, files, path: open, media: room } = useRoom();
  const [gone, setGone] = useState<DraftMedia | null>(null);
  const action = useDraftAction(async (act: () => Promise<void>) => {
    await act();
    await room.reload();
  });
  const remove = (item: DraftMedia) =>
    action.run(async () => {
      await files.apply([{ kind: 'remove', place: item.path }]);
      setGone(item);
    });
  const putBack = ({ path, revision }: DraftMedia) =>
    action.run(async () => {
      await files.apply([{ kind: 'restore', path, revision }]);
      setGone(null);
    });
  return (
    <div className={styles.stack}>
      <h2 className={styles.paneTitle}>{words.title}</h2>
      {draft.archived ? null : <Upload />}
      {gone ? (
        <Notice kind="positive" live>
          <p>{words.removed(nameOf(gone))}</p>
          <Button variant="secondary" busy={action.busy} onClick={() => putBack(gone)}>
            {tree.undo}
          </Button>
        </Notice>
      ) : null}
      <FormFailure failure={action.failure} />
      {room.items?.length === 0 ? <EmptyState title={words.none} /> : null}
      <ul role="list" className={media.files}>
        {(room.items ?? []).map((item) => (
          <li key={item.path} className={media.file}>
            <Thumbnail item={item} />
            <div className={media.facts}>
              <p className={styles.path}>{nameOf(item)}</p>
              <p className={styles.note}>{words.facts(item)}</p>
              {draft.archived ? null : (
                <div className={styles.tools}>
                  {open.endsWith('.mdx') && mediaFormOf(item.path)?.kind !== 'captions' ? (
                    <Button
                      variant="secondary"
                      aria-label={words.insertNamed(nameOf(item))}
                      aria-expanded={room.newest === item.path}
                      onClick={() => room.choose(room.newest === item.path ? null : item.path)}
                    >
                      {words.insert}
                    </Button>
                  ) : null}
                  <Replace item={item} />
                  <Button
                    variant="quiet"
                    aria-label={words.removeNamed(nameOf(item))}
                    onClick={() => remove(item)}
                  >
                    {words.remove}
                  </Button>
                </div>
              )}
            </div>
            {room.newest === item.path && open.endsWith('.mdx') ? (
              <MediaForm key={`${item.path} ${open}`} item={item} />
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
};

const nameOf = ({ path }: DraftMedia): string => path.replace('media/', '');

const Thumbnail = ({ item }: { item: DraftMedia }) => {
  const { draft } = useRoom();
  const { media: words } = useAuthoringTexts();
  const kind = mediaFormOf(item.path)?.kind ?? 'document';
  if (kind !== 'picture') return <span className={media.kind}>{words.kinds[kind]}</span>;
  const size = { width: item.width ?? undefined, height: item.height ?? undefined };
  // Its name stands beside it.
  return (
    <img
      className={media.thumbnail}
      alt=""
      loading="lazy"
      src={mediaAddress(draft.id, item)}
      {...size}
    />
  );
};

/** Where files come in: by a button, dropped or pasted. */
const Upload = () => {
  const { media: words } = useAuthoringTexts();
  const { media: room } = useRoom();
  const input = useRef<HTMLInputElement>(null);
  const help = useId();
  const { sending } = room;
  return (
    <div
      className={media.drop}
      onDragOverCapture={(event) => event.preventDefault()}
      onDropCapture={(event) => {
        event.preventDefault();
        void room.add([...event.dataTransfer.files]);
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={mediaAccept}
        aria-label={words.add}
        onChange={(event) => {
          void room.add([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <Button
        aria-describedby={help}
        busy={sending !== null && sending.progress !== null}
        onClick={() => input.current?.click()}
      >
        {words.add}
      </Button>
      <p id={help} className={styles.note}>
        {words.help}
      </p>
      <div role="status">
        {sending !== null && sending.progress !== null ? (
          <>
            <p>{words.sending(sending.name)}</p>
            <progress value={sending.progress} aria-label={words.sending(sending.name)} />
          </>
        ) : null}
        {room.came === null ? null : <p>{words.came(room.came.replace('media/', ''))}</p>}
      </div>
      {sending?.failure === 'name' ? (
        <Notice kind="critical" live>
          <p>{words.refusedName(sending.name)}</p>
        </Notice>
      ) : null}
      {sending?.failure && sending.failure !== 'name' ? (
        <>
          <p>{words.notSent(sending.name)}</p>
          {sending.refused.length > 0 ? (
            <DiagnosticsList diagnostics={sending.refused} />
          ) : (
            <FormFailure failure={sending.failure} />
          )}
        </>
      ) : null}
    </div>
  );
};

/** Another file in the same place: every text that names it shows the new one. */
const Replace = ({ item }: { item: DraftMedia }) => {
  const { media: words } = useAuthoringTexts();
  const { media: room } = useRoom();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={item.path.slice(item.path.lastIndexOf('.'))}
        aria-label={words.replaceNamed(nameOf(item))}
        onChange={(event) => {
          void room.add([...(event.target.files ?? [])].slice(0, 1), item.path);
          event.target.value = '';
        }}
      />
      <Button
        variant="quiet"
        aria-label={words.replaceNamed(nameOf(item))}
        onClick={() => input.current?.click()}
      >
        {words.replace}
      </Button>
    </>
  );
};
