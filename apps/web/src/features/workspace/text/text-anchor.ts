import type { EditorState } from '@tiptap/pm/state';
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap';
import {
  decodeRelativePosition,
  encodeRelativePosition,
  type Doc,
  type RelativePosition,
  type XmlFragment,
} from 'yjs';

/**
 * Two places in the shared text that stay with their words whatever is written around them: relative
 * positions of Yjs in base64.
 */
export interface TextAnchor {
  from: string;
  to: string;
}

interface SyncState {
  doc: Doc;
  type: XmlFragment;
  binding: { mapping: Parameters<typeof absolutePositionToRelativePosition>[2] } | null;
}

const syncOf = (state: EditorState): SyncState | undefined =>
  ySyncPluginKey.getState(state) as SyncState | undefined;

/** The selection as an anchor and its words; null where nothing is selected. */
export function anchorOfSelection(state: EditorState): (TextAnchor & { quote: string }) | null {
  const sync = syncOf(state);
  const { from, to, empty } = state.selection;
  if (!sync?.binding || empty) return null;
  const { mapping } = sync.binding;
  const at = (position: number): string => {
    const place = absolutePositionToRelativePosition(position, sync.type, mapping) as unknown;
    return btoa(String.fromCharCode(...encodeRelativePosition(place as RelativePosition)));
  };
  const quote = state.doc.textBetween(from, to, ' ', ' ').trim();
  return quote === '' ? null : { from: at(from), to: at(to), quote: quote.slice(0, 300) };
}

/** Where the words of an anchor are now; null when they are gone, or when it is none. */
export function rangeOfAnchor(
  state: EditorState,
  anchor: TextAnchor,
): { from: number; to: number } | null {
  const sync = syncOf(state);
  if (!sync?.binding) return null;
  const { mapping } = sync.binding;
  const at = (place: string): number | null => {
    const bytes = Uint8Array.from(atob(place), (letter) => letter.charCodeAt(0));
    const relative = decodeRelativePosition(bytes);
    return relativePositionToAbsolutePosition(sync.doc, sync.type, relative, mapping);
  };
  const [from, to] = [at(anchor.from), at(anchor.to)];
  return from !== null && to !== null && from < to ? { from, to } : null;
}
