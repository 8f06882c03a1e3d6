import { useId } from 'react';
import { ScrollRegion } from '../scroll-region/scroll-region.js';
import type { ClothLabels, ClothThread } from './cloth-thread.js';
import styles from './cloth.module.css';

interface ClothTableProps {
  threads: ClothThread[];
  labels: ClothLabels;
}

/** The cloth in words, for who would rather read than look. */
export const ClothTable = ({ threads, labels }: ClothTableProps) => {
  const captionId = useId();
  return (
    <ScrollRegion labelledBy={captionId}>
      <table className={styles.table}>
        <caption id={captionId} className="visually-hidden">
          {labels.picture}
        </caption>
        <thead>
          <tr>
            <th scope="col">{labels.module}</th>
            <th scope="col">{labels.lessons}</th>
          </tr>
        </thead>
        <tbody>
          {threads.map((thread) => (
            <tr key={thread.code}>
              <th scope="row">
                {thread.code} {thread.title}
              </th>
              <td>
                {thread.status === 'in-preparation' ? (
                  labels.preparing
                ) : (
                  <ol>
                    {thread.cells.map(({ id, title, state }) => (
                      <li key={id}>
                        {title}: {labels.states[state]}
                      </li>
                    ))}
                  </ol>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
};
