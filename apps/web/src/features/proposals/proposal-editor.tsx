import type { ProposalKind } from '@weft/contracts';
import { Button } from '@weft/ui';
import { useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { ApiError, failureOf } from '../../platform/api/api-error.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { DiagnosticsList } from '../lesson-preview/index.js';
import { LessonEditor } from './lesson-editor.js';
import { ProposalFormFields } from './proposal-form-fields.js';
import { fieldOfPath, type Fields, toContent } from './proposal-fields.js';

type Content = ReturnType<typeof toContent>;

interface ProposalEditorProps {
  accountId: string;
  kind: ProposalKind;
  /** Null: to the whole site. */
  cohortId: string | null;
  fields: Fields;
  onChange: (fields: Fields) => void;
  submitLabel: string;
  /** `id` stays the same for the same text, so that sending it twice is one write. */
  send: (write: { id: string; content: Content }) => Promise<void>;
  /** Between the fields and the button. */
  children?: ReactNode;
}

/** The form of a text that is proposed, changed or adapted. What is typed stays, whatever happens. */
export const ProposalEditor = (props: ProposalEditorProps) => {
  const { accountId, kind, cohortId, fields, onChange, submitLabel, send, children } = props;
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const write = useRef<{ id: string; text: string } | null>(null);
  const problem = error instanceof ApiError ? error.problem : undefined;
  const wrong = (problem?.fields ?? []).flatMap(({ path }) => fieldOfPath(path) ?? []);
  const change = (name: string, value: string) => onChange({ ...fields, [name]: value });

  const submit = async () => {
    const content = toContent(kind, fields);
    const text = JSON.stringify(content);
    if (write.current?.text !== text) write.current = { id: crypto.randomUUID(), text };
    setBusy(true);
    setError(null);
    try {
      await send({ id: write.current.id, content });
    } catch (caught) {
      setError(caught);
    } finally {
      setBusy(false);
    }
  };
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) void submit();
  };

  return (
    <form onSubmit={onSubmit} method="post">
      {kind === 'lesson' ? (
        cohortId === null ? null : (
          <LessonEditor {...{ accountId, cohortId, fields, wrong }} onChange={change} />
        )
      ) : (
        <ProposalFormFields {...{ kind, fields, wrong }} onChange={change} />
      )}
      {children}
      <FormFailure failure={error === null ? null : failureOf(error)} />
      {problem?.diagnostics ? <DiagnosticsList diagnostics={problem.diagnostics} /> : null}
      <Button type="submit" busy={busy}>
        {submitLabel}
      </Button>
    </form>
  );
};
