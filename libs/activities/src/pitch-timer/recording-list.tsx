import type { Locale } from '@weft/contracts';
import { Button, Icon, Notice, buttonClass } from '@weft/ui';
import { useEffect, useState } from 'react';
import { Undo } from '../frame/undo.js';
import { momentText, sizeText } from '../moment.js';
import type { Recording } from './recordings.js';
import { texts } from './texts.js';
import styles from './view.module.css';

interface RecordingListProps {
  recordings: Recording[];
  /** The browser could not keep one of them. */
  unkept: boolean;
  locale: Locale;
  onRemove: (recording: Recording) => void;
  /** Brings back one that was removed. */
  onUndo: (recording: Recording) => void;
}

/** What was recorded on this device: to play, to take along, to delete. */
export const RecordingList = ({ recordings, locale, ...list }: RecordingListProps) => {
  const t = texts[locale];
  const [removed, setRemoved] = useState<Recording | null>(null);
  if (recordings.length === 0 && !removed) return null;
  const size = recordings.reduce((sum, { data }) => sum + data.size, 0);
  return (
    <section className={styles.recordings} data-print="no">
      <h4>{t.recordings}</h4>
      {list.unkept ? (
        <Notice kind="critical" live>
          {t.unkept}
        </Notice>
      ) : null}
      {recordings.length > 0 ? <p>{t.private(sizeText(size, locale))}</p> : null}
      <ul>
        {recordings.map((recording) => (
          <Entry
            key={recording.id}
            recording={recording}
            locale={locale}
            onRemove={() => {
              setRemoved(recording);
              list.onRemove(recording);
            }}
          />
        ))}
      </ul>
      <Undo
        locale={locale}
        removed={removed ? t.recordingRemoved : null}
        onUndo={() => {
          if (removed) list.onUndo(removed);
          setRemoved(null);
        }}
      />
    </section>
  );
};

interface EntryProps {
  recording: Recording;
  locale: Locale;
  onRemove: () => void;
}

const Entry = ({ recording: { at, data }, locale, onRemove }: EntryProps) => {
  const t = texts[locale];
  const url = useObjectUrl(data);
  const moment = momentText(at, locale);
  const Player = data.type.startsWith('video/') ? 'video' : 'audio';
  return (
    <li>
      <Player controls preload="metadata" src={url} aria-label={t.play(moment)} />
      <p>
        {moment}, {sizeText(data.size, locale)}
      </p>
      <a className={buttonClass('quiet')} href={url} download={fileName(t.file, at, data.type)}>
        {t.download}
      </a>
      <Button variant="quiet" aria-label={t.removeRecording(moment)} onClick={onRemove}>
        <Icon name="close" />
      </Button>
    </li>
  );
};

/** An address for a blob as long as it is shown. */
function useObjectUrl(data: Blob): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(data);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [data]);
  return url;
}

/** For instance `recording-2026-11-22-0905.webm`; the moment is that of UTC. */
function fileName(word: string, at: string, type: string): string {
  const container = /^\w+\/([\w-]+)/.exec(type)?.[1] ?? 'webm';
  const extension = type.startsWith('audio/mp4') ? 'm4a' : container;
  return `${word}-${at.slice(0, 10)}-${at.slice(11, 16).replace(':', '')}.${extension}`;
}
