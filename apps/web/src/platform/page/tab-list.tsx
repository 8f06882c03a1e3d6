import type { KeyboardEvent } from 'react';
import styles from './tab-list.module.css';

interface TabListProps<Name extends string> {
  label: string;
  /** In the order on the screen; the panel of each has the id `pane-<name>`. */
  tabs: readonly { name: Name; text: string }[];
  shown: Name;
  onChoose: (name: Name) => void;
}

/** Tabs as the authoring practices have them: arrow keys choose. */
export const TabList = <Name extends string>(props: TabListProps<Name>) => {
  const { label, tabs, shown, onChoose } = props;
  const move = (event: KeyboardEvent, at: number) => {
    const to = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at - 1 + tabs.length) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : tabs[to];
    if (!next) return;
    event.preventDefault();
    onChoose(next.name);
    document.getElementById(`tab-${next.name}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.tabs}>
      {tabs.map(({ name, text }, at) => (
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
          {text}
        </button>
      ))}
    </div>
  );
};
