import type { Locale, Report, ReportClaim, ReportEvidence, ReportPart } from '@weft/contracts';
import { Disclosure } from '@weft/ui';
import { ReportChart } from './report-chart.js';
import { findingTextsIn } from './texts.js';
import styles from './findings.module.css';

/** A report to read; each claim opens what it rests on. */
export const ReportView = ({ report }: { report: Report }) => {
  const evidence = new Map(report.evidence.map((one) => [one.id, one]));
  return (
    <div className={styles.report} lang={report.locale}>
      <p className={styles.subtitle}>{report.subtitle}</p>
      {report.sections.map(({ number, title, parts }) => {
        const Heading = number.includes('.') ? 'h3' : 'h2';
        return (
          <section key={number} aria-labelledby={`section-${number}`}>
            <Heading id={`section-${number}`}>
              <span className={styles.number}>{number}</span> {title}
            </Heading>
            {parts.map((part, at) => (
              <Part key={at} part={part} evidence={evidence} locale={report.locale} />
            ))}
          </section>
        );
      })}
    </div>
  );
};

type Known = ReadonlyMap<string, ReportEvidence>;

interface PartProps {
  part: ReportPart;
  evidence: Known;
  locale: Locale;
}

const Part = ({ part, evidence, locale }: PartProps) => {
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
            <Claim key={claim.text} claim={claim} evidence={evidence} locale={locale} />
          ))}
        </ul>
      );
    case 'chart':
      return <ReportChart chart={part} />;
  }
};

type ClaimProps = Omit<PartProps, 'part'> & { claim: ReportClaim };

const Claim = ({ claim, evidence, locale }: ClaimProps) => {
  const t = findingTextsIn(locale);
  const found = claim.evidence.flatMap((id) => evidence.get(id) ?? []);
  return (
    <li>
      <p>{claim.text}</p>
      {claim.decision === null ? null : <p className={styles.decision}>{claim.decision}</p>}
      {found.length > 0 ? (
        <Disclosure summary={t.why(found.length)}>
          <ul role="list" className={styles.evidence}>
            {found.map((one) => (
              <Evidence key={one.id} evidence={one} locale={locale} />
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </li>
  );
};

const Evidence = ({ evidence, locale }: { evidence: ReportEvidence; locale: Locale }) => {
  const t = findingTextsIn(locale);
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
