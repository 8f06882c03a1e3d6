import { useEffect, useMemo, useRef } from 'react';
import { PreviewBody } from '../lesson-preview/index.js';
import styles from './authoring.module.css';
import { useRoom } from './room-context.js';
import { useAuthoringTexts } from './texts.js';
import { withLocalMedia } from './use-local-addresses.js';

/** Scrolls by keyboard too: not every browser lets an overflowing box take the focus by itself. */
const scrollable = { tabIndex: 0 };

/** The text as readers will see it; it follows the cursor. */
export const PreviewPane = () => {
  const { room, problems } = useAuthoringTexts();
  const { path, part, made, line, goTo, media } = useRoom();
  const box = useRef<HTMLDivElement>(null);
  const text = path.endsWith('.mdx') ? path : part?.texts[0]?.path;
  const compiled = text === undefined ? undefined : made?.compiled[text];
  const drawn = compiled && typeof compiled !== 'string' && compiled.ok ? compiled : null;
  const at = drawn && text === path ? drawn.lines.findLastIndex((start) => start <= line) : -1;
  const blockId = drawn?.document.blocks[at]?.id ?? null;

  useEffect(() => {
    const block = blockId && box.current?.querySelector<HTMLElement>(`#${CSS.escape(blockId)}`);
    if (!block || !box.current) return undefined;
    block.setAttribute('data-current', 'true');
    const top = block.getBoundingClientRect().top - box.current.getBoundingClientRect().top;
    box.current.scrollTop += top - box.current.clientHeight / 3;
    return () => block.removeAttribute('data-current');
  }, [blockId, drawn]);

  const shown = useMemo(
    () =>
      drawn && media.local.size > 0
        ? { ...drawn, document: withLocalMedia(drawn.document, media.local) }
        : compiled,
    [compiled, drawn, media.local],
  );
  if (!part) return <p className={styles.note}>{problems.none}</p>;
  const state = shown ?? { text: 'busy' as const };
  return (
    <section {...scrollable} ref={box} className={styles.preview} aria-label={room.panes.preview}>
      {/* The headings of the lesson stand a level below this one. */}
      <h2 className="visually-hidden">{room.panes.preview}</h2>
      <PreviewBody state={typeof state === 'string' ? { text: state } : state} onGoTo={goTo} />
    </section>
  );
};
