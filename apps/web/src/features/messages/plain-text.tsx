import { Fragment } from 'react';
import styles from './messages.module.css';

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/;

/** Plain text with its paragraphs, in which web addresses are links. */
export const PlainText = ({ text }: { text: string }) => (
  <div className={styles.text}>
    {text.split(/\n{2,}/).map((paragraph, at) => (
      <p key={at}>
        {paragraph.split(address).map((part, place) =>
          place % 2 === 1 ? (
            <a key={place} href={part} rel="noopener noreferrer">
              {part}
            </a>
          ) : (
            <Fragment key={place}>{part}</Fragment>
          ),
        )}
      </p>
    ))}
  </div>
);
