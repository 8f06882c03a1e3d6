import type { Report, ReportClaim, ReportEvidence, ReportPart } from '@weft/contracts';
import { Disclosure } from '@weft/ui';
import { ReportChart } from './report-chart.js';
import { useFindingTexts } from './texts.js';
import styles from './findings.module.css';

/** A report to read; each claim opens what it rests on. */
export const ReportView = ({ report }: { report: Report }) => {
  const evidence = new Map(report.evidence.map((one) => [one.id, one]));
  return (
    <div className={styles.report}>
      <p className={styles.subtitle}>{report.subtitle}</p>
      {report.sections.map(({ number, title, parts }) => {
        const Heading = number.includes('.') ? 'h3' : 'h2';
        return (
          <section key={number} aria-labelledby={`section-${number}`}>
            <Heading id={`section-${number}`}>
              <span className={styles.number}>{number}</span> {title}
            </Heading>
            {parts.map((part, at) => (
              <Part key={at} part={part} evidence={evidence} />
            ))}
          </section>
        );
      })}
    </div>
  );
};

type Known = ReadonlyMap<string, ReportEvidence>;

const Part = ({ part, evidence }: { part: ReportPart; evidence: Known }) => {
  switch (part.kind) {
    case 'text':
      return <p>{part.text}</p>;
    case 'list':
      return (
        <div>
          {part.title === null ? null : <p className={styles.label}>{part.title}</p>}
          <ul>
            {part.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      );
    case 'facts':
      return (
        <dl className={styles.facts}>
          {part.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'claims':
      return (
        <ul role="list" className={styles.claims}>
          {part.claims.map((claim) => (
            <Claim key={claim.text} claim={claim} evidence={evidence} />
          ))}
        </ul>
      );
    case 'chart':
      return <ReportChart chart={part} />;
  }
};

const Claim = ({ claim, evidence }: { claim: ReportClaim; evidence: Known }) => {
  const t = useFindingTexts();
  const found = claim.evidence.flatMap((id) => evidence.get(id) ?? []);
  return (
    <li>
      <p>{claim.text}</p>
      {claim.decision === null ? null : <p className={styles.decision}>{claim.decision}</p>}
      {found.length > 0 ? (
        <Disclosure summary={t.why(found.length)}>
          <ul role="list" className={styles.evidence}>
            {found.map((one) => (
              <Evidence key={one.id} evidence={one} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </li>
  );
};

const Evidence = ({ evidence }: { evidence: ReportEvidence }) => {
  const t = useFindingTexts();
  const { title, quote, passage, origin, url } = evidence;
  return (
    <li>
      <p className={styles.label}>{title}</p>
      {quote === null ? null : <blockquote>{quote}</blockquote>}
      {passage === null ? null : <p>{t.about(passage)}</p>}
      <p className={styles.origin}>
        {origin.join(' · ')}
        {url === null ? null : (
          <>
            {' · '}
            <a href={url}>{t.openSource}</a>
          </>
        )}
      </p>
    </li>
  );
};
