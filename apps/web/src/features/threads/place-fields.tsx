import type { Locale, ThreadBlock } from '@weft/contracts';
import { findSelection } from '@weft/rules';
import { Field, Select } from '@weft/ui';
import { useThreadTexts } from './texts.js';

/** Where somebody points: a block, and words of it where that helps. */
export interface PlaceChoice {
  blockId: string;
  words: string;
}

/**
 * The place that was chosen.
 * @returns null where no block is chosen, or where the words do not stand in it
 */
export function chosenPlace(
  { blockId, words }: PlaceChoice,
  blocks: readonly ThreadBlock[],
): { blockId: string; selection: { start: number; end: number } | null; quote: string } | null {
  const block = blocks.find((one) => one.blockId === blockId);
  if (!block) return null;
  const selection = words.trim() ? findSelection(block.text, words) : null;
  if (words.trim() && !selection) return null;
  const quote = selection ? block.text.slice(selection.start, selection.end) : block.text;
  return { blockId, selection, quote };
}

interface PlaceFieldsProps {
  blocks: readonly ThreadBlock[];
  /** Language of the text. */
  locale: Locale;
  value: PlaceChoice;
  onChange: (changed: Partial<PlaceChoice>) => void;
}

/** Asks for a piece of a text, and for words of it; for keyboards and screen readers as for others. */
export const PlaceFields = ({ blocks, locale, value, onChange }: PlaceFieldsProps) => {
  const t = useThreadTexts();
  const known = blocks.some(({ blockId }) => blockId === value.blockId);
  const wrong = known && chosenPlace(value, blocks) === null;
  return (
    <>
      <Select
        label={t.studio.placeBlock}
        value={known ? value.blockId : ''}
        onChange={({ target }) => onChange({ blockId: target.value })}
      >
        <option value="" disabled>
          {t.studio.placeChoose}
        </option>
        {blocks.flatMap(({ blockId, text }) => {
          // What has no words is an exercise with an id of its own, or a mark in the text.
          if (text === '' && blockId.startsWith('p-')) return [];
          return [
            <option key={blockId} value={blockId} lang={text ? locale : undefined}>
              {text.slice(0, 90) || t.exercise(blockId)}
            </option>,
          ];
        })}
      </Select>
      <Field
        label={t.studio.placeWords}
        value={value.words}
        maxLength={400}
        error={wrong ? t.compose.notFound : undefined}
        onChange={({ target }) => onChange({ words: target.value })}
      />
    </>
  );
};
