import { mediaFormOf } from '@weft/rules';
import type { DraftMedia } from '@weft/contracts';
import { Button } from '@weft/ui';
import { useEffect, useRef, useState } from 'react';
import styles from './authoring.module.css';
import { mediaAddress } from './draft-media.js';
import media from './media.module.css';
import { MediaForm } from './media-form.js';
import { MediaNameForm } from './media-name-form.js';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';

interface MediaRowProps {
  item: DraftMedia;
  busy: boolean;
  onRename: (name: string) => void;
  onRemove: () => void;
}

/** One file of the media folder, and what can be done with it. */
export const MediaRow = ({ item, busy, onRename, onRemove }: MediaRowProps) => {
  const { media: words } = useAuthoringTexts();
  const { draft, path: open, media: room } = useRoom();
  const [naming, setNaming] = useState(false);
  const isNewest = room.newest === item.path;
  const isWaiting =
    room.queue.held !== null && room.queue.waiting.some((one) => one.path === item.path);
  const isAsked = isNewest && open.endsWith('.mdx');
  const row = useRef<HTMLLIElement>(null);
  // What just came is described before anything else; who goes through the tabs goes on there.
  useEffect(() => {
    if (!isNewest || document.activeElement?.matches('[role=tab]')) return;
    row.current?.querySelector<HTMLElement>('form input')?.focus();
  }, [isNewest]);
  return (
    <li ref={row} className={media.file}>
      <Thumbnail item={item} />
      <div className={media.facts}>
        <p className={styles.path}>{nameOf(item)}</p>
        <p className={styles.note}>
          {words.facts(item)}
          {isWaiting ? ` · ${words.waits}` : null}
        </p>
        {draft.archived ? null : (
          <div className={styles.tools}>
            {open.endsWith('.mdx') && mediaFormOf(item.path)?.kind !== 'captions' ? (
              <Button
                variant="secondary"
                aria-label={words.insertNamed(nameOf(item))}
                aria-expanded={isAsked}
                onClick={() => room.choose(isAsked ? null : item.path)}
              >
                {words.insert}
              </Button>
            ) : null}
            {isWaiting ? null : (
              <>
                <Replace item={item} />
                <Button
                  variant="quiet"
                  aria-label={words.renameNamed(nameOf(item))}
                  aria-expanded={naming}
                  onClick={() => setNaming(!naming)}
                >
                  {words.rename}
                </Button>
              </>
            )}
            <Button
              variant="quiet"
              aria-label={words.removeNamed(nameOf(item))}
              busy={busy}
              onClick={() => (isWaiting ? void room.discard(item.path) : onRemove())}
            >
              {words.remove}
            </Button>
          </div>
        )}
      </div>
      {naming ? <MediaNameForm item={item} busy={busy} onRename={onRename} /> : null}
      {isAsked ? <MediaForm key={`${item.path} ${open}`} item={item} /> : null}
    </li>
  );
};

const nameOf = ({ path }: DraftMedia): string => path.replace('media/', '');

const Thumbnail = ({ item }: { item: DraftMedia }) => {
  const { draft, media: room } = useRoom();
  const { media: words } = useAuthoringTexts();
  const address = mediaAddress(draft.id, item);
  const kind = mediaFormOf(item.path)?.kind ?? 'document';
  if (kind !== 'picture') return <span className={media.kind}>{words.kinds[kind]}</span>;
  const size = { width: item.width ?? undefined, height: item.height ?? undefined };
  // Its name stands beside it.
  return (
    <img
      className={media.thumbnail}
      alt=""
      loading="lazy"
      src={room.local.get(address) ?? address}
      {...size}
    />
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
