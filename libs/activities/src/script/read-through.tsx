import { sectionText } from './answer.js';
import type { ScriptPublic, ScriptValue } from './schema.js';
import type { ScriptTexts } from './texts.js';
import styles from './view.module.css';

interface ReadThroughProps {
  question: ScriptPublic;
  value: ScriptValue;
  texts: ScriptTexts;
}

/** The whole text under its titles, as it is read aloud and as it is printed. */
export const ReadThrough = ({ question, value, texts: t }: ReadThroughProps) => (
  <div className={styles.reading}>
    {question.sections.map(({ id, title }) => {
      const text = sectionText(value, id).trim();
      return (
        <section key={id}>
          <h4>{title}</h4>
          {text ? <p>{text}</p> : <p className={styles.empty}>({t.empty})</p>}
        </section>
      );
    })}
  </div>
);
