import { Button, Field, Select } from '@weft/ui';
import { useState } from 'react';
import styles from './authoring.module.css';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';

/** Puts a picture of the lesson into the text, never without words for it. */
export const PictureForm = ({ onDone }: { onDone: () => void }) => {
  const { insert: words } = useAuthoringTexts();
  const { part, insert } = useRoom();
  const pictures = part?.pictures ?? [];
  const [picture, setPicture] = useState(pictures[0] ?? '');
  const [alt, setAlt] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      className={styles.stack}
      onSubmit={(event) => {
        event.preventDefault();
        const told = alt.trim().replace(/[[\]\\]/g, '\\$&');
        setWrong(told === '');
        if (told === '') return;
        onDone();
        insert(`![${told}](${picture})`, true);
      }}
    >
      <Select
        label={words.pictureFile}
        value={picture}
        onChange={(event) => setPicture(event.target.value)}
      >
        {pictures.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
      <Field
        label={words.pictureAlt}
        value={alt}
        error={wrong ? words.missing : undefined}
        onChange={(event) => setAlt(event.target.value)}
      />
      <Button type="submit">{words.run}</Button>
    </form>
  );
};
