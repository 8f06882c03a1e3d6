import type { Thread, ThreadPerson } from '@weft/contracts';
import { TextArea } from '@weft/ui';
import { useState } from 'react';
import { useDraft } from '../../platform/forms/use-draft.js';
import { MentionChoice } from './mention-choice.js';
import { RemarkForm } from './remark-form.js';
import { useThreadTexts } from './texts.js';

interface ThreadFormProps {
  thread: Thread;
  /** Who can be mentioned in an answer. */
  people: readonly ThreadPerson[];
  /** A guest for whom what is typed is kept. */
  holder?: string;
  form: 'reply' | 'edit' | 'reopen';
  onSend: (said: { text: string; wording: string | null; mentions: string[] }) => void;
  onCancel: () => void;
}

/** Asks for the words of an answer, of a change, or of why a remark is opened again. */
export const ThreadForm = ({ form, thread, people, holder, onSend, onCancel }: ThreadFormProps) => {
  const t = useThreadTexts();
  const begun = { text: form === 'edit' ? thread.text : '', wording: thread.wording ?? '' };
  const typed = useDraft(`thread:${thread.id}:${form}`, begun, holder);
  const [mentions, setMentions] = useState<string[]>([]);
  const { text, wording } = typed.fields;
  const suggests = form === 'edit' && thread.kind === 'suggestion';
  const label = { reply: t.reply, edit: t.compose.text, reopen: t.reason }[form];
  const ready = suggests ? wording.trim() !== '' : text.trim() !== '';
  return (
    <RemarkForm
      label={{ reply: t.replySend, edit: t.save, reopen: t.reopen }[form]}
      ready={ready}
      onSend={() => {
        onSend({ text: text.trim(), wording: suggests ? wording.trim() : null, mentions });
        typed.clear();
      }}
      onCancel={onCancel}
    >
      {suggests ? (
        <TextArea
          label={t.compose.wording}
          value={wording}
          rows={3}
          onChange={({ target }) => typed.change({ wording: target.value })}
        />
      ) : null}
      <TextArea
        label={label}
        value={text}
        rows={3}
        maxLength={form === 'reopen' ? 1000 : 4000}
        onChange={({ target }) => typed.change({ text: target.value })}
      />
      {form === 'reply' ? (
        <MentionChoice people={people} mentions={mentions} onChange={setMentions} />
      ) : null}
    </RemarkForm>
  );
};
