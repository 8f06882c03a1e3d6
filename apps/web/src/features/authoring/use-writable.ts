import { useI18n } from '../../platform/i18n/i18n.js';
import type { Writable } from './editor-setup.js';
import { ownNames } from './own-names.js';
import { useRoom } from './room-context.js';

/** What may be written in a text of the lesson that is open; worked out when it is asked for. */
export function useWritable(path: string): () => Writable | null {
  const { locale } = useI18n();
  const { known, part, state, media } = useRoom();
  return () => {
    if (!known || !part || path === part.facts) return null;
    const textAt = (at: string | null) => state.files.get(at ?? '')?.text ?? '';
    const texts = [...part.texts].sort((a, b) => Number(b.path === path) - Number(a.path === path));
    const own = ownNames({
      activities: textAt(part.activities),
      texts: texts.map((text) => textAt(text.path)),
      ...{ media: media.items ?? [], locale },
    });
    return { known, own };
  };
}
