import { Editor } from '@tiptap/core';
import Collaboration from '@tiptap/extension-collaboration';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Awareness } from 'y-protocols/awareness';
import type { XmlFragment } from 'yjs';
import { carets } from './carets.js';
import { decoratedRanges } from './decorated-ranges.js';
import type { TextAttachment } from './inline-nodes.js';
import { textExtensions } from './text-extensions.js';

interface TextEditorOptions {
  fragment: XmlFragment;
  /** Null where nobody else is shown, for instance in an earlier moment. */
  awareness: Awareness | null;
  editable: boolean;
  label: string;
  /** DOM id of the bar that Alt and F10 lead to. */
  toolbarId: string;
  addressOf: (attachment: TextAttachment) => string;
  ownerOf: (clientId: number) => { name: string; hue: number } | null;
  /** An @ was typed where a name can follow. */
  onMention: () => void;
}

/** May a name follow here? At the beginning of a word. */
const beginsWord = (editor: Editor): boolean => {
  const { $from } = editor.state.selection;
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset);
  return before === '' || /[\s(]/.test(before);
};

/**
 * The editor of a shared text, in the element of the given reference.
 * @returns the editor once it is there
 */
export function useTextEditor(
  host: RefObject<HTMLElement | null>,
  options: TextEditorOptions,
): Editor | null {
  const [editor, setEditor] = useState<Editor | null>(null);
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const { fragment, awareness, editable, label, toolbarId } = options;

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const made = new Editor({
      element,
      injectCSS: false,
      extensions: [
        ...textExtensions((attachment) => latest.current.addressOf(attachment)),
        Collaboration.configure({ fragment }),
        decoratedRanges,
        ...(awareness
          ? [carets({ awareness, ownerOf: (client) => latest.current.ownerOf(client) })]
          : []),
      ],
      editorProps: {
        // Tab always leaves the text; lists are indented with their tools.
        handleDOMEvents: { keydown: (_view, event) => event.key === 'Tab' },
        handleKeyDown: (_view, event) => {
          if (event.altKey && event.key === 'F10') {
            document.getElementById(toolbarId)?.querySelector<HTMLElement>('button')?.focus();
            return true;
          }
          if (event.key !== '@' || event.isComposing || !beginsWord(made)) return false;
          latest.current.onMention();
          return true;
        },
      },
    });
    setEditor(made);
    return () => {
      made.destroy();
      setEditor(null);
    };
  }, [host, fragment, awareness, toolbarId]);

  useEffect(() => {
    if (!editor) return;
    editor.setEditable(editable, false);
    editor.setOptions({
      editorProps: {
        ...editor.options.editorProps,
        attributes: {
          role: editable ? 'textbox' : 'document',
          ...(editable ? { 'aria-multiline': 'true' } : {}),
          'aria-label': label,
          tabindex: '0',
        },
      },
    });
  }, [editor, editable, label]);
  return editor;
}
