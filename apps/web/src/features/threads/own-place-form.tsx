import type { Thread } from '@weft/contracts';
import { Button } from '@weft/ui';
import { useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { chosenPlace, PlaceFields } from './place-fields.js';
import { useThreadTexts } from './texts.js';
import type { RoundLessonPage } from './threads.queries.js';
import { useFirstField } from './use-first-field.js';
import type { RemarkWrites } from './use-remark-writes.js';
import styles from './threads.module.css';

interface OwnPlaceFormProps {
  page: RoundLessonPage;
  thread: Thread;
  writes: RemarkWrites;
  onDone: () => void;
}

/** A reader says where her remark belongs in the text that she reads. */
export const OwnPlaceForm = ({ page, thread, writes, onDone }: OwnPlaceFormProps) => {
  const t = useThreadTexts();
  const { locale } = useI18n();
  const [choice, setChoice] = useState({ blockId: '', words: '' });
  const place = chosenPlace(choice, page.blocks);
  const field = useFirstField();
  return (
    <form
      ref={field}
      method="post"
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault();
        if (!place) return;
        const { blockId, selection } = place;
        const target = { lessonId: page.lesson.lessonId, locale, blockId, selection };
        void writes.act(thread.id, { kind: 'place', target }).then(onDone);
      }}
    >
      <p>{t.studio.placeTitle}</p>
      <PlaceFields
        {...{ blocks: page.blocks, locale }}
        value={choice}
        onChange={(changed) => setChoice({ ...choice, ...changed })}
      />
      <div className={styles.actions}>
        <Button type="submit" aria-disabled={place ? undefined : true}>
          {t.studio.place}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
};
