import type { Editor } from '@tiptap/core';
import { Button } from '@weft/ui';
import { workspaceOf } from '@weft/workspace';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { commentRanges } from '../comments/comment-ranges.js';
import type { CommentTarget } from '../comments/comment-target.js';
import { useAuthors } from '../live/use-authors.js';
import { usePart } from '../live/use-part.js';
import { useWork } from '../live/work-context.js';
import { SheetDialog } from '../sheets/sheet-dialog.js';
import { useWorkspaceTexts } from '../texts.js';
import { authoredRanges } from './authored-ranges.js';
import { AuthorshipTable } from './authorship-table.js';
import { showRanges } from './decorated-ranges.js';
import { FilesDialog } from './files-dialog.js';
import { LinkDialog } from './link-dialog.js';
import { MentionDialog } from './mention-dialog.js';
import { anchorOfSelection } from './text-anchor.js';
import { TextToolbar } from './text-toolbar.js';
import styles from './text.module.css';
import { useTextEditor } from './use-text-editor.js';

interface TextPaneProps {
  /** Told of the editor, for what is done with it from elsewhere on the page. */
  onEditor: (editor: Editor | null) => void;
  onComment: (target: CommentTarget) => void;
}

/** The text that a team writes together. */
export const TextPane = ({ onEditor, onComment }: TextPaneProps) => {
  const texts = useWorkspaceTexts();
  const { document: doc, room, teamId, canWrite, people, say } = useWork();
  const authors = useAuthors();
  const { text, comments } = workspaceOf(doc);
  const host = useRef<HTMLDivElement>(null);
  const toolbarId = useId();
  const [asking, setAsking] = useState<'link' | 'file' | 'mention' | 'sheet' | null>(null);
  const [showsAuthors, setShowsAuthors] = useState(false);
  const awareness = room?.awareness ?? null;
  const editor = useTextEditor(host, {
    ...{ fragment: text, awareness, editable: canWrite, label: texts.text.label, toolbarId },
    addressOf: ({ id, picture }) =>
      `/api/teams/${teamId}/files/${id}${picture ? '?show=true' : ''}`,
    ownerOf: (client) => {
      const user = awareness?.getStates().get(client)?.['user'] as
        { accountId?: string } | undefined;
      const person = user?.accountId ? people.get(user.accountId) : undefined;
      return person ? { name: person.displayName, hue: person.mark.hue } : null;
    },
    onMention: () => setAsking('mention'),
  });
  useEffect(() => {
    onEditor(editor);
    return () => onEditor(null);
  }, [editor, onEditor]);

  // What is marked follows the text and the comments, and the words of a comment move with both.
  const textVersion = usePart(text, () => ({}), null);
  const commentVersion = usePart(comments, () => ({}), null);
  const authored = useMemo(() => {
    if (!editor || !showsAuthors) return [];
    return authoredRanges(text, authors, (name) => editor.schema.nodes[name]?.isLeaf ?? false);
  }, [editor, showsAuthors, authors, text, textVersion]);
  useEffect(() => {
    if (!editor) return;
    const written = authored.map(({ accountId, from, to }) => {
      const mark = accountId ? people.get(accountId)?.mark : undefined;
      const attributes: Record<string, string> = mark
        ? { 'data-line': String(mark.line), 'data-thread': String(mark.hue) }
        : {};
      return { from, to, attributes };
    });
    showRanges(editor.view, [...written, ...commentRanges(doc, editor.state)]);
  }, [editor, authored, people, doc, commentVersion, textVersion]);

  const comment = () => {
    const anchor = editor && anchorOfSelection(editor.state);
    if (anchor) onComment({ part: 'text', id: null, ...anchor });
    else say(texts.comments.select);
  };
  return (
    <div className={styles.pane}>
      {editor && canWrite ? (
        <TextToolbar
          editor={editor}
          id={toolbarId}
          onLink={() => setAsking('link')}
          onImage={() => setAsking('file')}
          onMention={() => setAsking('mention')}
          onComment={comment}
        />
      ) : null}
      <div ref={host} className={styles.text} />
      {canWrite ? <p className={styles.note}>{texts.text.help}</p> : null}
      <div className={styles.actions}>
        <Button
          variant="quiet"
          aria-expanded={showsAuthors}
          onClick={() => setShowsAuthors(!showsAuthors)}
        >
          {showsAuthors ? texts.authorship.hide : texts.authorship.show}
        </Button>
        {editor && canWrite ? (
          <Button variant="quiet" onClick={() => setAsking('sheet')}>
            {texts.sheets.open}
          </Button>
        ) : null}
      </div>
      {editor && showsAuthors ? <AuthorshipTable editor={editor} ranges={authored} /> : null}
      {editor && canWrite ? (
        <>
          <FilesDialog editor={editor} open={asking === 'file'} onClose={() => setAsking(null)} />
          <LinkDialog editor={editor} open={asking === 'link'} onClose={() => setAsking(null)} />
          {asking === 'sheet' ? (
            <SheetDialog editor={editor} onClose={() => setAsking(null)} />
          ) : null}
          <MentionDialog
            editor={editor}
            open={asking === 'mention'}
            onClose={() => setAsking(null)}
          />
        </>
      ) : null}
    </div>
  );
};
