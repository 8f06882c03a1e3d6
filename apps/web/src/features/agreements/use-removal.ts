import type { AgreementContent } from '@weft/contracts';
import { useState } from 'react';

type ListName = keyof AgreementContent['lists'];

interface Removed {
  list: ListName;
  id: string;
  index: number;
  texts: AgreementContent['texts'];
}

/** Takes items out of a draft, and puts the last one back with all that it said. */
export function useRemoval(content: AgreementContent, change: (content: AgreementContent) => void) {
  const [removed, setRemoved] = useState<Removed | null>(null);
  return {
    removed: removed !== null,
    remove: (list: ListName, id: string) => {
      const ofItem = (key: string) => key === `${list}:${id}` || key.startsWith(`${list}:${id}:`);
      const texts = Object.entries(content.texts);
      setRemoved({
        ...{ list, id, index: content.lists[list].indexOf(id) },
        texts: Object.fromEntries(texts.filter(([key]) => ofItem(key))),
      });
      change({
        texts: Object.fromEntries(texts.filter(([key]) => !ofItem(key))),
        lists: { ...content.lists, [list]: content.lists[list].filter((one) => one !== id) },
      });
    },
    putBack: () => {
      if (!removed) return;
      const { list, id, index, texts } = removed;
      setRemoved(null);
      change({
        texts: { ...content.texts, ...texts },
        lists: { ...content.lists, [list]: content.lists[list].toSpliced(index, 0, id) },
      });
    },
  };
}
