import type { Editor } from '@tiptap/core';
import { Button, Dialog, Field } from '@weft/ui';
import { useState, type SubmitEvent } from 'react';
import { useWorkspaceTexts } from '../texts.js';
import { safeLink } from './safe-link.js';
import styles from './text.module.css';

/** Sets, changes and removes the link of the selection. */
const LinkForm = ({ editor, onClose }: { editor: Editor; onClose: () => void }) => {
  const texts = useWorkspaceTexts();
  const now: unknown = editor.getAttributes('link')['href'];
  const known = typeof now === 'string' ? safeLink(now) : null;
  const { empty } = editor.state.selection;
  const [address, setAddress] = useState(known ?? '');
  const [words, setWords] = useState('');
  const [wrong, setWrong] = useState(false);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const href = safeLink(address);
    setWrong(href === null);
    if (href === null) return;
    const chain = editor.chain().focus().extendMarkRange('link');
    if (empty && known === null) {
      const marks = [{ type: 'link', attrs: { href } }];
      chain.insertContent({ type: 'text', text: words.trim() || address.trim(), marks }).run();
    } else chain.setLink({ href }).run();
    onClose();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onClose();
  };
  return (
    <form className={styles.dialog} onSubmit={save} noValidate>
      <Field
        label={texts.link.address}
        hint={texts.link.hint}
        inputMode="url"
        value={address}
        error={wrong ? texts.link.wrong : undefined}
        onChange={({ target }) => setAddress(target.value)}
      />
      {empty && known === null ? (
        <Field
          label={texts.link.words}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      ) : null}
      {known ? (
        <p>
          <a href={known} target="_blank" rel="noopener noreferrer nofollow">
            {texts.link.open}
          </a>
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button type="submit">{texts.link.save}</Button>
        {known ? (
          <Button variant="secondary" onClick={remove}>
            {texts.link.remove}
          </Button>
        ) : null}
      </div>
    </form>
  );
};

interface LinkDialogProps {
  editor: Editor;
  open: boolean;
  onClose: () => void;
}

export const LinkDialog = ({ editor, open, onClose }: LinkDialogProps) => {
  const texts = useWorkspaceTexts();
  return (
    <Dialog open={open} title={texts.link.title} closeLabel={texts.dialog.close} onClose={onClose}>
      {open ? <LinkForm editor={editor} onClose={onClose} /> : null}
    </Dialog>
  );
};
