import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Locale, ThreadKind } from '@weft/contracts';
import { Button, Select, TextArea } from '@weft/ui';
import { useState } from 'react';
import { failureOf } from '../../platform/api/api-error.js';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { KindChoice } from './kind-choice.js';
import { MentionChoice } from './mention-choice.js';
import { chosenPlace, PlaceFields } from './place-fields.js';
import { useThreadTexts } from './texts.js';
import { draftThreadsKey, threadBlocksQuery, type DraftThreadsPage } from './threads.queries.js';
import { useFirstField } from './use-first-field.js';
import styles from './threads.module.css';

interface OwnRemarkProps {
  draftId: string;
  page: DraftThreadsPage;
  onDone: (saved: boolean) => void;
}

interface Typed {
  id: string;
  lessonId: string;
  locale: Locale;
  blockId: string;
  words: string;
  kind: ThreadKind;
  text: string;
  wording: string;
}

/** An author makes a remark of her own on the newest version; what is typed survives a closed tab. */
export const OwnRemark = ({ draftId, page, onDone }: OwnRemarkProps) => {
  const texts = useThreadTexts();
  const t = texts.studio;
  const api = useApi();
  const { locale: reading } = useI18n();
  const queryClient = useQueryClient();
  const [id] = useState(() => crypto.randomUUID());
  const [mentions, setMentions] = useState<string[]>([]);
  const typed = useDraft<Typed>(`remark:${draftId}`, {
    ...{ id, lessonId: page.lessons[0]?.lessonId ?? '', locale: reading, blockId: '', words: '' },
    ...{ kind: 'comment', text: '', wording: '' },
  });
  const { lessonId, locale, kind, text, wording } = typed.fields;
  const { data: blocks = [] } = useQuery(threadBlocksQuery(api, { draftId, lessonId, locale }));
  const place = chosenPlace(typed.fields, blocks);
  const field = useFirstField();
  const said = kind === 'suggestion' ? wording.trim() !== '' : text.trim() !== '';
  const ready = place !== null && (said || kind === 'unclear');
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ blockId, selection }: NonNullable<typeof place>) =>
      bodyOf(
        api.POST('/api/drafts/{draftId}/threads', {
          params: { path: { draftId } },
          body: {
            ...{ id: typed.fields.id, kind, text: text.trim(), mentions },
            wording: kind === 'suggestion' ? wording.trim() : null,
            target: { lessonId, locale, blockId, selection },
          },
        }),
      ),
    onSuccess: async () => {
      typed.clear();
      await queryClient.invalidateQueries({ queryKey: draftThreadsKey(draftId) });
      onDone(true);
    },
  });
  /** The id goes with what is typed, so that the same remark sent again is one remark. */
  const change = (changed: Partial<Typed>) => typed.change({ id: typed.fields.id, ...changed });
  return (
    <form
      ref={field}
      method="post"
      className={styles.own}
      aria-label={texts.compose.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) mutate(place);
      }}
    >
      <h2>{texts.compose.title}</h2>
      <div className={styles.pair}>
        <Select
          label={t.lesson}
          value={lessonId}
          onChange={({ target }) => change({ lessonId: target.value, blockId: '' })}
        >
          {page.lessons.map((lesson) => (
            <option key={lesson.lessonId} value={lesson.lessonId}>
              {lesson.title[reading]}
            </option>
          ))}
        </Select>
        <Select
          label={t.language}
          value={locale}
          onChange={({ target }) => change({ locale: target.value === 'en' ? 'en' : 'nl' })}
        >
          <option value="nl">{t.languages.nl}</option>
          <option value="en">{t.languages.en}</option>
        </Select>
      </div>
      <PlaceFields {...{ blocks, locale }} value={typed.fields} onChange={change} />
      <KindChoice kind={kind} onChange={(chosen) => change({ kind: chosen })} />
      {kind === 'suggestion' ? (
        <TextArea
          label={texts.compose.wording}
          hint={place && place.quote.length <= 300 ? place.quote : undefined}
          value={wording}
          maxLength={4000}
          rows={3}
          onChange={({ target }) => change({ wording: target.value })}
        />
      ) : null}
      <TextArea
        label={texts.compose.text}
        hint={texts.kindHints[kind]}
        value={text}
        maxLength={4000}
        rows={3}
        onChange={({ target }) => change({ text: target.value })}
      />
      <MentionChoice people={page.authors} mentions={mentions} onChange={setMentions} />
      <FormFailure failure={error && failureOf(error)} />
      <div className={styles.actions}>
        <Button type="submit" busy={isPending} aria-disabled={ready ? undefined : true}>
          {texts.compose.send}
        </Button>
        <Button variant="quiet" onClick={() => onDone(false)}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
};
