import { useQuery } from '@tanstack/react-query';
import type { DraftThread } from '@weft/contracts';
import { Select } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { chosenPlace, PlaceFields } from './place-fields.js';
import { RemarkForm } from './remark-form.js';
import { useThreadTexts } from './texts.js';
import { threadBlocksQuery, type DraftThreadsPage } from './threads.queries.js';
import type { DraftActs } from './use-draft-acts.js';

interface PlaceFormProps {
  draftId: string;
  thread: DraftThread;
  page: DraftThreadsPage;
  acts: DraftActs;
  onDone: () => void;
}

/** Gives a remark a place by hand: a lesson, a block of it, and words where that helps. */
export const PlaceForm = ({ draftId, thread, page, acts, onDone }: PlaceFormProps) => {
  const texts = useThreadTexts();
  const t = texts.studio;
  const { locale: reading } = useI18n();
  const { locale } = thread;
  const [lessonId, setLessonId] = useState(thread.lessonId);
  const [choice, setChoice] = useState({ blockId: thread.place?.blockId ?? '', words: '' });
  const text = { draftId, lessonId, locale };
  const { data: blocks = [] } = useQuery(threadBlocksQuery(useApi(), text));
  const place = chosenPlace(choice, blocks);
  return (
    <RemarkForm
      label={t.place}
      ready={place !== null}
      busy={acts.busy}
      onSend={() => {
        if (!place) return;
        const { blockId, selection } = place;
        const target = { lessonId, locale, blockId, selection };
        void acts
          .act([thread.id], { kind: 'place', target })
          .then((taken) => (taken ? onDone() : undefined));
      }}
      onCancel={onDone}
    >
      <p>{t.placeTitle}</p>
      <Select
        label={t.lesson}
        value={lessonId}
        onChange={({ target }) => setLessonId(target.value)}
      >
        {page.lessons.map((lesson) => (
          <option key={lesson.lessonId} value={lesson.lessonId}>
            {lesson.title[reading]}
          </option>
        ))}
      </Select>
      <PlaceFields
        {...{ blocks, locale }}
        value={choice}
        onChange={(changed) => setChoice({ ...choice, ...changed })}
      />
    </RemarkForm>
  );
};
