import type { Editor } from '@tiptap/core';
import { useEffect, useReducer } from 'react';

/** Draws a component anew after every change of text or selection. */
export function useEditorVersion(editor: Editor): void {
  const [, changed] = useReducer((version: number) => version + 1, 0);
  useEffect(() => {
    editor.on('transaction', changed);
    return () => {
      editor.off('transaction', changed);
    };
  }, [editor]);
}
