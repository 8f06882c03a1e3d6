import { useId } from 'react';
import { Disclosure } from '../disclosure/disclosure.js';
import { ClothTable } from './cloth-table.js';
import { cell, heading, height, looseWarp, threadPitch, weaveOf, weaves, width } from './weave.js';
import type { ClothLabels, ClothThread } from './cloth-thread.js';
import styles from './cloth.module.css';

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
        <path className={styles.heading} d={heading(threads.length)} />
        {threads.map((thread, at) => (
          <g
            key={thread.code}
            data-thread={thread.hue}
            transform={`translate(${at * threadPitch})`}
          >
            <path
              className={thread.status === 'published' ? styles.loose : styles.preparing}
              d={looseWarp(thread.status, at, rows)}
            />
            {thread.cells.map(({ id: cellId, state }, row) =>
              state === 'open' ? null : (
                <g key={cellId} transform={`translate(0 ${cell.top + row * cell.pitch})`}>
                  <path className={styles.warp} d={cell.warp(state)} />
                  <rect
                    width={cell.width}
                    height={state === 'complete' ? cell.height : cell.height / 2}
                    fill={`url(#${id}-${weaveOf(thread.hue)})`}
                  />
                </g>
              ),
            )}
            <text className={styles.number} x={cell.width / 2} y={11}>
              {Number(/\d+$/.exec(thread.code)?.[0] ?? at + 1)}
            </text>
          </g>
        ))}
        <path className={styles.beam} d={`M0 18H${width(threads.length)}`} />
      </svg>
      <Disclosure summary={labels.table}>
        <ClothTable threads={threads} labels={labels} />
      </Disclosure>
    </figure>
  );
};
