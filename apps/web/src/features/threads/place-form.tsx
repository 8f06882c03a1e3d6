import { useQuery } from '@tanstack/react-query';
import type { DraftThread } from '@weft/contracts';
import { findSelection } from '@weft/rules';
import { Button, Field, Select } from '@weft/ui';
import { useState } from 'react';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { useThreadTexts } from './texts.js';
import type { DraftThreadsPage } from './threads.queries.js';
import type { DraftActs } from './use-draft-acts.js';
import styles from './threads.module.css';

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
  const api = useApi();
  const { locale: reading } = useI18n();
  const { locale } = thread;
  const [lessonId, setLessonId] = useState(thread.lessonId);
  const [blockId, setBlockId] = useState(thread.place?.blockId ?? '');
  const [words, setWords] = useState('');
  const { data: blocks = [] } = useQuery({
    queryKey: ['threads', 'blocks', draftId, lessonId, locale],
    queryFn: async () => {
      const path = { draftId, lessonId };
      const { blocks: found } = await bodyOf(
        api.GET('/api/drafts/{draftId}/threads/blocks/{lessonId}', {
          params: { path, query: { locale } },
        }),
      );
      return found;
    },
    staleTime: 0,
  });
  const block = blocks.find((one) => one.blockId === blockId);
  const selection = block && words ? findSelection(block.text, words) : null;
  const wrong = Boolean(block && words && !selection);
  return (
    <form
      method="post"
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault();
        if (!block || wrong) return;
        const target = { lessonId, locale, blockId, selection };
        void acts
          .act([thread.id], { kind: 'place', target })
          .then((taken) => (taken ? onDone() : undefined));
      }}
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
      <Select
        label={t.placeBlock}
        value={block ? blockId : ''}
        onChange={({ target }) => setBlockId(target.value)}
      >
        <option value="" disabled />
        {blocks.flatMap((one) =>
          one.text === ''
            ? []
            : [
                <option key={one.blockId} value={one.blockId}>
                  {one.text.slice(0, 90)}
                </option>,
              ],
        )}
      </Select>
      <Field
        label={texts.compose.findWords}
        value={words}
        maxLength={400}
        error={wrong ? texts.compose.notFound : undefined}
        onChange={({ target }) => setWords(target.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" busy={acts.busy} aria-disabled={block && !wrong ? undefined : true}>
          {t.place}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
};
