import { Button, EmptyState, Select, useDrag } from '@weft/ui';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import sheet from '../../platform/page/sheet.module.css';
import type { Workbench } from './findings.queries.js';
import { SourceCard } from './source-card.js';
import { useFindingTexts } from './texts.js';
import { ThemePanel } from './theme-panel.js';
import type { Findings } from './use-findings.js';
import styles from './findings.module.css';

interface CodingViewProps {
  bench: Workbench;
  findings: Findings;
  me: string;
}

const atOnce = 50;

/** Remarks and answers on one side, themes on the other: by key, by click and by dragging. */
export const CodingView = ({ bench, findings, me }: CodingViewProps) => {
  const t = useFindingTexts();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState('all');
  const [shown, setShown] = useState(atOnce);
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const { sources, state } = bench;
  const { themes, codes } = state;
  const isCoded = (key: string) => codes.some(({ source }) => source === key);
  // What is being coded stays where it is until another is chosen.
  const found = sources.filter(({ key }) => {
    if (filter === 'all' || key === chosen) return true;
    if (filter === 'uncoded') return !isCoded(key);
    return codes.some(({ source, themeId }) => source === key && themeId === filter);
  });
  const visible = found.slice(0, shown);
  const current = visible.find(({ key }) => key === chosen) ?? visible[0];

  const toggle = (source: string, themeId: string) => {
    const theme = themes.find(({ id }) => id === themeId);
    if (!theme) return;
    const given = codes.some(
      (code) => code.source === source && code.themeId === themeId && code.by === me,
    );
    findings.change({ do: given ? 'uncode' : 'code', source, themeId });
    setChosen(source);
    setSaid(given ? t.removedTheme(theme.title) : t.addedTheme(theme.title));
  };
  const move = (step: number) => {
    const at = visible.findIndex(({ key }) => key === current?.key);
    const next = visible[Math.min(visible.length - 1, Math.max(0, at + step))];
    if (!next) return;
    setChosen(next.key);
    document.getElementById(`${listId}-${next.key}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (/^\d$/.test(key)) {
      const theme = themes[key === '0' ? 9 : Number(key) - 1];
      if (theme && current) toggle(current.key, theme.id);
    } else if (key === 'j' || key === 'arrowdown') move(1);
    else if (key === 'k' || key === 'arrowup') move(-1);
    else if (key === 'z') findings.undo();
    else return;
    event.preventDefault();
  };
  const { drag, handleOf } = useDrag(toggle);

  if (sources.length === 0) {
    return (
      <EmptyState title={t.noSources}>
        <p>{t.noSourcesHelp}</p>
      </EmptyState>
    );
  }
  return (
    <div className={styles.bench}>
      <section aria-labelledby={`${listId}-title`}>
        <h2 id={`${listId}-title`}>{t.sources}</h2>
        <p className={sheet.muted} id={`${listId}-help`}>
          {t.sourcesHelp}
        </p>
        <Select label={t.show} value={filter} onChange={({ target }) => setFilter(target.value)}>
          <option value="all">{t.all}</option>
          <option value="uncoded">{t.uncoded}</option>
          {themes.map(({ id, title }) => (
            <option key={id} value={id}>
              {t.withTheme(title)}
            </option>
          ))}
        </Select>
        <p>{t.coded(sources.filter(({ key }) => isCoded(key)).length, sources.length)}</p>
        <p role="status" className="visually-hidden">
          {said}
        </p>
        {visible.length === 0 ? <p>{t.noneShown}</p> : null}
        <div
          ref={list}
          role="listbox"
          tabIndex={0}
          aria-labelledby={`${listId}-title`}
          aria-describedby={`${listId}-help`}
          aria-activedescendant={current ? `${listId}-${current.key}` : undefined}
          className={styles.sources}
          onKeyDown={onKeyDown}
        >
          {visible.map((source) => (
            <SourceCard
              key={source.key}
              id={`${listId}-${source.key}`}
              source={source}
              themes={themes.filter(({ id }) =>
                codes.some((code) => code.source === source.key && code.themeId === id),
              )}
              current={source.key === current?.key}
              inAir={drag?.card === source.key}
              handle={handleOf(source.key)}
              onChoose={() => {
                setChosen(source.key);
                list.current?.focus({ preventScroll: true });
              }}
            />
          ))}
        </div>
        {found.length > shown ? (
          <Button variant="quiet" onClick={() => setShown(shown + atOnce)}>
            {t.more}
          </Button>
        ) : null}
      </section>
      <ThemePanel
        {...{ bench, me, over: drag?.over ?? null, source: current?.key ?? null }}
        onToggle={(themeId) => current && toggle(current.key, themeId)}
        onChange={findings.change}
      />
    </div>
  );
};
