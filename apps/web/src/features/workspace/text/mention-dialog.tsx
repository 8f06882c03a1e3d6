import type { Editor } from '@tiptap/core';
import { Dialog } from '@weft/ui';
import { PersonName } from '../live/person-name.js';
import { useMentions } from '../live/use-mentions.js';
import { useWork } from '../live/work-context.js';
import choices from '../choices.module.css';
import { useWorkspaceTexts } from '../texts.js';
import styles from './text.module.css';

interface MentionDialogProps {
  editor: Editor;
  open: boolean;
  onClose: () => void;
}

/** The choice of whom to mention where the caret is. */
export const MentionDialog = ({ editor, open, onClose }: MentionDialogProps) => {
  const texts = useWorkspaceTexts();
  const { people, accountId: me } = useWork();
  const tell = useMentions();
  const mention = (id: string, label: string) => {
    const quote = `${editor.state.selection.$from.parent.textContent} @${label}`;
    onClose();
    const content = [
      { type: 'mention', attrs: { id, label } },
      { type: 'text', text: ' ' },
    ];
    editor.chain().focus().insertContent(content).run();
    if (id !== me) tell({ accountId: id, quote });
  };
  return (
    <Dialog
      open={open}
      title={texts.mention.title}
      closeLabel={texts.dialog.close}
      onClose={onClose}
    >
      <p className={styles.note}>{texts.mention.note}</p>
      <ul role="list" className={choices.choices}>
        {[...people.values()]
          .filter(({ member }) => member)
          .map(({ accountId, displayName }) => (
            <li key={accountId}>
              <button type="button" onClick={() => mention(accountId, displayName)}>
                <PersonName accountId={accountId} />
              </button>
            </li>
          ))}
      </ul>
    </Dialog>
  );
};
