import type { PublicItem } from './schema.js';
import type { QuizTexts } from './texts.js';
import styles from './view.module.css';

interface RecallsProps {
  item: PublicItem;
  texts: QuizTexts;
}

/** From which earlier module a question comes back; nothing for a question of this lesson. */
export const Recalls = ({ item, texts }: RecallsProps) =>
  item.recalls ? <span className={styles.recalls}>{texts.recalls(item.recalls)} </span> : null;
