import { useQuery } from '@tanstack/react-query';
import type { Editor } from '@tiptap/core';
import { Button, Dialog, Field } from '@weft/ui';
import { useState, type SubmitEvent } from 'react';
import { bodyOf, useApi } from '../../../platform/api/api.js';
import { PageData } from '../../../platform/page/page-data.js';
import { useWork } from '../live/work-context.js';
import choices from '../choices.module.css';
import { useWorkspaceTexts } from '../texts.js';
import type { TextAttachment } from './inline-nodes.js';
import styles from './text.module.css';

interface FilesProps {
  editor: Editor;
  onClose: () => void;
}

/** Puts a picture or another file of the team in the text; a picture with its description. */
const Files = ({ editor, onClose }: FilesProps) => {
  const texts = useWorkspaceTexts();
  const api = useApi();
  const { teamId, assignmentId } = useWork();
  const query = useQuery({
    queryKey: ['work', teamId, assignmentId, 'files'],
    queryFn: () =>
      bodyOf(
        api.GET('/api/teams/{teamId}/attachments/{assignmentId}', {
          params: { path: { teamId, assignmentId } },
        }),
      ),
    staleTime: 0,
  });
  const [chosen, setChosen] = useState<string | null>(null);
  const [label, setLabel] = useState('');
  const [wrong, setWrong] = useState(false);
  const insert = (attrs: TextAttachment) => {
    onClose();
    editor.chain().focus().insertContent({ type: 'attachment', attrs }).run();
  };
  const describe = (event: SubmitEvent) => {
    event.preventDefault();
    setWrong(!label.trim());
    if (chosen && label.trim()) insert({ id: chosen, label: label.trim(), picture: true });
  };
  if (chosen) {
    return (
      <form className={styles.dialog} onSubmit={describe} noValidate>
        <Field
          label={texts.files.describe}
          value={label}
          maxLength={200}
          error={wrong ? texts.files.describeWrong : undefined}
          onChange={({ target }) => setLabel(target.value)}
        />
        <Button type="submit">{texts.files.insert}</Button>
      </form>
    );
  }
  return (
    <PageData query={query}>
      {({ items }) => {
        const files = items.filter(({ removedAt }) => removedAt === null);
        if (files.length === 0) return <p>{texts.files.none}</p>;
        return (
          <ul role="list" className={choices.choices}>
            {files.map(({ id, name, picture }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-label={texts.files.choose(name)}
                  onClick={() => (picture ? setChosen(id) : insert({ id, label: name, picture }))}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        );
      }}
    </PageData>
  );
};

export const FilesDialog = ({ open, ...files }: FilesProps & { open: boolean }) => {
  const texts = useWorkspaceTexts();
  return (
    <Dialog
      open={open}
      title={texts.files.title}
      closeLabel={texts.dialog.close}
      onClose={files.onClose}
    >
      {open ? <Files {...files} /> : null}
    </Dialog>
  );
};
