import { useId } from 'react';
import { Disclosure } from '../disclosure/disclosure.js';
import { ClothTable } from './cloth-table.js';
import { cell, height, threadPitch, warpEnds, weaveOf, weaves, width } from './weave.js';
import styles from './cloth.module.css';

export type CellState = 'open' | 'started' | 'complete';

/** A warp thread: one module, with a cell for each of its lessons. */
export interface ClothThread {
  code: string;
  title: string;
  /** Which of the 14 hues, from 1. */
  hue: number;
  status: 'published' | 'in-preparation';
  cells: { id: string; title: string; state: CellState }[];
}

export interface ClothLabels {
  /** What the picture shows, in one sentence. */
  picture: string;
  table: string;
  module: string;
  lessons: string;
  preparing: string;
  states: Record<CellState, string>;
}

const Warp = ({ thread, at, rows }: { thread: ClothThread; at: number; rows: number }) => (
  <path
    className={thread.status === 'published' ? styles.loose : styles.preparing}
    d={warpEnds(at, rows)
      .map(([x, end]) => `M${x} ${cell.top - 6}V${end}`)
      .join('')}
  />
);

/**
 * The cloth: a track drawn as a piece of weaving. Each module is a thread in its own hue and its
 * own weave, so that it also reads without colour; finished lessons are woven, started ones half,
 * the others hang as loose warp. The same facts stand in a table under it.
 */
export const Cloth = ({ threads, labels }: { threads: ClothThread[]; labels: ClothLabels }) => {
  const id = useId();
  const rows = Math.max(4, ...threads.map((thread) => thread.cells.length));
  return (
    <figure className={styles.cloth}>
      <svg
        viewBox={`0 0 ${width(threads.length)} ${height(rows)}`}
        role="img"
        aria-labelledby={`${id}-title`}
      >
        <title id={`${id}-title`}>{labels.picture}</title>
        <defs>
          {weaves.map((weave) => (
            <pattern
              key={weave.name}
              id={`${id}-${weave.name}`}
              patternUnits="userSpaceOnUse"
              width={weave.width}
              height={weave.height}
            >
              <path d={weave.over} className={styles.weft} />
            </pattern>
          ))}
        </defs>
        {threads.map((thread, at) => (
          <g
            key={thread.code}
            data-thread={thread.hue}
            transform={`translate(${at * threadPitch})`}
          >
            <Warp thread={thread} at={at} rows={rows} />
            {thread.cells.map(({ id: cellId, state }, row) =>
              state === 'open' ? null : (
                <g key={cellId} transform={`translate(0 ${cell.top + row * cell.pitch})`}>
                  <path className={styles.warp} d={cell.warp(state)} />
                  <rect
                    className={styles.picks}
                    width={cell.width}
                    height={state === 'complete' ? cell.height : cell.height / 2}
                    fill={`url(#${id}-${weaveOf(thread.hue)})`}
                  />
                </g>
              ),
            )}
            <text className={styles.number} x={cell.width / 2} y={12}>
              {at + 1}
            </text>
          </g>
        ))}
        <path className={styles.beam} d={`M0 ${cell.top - 6}H${width(threads.length)}`} />
      </svg>
      <Disclosure summary={labels.table}>
        <ClothTable threads={threads} labels={labels} />
      </Disclosure>
    </figure>
  );
};
