import { Extension } from '@tiptap/core';
import { yCursorPlugin } from '@tiptap/y-tiptap';
import type { Awareness } from 'y-protocols/awareness';
import styles from './text.module.css';

/** Who a caret belongs to, as others are shown it. */
interface CaretOwner {
  name: string;
  /** For `data-thread`. */
  hue: number;
}

interface CaretOptions {
  awareness: Awareness;
  /** Null for who is no member: her place is not shown. */
  ownerOf: (clientId: number) => CaretOwner | null;
}

/** A caret with the name beside it; a screen reader hears who is here elsewhere, and not in the text. */
function drawCaret(owner: CaretOwner | null): HTMLElement {
  const caret = document.createElement('span');
  caret.setAttribute('aria-hidden', 'true');
  if (!owner) return caret;
  caret.className = styles['caret'] ?? '';
  caret.dataset['thread'] = String(owner.hue);
  const name = document.createElement('span');
  name.textContent = owner.name;
  // Word joiners keep the caret from being broken off the word that it stands in.
  caret.append('\u2060', name, '\u2060');
  return caret;
}

/** Shows where others are in the text, and tells them where I am. */
export const carets = ({ awareness, ownerOf }: CaretOptions) =>
  Extension.create({
    name: 'carets',
    addProseMirrorPlugins: () => [
      yCursorPlugin(awareness, {
        cursorBuilder: (_user, clientId) => drawCaret(ownerOf(clientId)),
        selectionBuilder: (_user, clientId) => {
          const owner = ownerOf(clientId);
          return owner ? { class: styles['selected'] ?? '', 'data-thread': String(owner.hue) } : {};
        },
      }) as never,
    ],
  });
