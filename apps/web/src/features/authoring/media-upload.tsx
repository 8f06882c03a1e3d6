import { mediaAccept } from '@weft/rules';
import { Button, Notice } from '@weft/ui';
import { useId, useRef } from 'react';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { DiagnosticsList } from '../lesson-preview/index.js';
import styles from './authoring.module.css';
import media from './media.module.css';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';

/** Where files come in: by a button, dropped or pasted. */
export const MediaUpload = () => {
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
        {room.came === null ? null : (
          <p>
            {(room.came.replaced ? words.replaced : words.came)(
              room.came.path.replace('media/', ''),
            )}
          </p>
        )}
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
