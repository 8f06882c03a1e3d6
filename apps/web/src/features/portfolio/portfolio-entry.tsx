import type { PortfolioEntry as Entry } from '@weft/contracts';
import { Disclosure } from '@weft/ui';
import { Link } from 'react-router';
import { useStoredChoice } from '../../platform/forms/use-stored-choice.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import sheet from '../../platform/page/sheet.module.css';
import { kindName } from './kind-name.js';
import styles from './portfolio.module.css';

interface PortfolioEntryProps {
  entry: Entry;
  /** Resolves once it is kept. */
  onChoose: (chosen: boolean) => Promise<unknown>;
}

/** One thing somebody made: whether it goes along, when it was, and all of it on demand. */
export const PortfolioEntry = ({ entry, onChoose }: PortfolioEntryProps) => {
  const { t, date } = useI18n();
  const { id, title, kind, lessonTitle, at, lines, feedback, path } = entry;
  const [chosen, choose] = useStoredChoice(entry.chosen, onChoose);
  const facts = [kindName(t, kind), lessonTitle, date(at)].filter(Boolean);
  return (
    <li className={styles.entry} data-left-out={chosen ? undefined : true}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={chosen}
          aria-label={t('me.portfolio.choose', { title })}
          aria-describedby={`facts-${id}`}
          onChange={({ target }) => choose(target.checked)}
        />
        <strong>{title}</strong>
      </label>
      <p id={`facts-${id}`} className={sheet.muted}>
        {facts.join(' · ')}
      </p>
      <Disclosure summary={t('me.portfolio.read')}>
        <div className={styles.lines}>
          {lines.map(({ depth, label, text }, index) => (
            <p key={index} data-depth={Math.min(depth, 3)}>
              {label ? <strong>{label}</strong> : null}
              {label && text ? ': ' : null}
              {text}
            </p>
          ))}
          {feedback ? (
            <>
              <p>
                <strong>
                  {t('me.portfolio.points', { score: feedback.score, max: feedback.max })}
                </strong>
              </p>
              {feedback.remarks.map((remark) => (
                <p key={remark}>{remark}</p>
              ))}
            </>
          ) : null}
          <p>
            <Link to={path}>{t('me.portfolio.go')}</Link>
          </p>
        </div>
      </Disclosure>
    </li>
  );
};
