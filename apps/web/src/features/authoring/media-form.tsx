import type { DraftMedia } from '@weft/contracts';
import { mediaFormOf } from '@weft/rules';
import { Button, Field, Select, TextArea } from '@weft/ui';
import { useState } from 'react';
import styles from './authoring.module.css';
import { mediaMarkup, type MediaInsert } from './draft-media.js';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';

type Words = Record<'main' | 'caption' | 'captions' | 'transcript', string>;

/** What a file needs before it stands in a text: words for who cannot see or hear it. */
export const MediaForm = ({ item }: { item: DraftMedia }) => {
  const { media: words, insert: texts } = useAuthoringTexts();
  const { insert, path: open, media: room } = useRoom();
  const [given, setGiven] = useState<Words>({
    main: '',
    caption: '',
    captions: '',
    transcript: '',
  });
  const [tried, setTried] = useState(false);
  const kind = mediaFormOf(item.path)?.kind;
  if (!kind || kind === 'captions') return null;
  const lang = /\/(nl|en)(?:-[A-Z]{2})?\.mdx$/.exec(open)?.[1];
  const isRecording = kind === 'audio' || kind === 'video';
  const missing = (value: string) => (tried && value.trim() === '' ? texts.missing : undefined);
  const change = (part: keyof Words) => (event: { target: { value: string } }) =>
    setGiven({ ...given, [part]: event.target.value });
  const subtitles = (room.items ?? []).filter(({ path }) => path.endsWith('.vtt'));
  return (
    <form
      className={styles.stack}
      noValidate
      lang={lang}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (given.main.trim() === '' || (isRecording && given.transcript.trim() === '')) return;
        const { text, alone } = mediaMarkup(insertOf(kind, item.path, given));
        insert(text, alone);
        room.choose(null);
      }}
    >
      <Field
        label={words.main[kind]}
        hint={words.mainHint[kind]}
        required
        maxLength={500}
        value={given.main}
        error={missing(given.main)}
        onChange={change('main')}
      />
      {kind === 'picture' ? (
        <Field
          label={words.caption}
          hint={words.captionHint}
          maxLength={500}
          value={given.caption}
          onChange={change('caption')}
        />
      ) : null}
      {isRecording ? (
        <>
          <TextArea
            label={words.transcript}
            hint={words.transcriptHint}
            required
            rows={5}
            value={given.transcript}
            error={missing(given.transcript)}
            onChange={change('transcript')}
          />
          {subtitles.length > 0 ? (
            <Select label={words.captions} value={given.captions} onChange={change('captions')}>
              <option value="">{words.noCaptions}</option>
              {subtitles.map(({ path }) => (
                <option key={path} value={path}>
                  {path.replace('media/', '')}
                </option>
              ))}
            </Select>
          ) : null}
        </>
      ) : null}
      <Button type="submit">{words.run}</Button>
    </form>
  );
};

function insertOf(kind: MediaInsert['kind'], path: string, given: Words): MediaInsert {
  const { main, caption, captions, transcript } = given;
  if (kind === 'picture') return { kind, path, alt: main, caption };
  return kind === 'document'
    ? { kind, path, text: main }
    : { kind, path, title: main, captions, transcript };
}
