import { useQuery } from '@tanstack/react-query';
import type { MarkingComment } from '@weft/contracts';
import { Button, TextArea } from '@weft/ui';
import { useState } from 'react';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { PageData } from '../../platform/page/page-data.js';
import sheet from '../../platform/page/sheet.module.css';
import { commentsQuery } from './grades.queries.js';
import styles from './grades.module.css';
import { useGradesTexts } from './texts.js';
import { useGradeChange } from './use-grade-change.js';

/** Sentences that a marker uses again: her own, and those that colleagues share. */
export const CommentLibrary = ({ cohortId }: { cohortId: string }) => {
  const api = useApi();
  const texts = useGradesTexts();
  const query = useQuery(commentsQuery(api, cohortId));
  const [edited, setEdited] = useState<MarkingComment | null>(null);
  const remove = useGradeChange((commentId: string) =>
    api.DELETE('/api/cohorts/{cohortId}/marking-comments/{commentId}', {
      params: { path: { cohortId, commentId } },
    }),
  );
  return (
    <section>
      <h2>{texts.library}</h2>
      <PageData query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{texts.libraryEmpty}</p>
          ) : (
            <ul role="list" className={sheet.list}>
              {items.map((one) => (
                <li key={one.id}>
                  <p>{one.text}</p>
                  {one.mine ? (
                    <div className={sheet.actions}>
                      <Button
                        variant="secondary"
                        aria-label={texts.libraryEdit(one.text)}
                        onClick={() => setEdited(one)}
                      >
                        {texts.edit}
                      </Button>
                      <Button
                        variant="quiet"
                        aria-label={texts.libraryRemove(one.text)}
                        onClick={() => remove.run(one.id)}
                      >
                        {texts.remove}
                      </Button>
                    </div>
                  ) : (
                    <p className={sheet.muted}>{texts.colleague}</p>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </PageData>
      <FormFailure failure={remove.failure} />
      <CommentForm
        key={edited?.id ?? 'new'}
        cohortId={cohortId}
        edited={edited}
        onDone={() => setEdited(null)}
      />
    </section>
  );
};

interface CommentFormProps {
  cohortId: string;
  edited: MarkingComment | null;
  onDone: () => void;
}

const CommentForm = ({ cohortId, edited, onDone }: CommentFormProps) => {
  const api = useApi();
  const texts = useGradesTexts();
  const [newId, setNewId] = useState(() => crypto.randomUUID());
  const { fields, change, clear } = useDraft(`marking-comment:${edited?.id ?? cohortId}`, {
    ...{ text: edited?.text ?? '', shared: edited?.shared ?? false },
  });
  const save = useGradeChange(() =>
    api.PUT('/api/cohorts/{cohortId}/marking-comments/{commentId}', {
      params: { path: { cohortId, commentId: edited?.id ?? newId } },
      body: fields,
    }),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.run(undefined, {
          onSuccess: () => {
            clear();
            setNewId(crypto.randomUUID());
            onDone();
          },
        });
      }}
    >
      <TextArea
        label={texts.libraryText}
        required
        maxLength={2000}
        value={fields.text}
        onChange={({ target }) => change({ text: target.value })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={fields.shared}
          onChange={({ target }) => change({ shared: target.checked })}
        />
        {texts.libraryShared}
      </label>
      <FormFailure failure={save.failure} />
      <div className={sheet.actions}>
        <Button type="submit" disabled={save.busy || fields.text.trim() === ''}>
          {edited ? texts.keep : texts.libraryAdd}
        </Button>
        {edited ? (
          <Button variant="quiet" onClick={onDone}>
            {texts.cancel}
          </Button>
        ) : null}
      </div>
    </form>
  );
};
