import { mediaAccept, mediaLimits } from '@weft/rules';
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
  const { queue, refused } = room;
  const [first] = queue.waiting;
  const used = (room.items ?? []).reduce((sum, { size }) => sum + size, 0);
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
      <Button aria-describedby={help} onClick={() => input.current?.click()}>
        {words.add}
      </Button>
      <p id={help} className={styles.note}>
        {words.help} {words.room(mediaLimits.bytes - used)}
      </p>
      <div role="status">
        {first && queue.held === null ? <p>{words.sending(first.name)}</p> : null}
        {first && queue.held !== null ? (
          <p>
            {queue.held === 'access/sign-in-required'
              ? words.heldSignedOut(queue.waiting.length)
              : words.held(queue.waiting.length)}
          </p>
        ) : null}
        {room.came === null ? null : (
          <p>
            {(room.came.replaced ? words.replaced : words.came)(
              room.came.path.replace('media/', ''),
            )}
          </p>
        )}
      </div>
      {first && queue.progress !== null && (queue.held === null || queue.progress > 0) ? (
        <progress value={queue.progress} aria-label={words.sending(first.name)} />
      ) : null}
      {queue.held === null ? null : (
        <Button variant="secondary" onClick={room.sendNow}>
          {words.sendNow}
        </Button>
      )}
      {queue.unkept && first ? (
        <Notice kind="caution" live>
          <p>{words.unkept}</p>
        </Notice>
      ) : null}
      {refused ? (
        <Notice kind="critical" live>
          <p>{words.refusals[refused.why](refused)}</p>
        </Notice>
      ) : null}
      {queue.refused ? (
        <>
          <p>{words.notSent(queue.refused.name)}</p>
          {queue.refused.diagnostics.length > 0 ? (
            <DiagnosticsList diagnostics={queue.refused.diagnostics} />
          ) : (
            <FormFailure failure={queue.refused.failure} />
          )}
        </>
      ) : null}
    </div>
  );
};
