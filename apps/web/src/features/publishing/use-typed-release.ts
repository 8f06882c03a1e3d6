import type { BlockChange, ChangeClass } from '@weft/contracts';
import { releaseClasses } from '@weft/rules';
import { useDraft } from '../../platform/forms/use-draft.js';
import type { ReleasePage } from './publishing.queries.js';

interface Fields {
  /** Of the whole; empty: it follows from the blocks. */
  change: ChangeClass | '';
  version: string;
  nl: string;
  en: string;
  /** Classes of single blocks that are other than the texts say, by `nameOfBlock`. */
  blocks: Readonly<Record<string, ChangeClass>>;
}

/** Names a block of a lesson. */
export const nameOfBlock = ({ lessonId, blockId }: Pick<BlockChange, 'lessonId' | 'blockId'>) =>
  `${lessonId} ${blockId}`;

const empty: Fields = { change: '', version: '', nl: '', en: '', blocks: {} };

/** As what a version is to be published, kept on this device until it is; and what follows from it. */
export function useTypedRelease(draftId: string, proposal: ReleasePage['proposal']) {
  const { fields, change, clear } = useDraft<Fields>(`publish:${draftId}`, empty);
  // What was said of a block that does not change any more says nothing.
  const blocks = proposal.blocks.flatMap((block) => {
    const said = fields.blocks[nameOfBlock(block)];
    const { lessonId, blockId } = block;
    return said && said !== block.change ? [{ lessonId, blockId, change: said }] : [];
  });
  const whole: ChangeClass | null = fields.change === '' ? proposal.named : fields.change;
  return {
    ...{ fields, blocks, change, clear },
    classes: releaseClasses(proposal, { blocks, whole }),
    /** What the whole is while nobody chooses it. */
    follows: releaseClasses(proposal, { blocks, whole: proposal.named }).change,
  };
}

export type TypedRelease = ReturnType<typeof useTypedRelease>;
