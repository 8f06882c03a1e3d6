import type { DraftThreadAct, ThreadPerson } from '@weft/contracts';
import { Select, TextArea } from '@weft/ui';
import { useState } from 'react';
import { useDraft } from '../../platform/forms/use-draft.js';
import { MentionChoice } from './mention-choice.js';
import { RemarkForm } from './remark-form.js';
import { useThreadTexts } from './texts.js';
import type { DraftThreadsPage } from './threads.queries.js';

export type DecisionKind = 'accept' | 'decline' | 'done' | 'assign' | 'reply' | 'reopen';

interface DecisionFormProps {
  form: DecisionKind;
  page: DraftThreadsPage;
  /** What it is about: words that were typed for it are kept under this name. */
  about: string;
  /** Who can be mentioned in an answer, and what asks for them. */
  people?: readonly ThreadPerson[];
  onPeople?: () => void;
  busy: boolean;
  /** @param taken forgets what was typed, once the act was taken */
  send: (act: DraftThreadAct, taken: () => void) => void;
  onCancel: () => void;
}

/** Asks what an act on remarks needs: a reason, a version, a person. */
export const DecisionForm = (props: DecisionFormProps) => {
  const { form, page, about, people = [], onPeople, busy, send, onCancel } = props;
  const texts = useThreadTexts();
  const t = texts.studio;
  const typed = useDraft(`decision:${form}:${about}`, { text: '' });
  const [mentions, setMentions] = useState<string[]>([]);
  const [value, setValue] = useState(form === 'done' ? String(page.versions[0] ?? '') : '');
  const { text } = typed.fields;
  const words = text.trim();
  const act = ((): DraftThreadAct | null => {
    switch (form) {
      case 'accept':
        return { kind: 'accept', reason: words, edited: null };
      case 'decline':
      case 'reopen':
        return words ? { kind: form, reason: words } : null;
      case 'reply':
        return words ? { kind: 'reply', text: words, mentions } : null;
      case 'done':
        return value ? { kind: 'done', versionNumber: Number(value) } : null;
      case 'assign':
        return { kind: 'assign', accountId: value || null };
    }
  })();
  const labels = {
    ...{ accept: t.acceptReason, decline: t.declineReason, reply: texts.reply },
    ...{ reopen: texts.reason, done: t.doneIn, assign: t.assign },
  };
  const buttons = {
    ...{ accept: t.accept, decline: t.decline, reply: texts.replySend },
    ...{ reopen: t.reopen, done: t.done, assign: texts.save },
  };
  return (
    <RemarkForm
      label={buttons[form]}
      ready={act !== null}
      busy={busy}
      onSend={() => {
        if (act) send(act, typed.clear);
      }}
      onCancel={onCancel}
    >
      {form === 'done' || form === 'assign' ? (
        <Select
          label={labels[form]}
          value={value}
          onChange={({ target }) => setValue(target.value)}
        >
          {form === 'assign' ? <option value="">{t.nobody}</option> : null}
          {form === 'assign'
            ? page.authors.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))
            : page.versions.map((number) => (
                <option key={number} value={number}>
                  {texts.version(number)}
                </option>
              ))}
        </Select>
      ) : (
        <TextArea
          label={labels[form]}
          value={text}
          rows={2}
          maxLength={form === 'reply' ? 4000 : 1000}
          onChange={({ target }) => typed.change({ text: target.value })}
        />
      )}
      {form === 'reply' && onPeople ? (
        <MentionChoice {...{ people, mentions }} onChange={setMentions} onOpen={onPeople} />
      ) : null}
    </RemarkForm>
  );
};
