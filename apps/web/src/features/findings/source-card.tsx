import type { CodingSource, Theme } from '@weft/contracts';
import type { DragHandle } from '@weft/ui';
import { Icon } from '@weft/ui';
import sheet from '../../platform/page/sheet.module.css';
import { useFindingTexts } from './texts.js';
import styles from './findings.module.css';

interface SourceCardProps {
  id: string;
  source: CodingSource;
  /** That it has, by whoever gave them. */
  themes: readonly Theme[];
  current: boolean;
  inAir: boolean;
  handle: DragHandle;
  onChoose: () => void;
}

/** A remark or answer in the list; its themes are given by the keys of the list. */
export const SourceCard = (props: SourceCardProps) => {
  const { id, source, themes, current, inAir, handle, onChoose } = props;
  const t = useFindingTexts();
  const facts = [
    ...source.roles.map((role) => t.roles[role]),
    ...(source.agreed > 0 ? [t.agreed(source.agreed)] : []),
  ];
  return (
    // The keys are those of the list that it is an option of.
    <div
      id={id}
      role="option"
      aria-selected={current}
      tabIndex={-1}
      className={styles.source}
      data-current={current}
      data-air={inAir}
      onClick={onChoose}
      onKeyDown={(event) => event.key === 'Enter' && onChoose()}
    >
      <span>{source.text}</span>
      <span className={styles.grip} aria-hidden="true" title={t.drag} {...handle}>
        <Icon name="menu" />
      </span>
      {source.about === '' ? null : (
        <span className={`${sheet.muted} ${styles.passage}`}>{t.about(source.about)}</span>
      )}
      <span className={styles.given}>
        {facts.length > 0 ? <span className={sheet.muted}>{facts.join(' · ')}</span> : null}
        {themes.map((theme) => (
          <span key={theme.id} className={styles.tag}>
            {theme.title}
          </span>
        ))}
      </span>
    </div>
  );
};
