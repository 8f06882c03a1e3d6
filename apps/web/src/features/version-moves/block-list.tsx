import type { BlockDifference } from '@weft/contracts';
import { useI18n } from '../../platform/i18n/i18n.js';
import { TextPieces } from './text-pieces.js';
import styles from './version-moves.module.css';

/** Blocks in the order of the new version; those that stayed are counted, not shown. */
export const BlockList = ({ blocks }: { blocks: readonly BlockDifference[] }) => {
  const { t } = useI18n();
  return (
    <ol role="list" className={styles.blocks}>
      {blocks.map(({ id, state, moved, count, pieces, change }) =>
        state === 'same' && !moved ? (
          <li key={id} data-state="same">
            {t('versions.stayed', { count })}
          </li>
        ) : (
          <li key={id} data-state={state}>
            <span className={styles.state}>
              {[
                ...(state === 'same' ? [] : [t(`versions.states.${state}`)]),
                ...(moved ? [t('versions.states.moved')] : []),
              ].join(', ')}
              {change ? ` · ${t(`versions.classes.${change}`)}` : null}
            </span>
            {pieces.length > 0 ? <TextPieces pieces={pieces} /> : <p>{t('versions.noText')}</p>}
          </li>
        ),
      )}
    </ol>
  );
};
