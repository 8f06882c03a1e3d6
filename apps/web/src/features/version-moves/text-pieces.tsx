import type { TextPiece } from '@weft/contracts';
import { useI18n } from '../../platform/i18n/i18n.js';
import styles from './version-moves.module.css';
import './texts.js';

/** A text with what was inserted and deleted, told by more than colour and to screen readers too. */
export const TextPieces = ({ pieces }: { pieces: readonly TextPiece[] }) => {
  const { t } = useI18n();
  return (
    <p className={styles.pieces}>
      {pieces.map(({ kind, text }, at) => {
        if (kind === 'same') return <span key={at}>{text}</span>;
        const Mark = kind === 'inserted' ? 'ins' : 'del';
        return (
          <Mark key={at}>
            <span className="visually-hidden"> [{t(`versions.${kind}`)}: </span>
            {text}
            <span className="visually-hidden">] </span>
          </Mark>
        );
      })}
    </p>
  );
};
