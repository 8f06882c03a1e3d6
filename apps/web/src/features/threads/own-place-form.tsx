import type { Thread } from '@weft/contracts';
import { useState } from 'react';
import { useI18n } from '../../platform/i18n/i18n.js';
import { chosenPlace, PlaceFields } from './place-fields.js';
import { RemarkForm } from './remark-form.js';
import { useThreadTexts } from './texts.js';
import type { RoundLessonPage } from './threads.queries.js';
import type { RemarkWrites } from './use-remark-writes.js';

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
  return (
    <RemarkForm
      label={t.studio.place}
      ready={place !== null}
      onSend={() => {
        if (!place) return;
        const { blockId, selection } = place;
        const target = { lessonId: page.lesson.lessonId, locale, blockId, selection };
        void writes.act(thread.id, { kind: 'place', target }).then(onDone);
      }}
      onCancel={onDone}
    >
      <p>{t.studio.placeTitle}</p>
      <PlaceFields
        {...{ blocks: page.blocks, locale }}
        value={choice}
        onChange={(changed) => setChoice({ ...choice, ...changed })}
      />
    </RemarkForm>
  );
};
