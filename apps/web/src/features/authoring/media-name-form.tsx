import type { DraftMedia } from '@weft/contracts';
import { mediaFormOf } from '@weft/rules';
import { Button, Field } from '@weft/ui';
import { useEffect, useRef, useState } from 'react';
import styles from './authoring.module.css';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';

interface MediaNameFormProps {
  item: DraftMedia;
  busy: boolean;
  /** @param name with its ending, such as `river-2.webp` */
  onRename: (name: string) => void;
}

/** Asks for another name; the ending stays, as the bytes do. */
export const MediaNameForm = ({ item, busy, onRename }: MediaNameFormProps) => {
  const { media: words } = useAuthoringTexts();
  const { media: room } = useRoom();
  const dot = item.path.lastIndexOf('.');
  const ending = item.path.slice(dot);
  const [typed, setTyped] = useState(item.path.slice('media/'.length, dot));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.select(), []);
  const path = `media/${typed.trim()}${ending}`;
  const isTaken = room.items?.some((one) => one.path === path && one.path !== item.path);
  const wrong = mediaFormOf(path) === null || isTaken ? words.nameWrong : undefined;
  return (
    <form
      ref={form}
      className={styles.stack}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!wrong && path !== item.path) onRename(path.replace('media/', ''));
      }}
    >
      <Field
        label={words.newName}
        hint={words.newNameHint(ending)}
        value={typed}
        required
        maxLength={60}
        autoCapitalize="none"
        spellCheck={false}
        error={tried ? wrong : undefined}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" variant="secondary" busy={busy}>
        {words.rename}
      </Button>
    </form>
  );
};
