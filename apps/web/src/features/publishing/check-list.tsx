import type { ReleaseCheck, ReleaseCheckName, ReleaseReason } from '@weft/contracts';
import { Icon } from '@weft/ui';
import { Link } from 'react-router';
import sheet from '../../platform/page/sheet.module.css';
import styles from './publishing.module.css';
import { usePublishingTexts } from './texts.js';

const icons = { passed: 'check', doubtful: 'information', failed: 'critical' } as const;

interface CheckListProps {
  draftId: string;
  checks: readonly ReleaseCheck[];
  accepted: readonly ReleaseCheckName[];
  onAccept: (name: ReleaseCheckName) => void;
}

/** Every check with its result, why, and the way to where it is mended. */
export const CheckList = ({ draftId, checks, accepted, onAccept }: CheckListProps) => {
  const texts = usePublishingTexts();
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{texts.checks}</h2>
      <ul role="list" className={sheet.list}>
        {checks.map(({ name, result, count, reasons }) => (
          <li key={name}>
            <p className={styles.check} data-result={result}>
              <Icon name={icons[result]} />
              <strong>{texts.names[name]}</strong>
              <span>{texts.results[result]}</span>
            </p>
            {reasons.length > 0 ? (
              <ul className={styles.reasons}>
                {reasons.map((reason, at) => (
                  <li key={at}>
                    <Reason {...{ draftId, name, reason }} />
                  </li>
                ))}
                {count > reasons.length ? <li>{texts.more(count - reasons.length)}</li> : null}
              </ul>
            ) : null}
            {result === 'doubtful' ? (
              <label className={styles.tick}>
                <input
                  type="checkbox"
                  checked={accepted.includes(name)}
                  onChange={() => onAccept(name)}
                />
                <span>{texts.looked(texts.names[name])}</span>
              </label>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
};

interface ReasonProps {
  draftId: string;
  name: ReleaseCheckName;
  reason: ReleaseReason;
}

const Reason = ({ draftId, name, reason }: ReasonProps) => {
  const texts = usePublishingTexts();
  const { code, about, path, line, locale } = reason;
  const here = `/studio/drafts/${draftId}`;
  const said = texts.reason(code, about);
  const place = [locale && texts.languages[locale], line && texts.line(line)].filter(Boolean);
  return (
    <>
      {said}
      {place.length > 0 ? ` (${place.join(', ')})` : null}{' '}
      {path ? (
        <Link to={`${here}?${new URLSearchParams({ path, line: `${line ?? 1}` }).toString()}`}>
          {texts.mend}
          <span className="visually-hidden">
            {' '}
            {said} {path}
          </span>
        </Link>
      ) : null}
      {name === 'blockers' ? (
        <Link to={`${here}/remarks?blocking=true`}>{texts.remarks}</Link>
      ) : null}
    </>
  );
};
