import type { KeyboardEvent } from 'react';
import { useWorkspaceTexts } from './texts.js';
import styles from './work.module.css';

const panes = ['text', 'canvases', 'tables', 'tasks', 'comments'] as const;
export type PaneName = (typeof panes)[number];

interface PaneTabsProps {
  /** The text stands beside the others, and needs no tab. */
  wide: boolean;
  shown: PaneName;
  onChoose: (pane: PaneName) => void;
}

/** Tabs of the parts of the work, as the authoring practices have them: arrow keys choose. */
export const PaneTabs = ({ wide, shown, onChoose }: PaneTabsProps) => {
  const texts = useWorkspaceTexts();
  const names = panes.filter((name) => !wide || name !== 'text');
  const move = (event: KeyboardEvent, at: number) => {
    const to = {
      ArrowRight: (at + 1) % names.length,
      ArrowLeft: (at - 1 + names.length) % names.length,
      Home: 0,
      End: names.length - 1,
    }[event.key];
    const name = to === undefined ? undefined : names[to];
    if (!name) return;
    event.preventDefault();
    onChoose(name);
    document.getElementById(`tab-${name}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={texts.panes.label} className={styles.tabs}>
      {names.map((name, at) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-selected={name === shown}
          aria-controls={name === shown ? `pane-${name}` : undefined}
          tabIndex={name === shown ? 0 : -1}
          onClick={() => onChoose(name)}
          onKeyDown={(event) => move(event, at)}
        >
          {texts.panes[name]}
        </button>
      ))}
    </div>
  );
};
