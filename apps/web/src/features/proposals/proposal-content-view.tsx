import { useQuery } from '@tanstack/react-query';
import type { Locale } from '@weft/contracts';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { nameOfLocale } from '../../platform/i18n/locale.js';
import { LessonText } from './lesson-text.js';
import { type FieldName, fieldsOfKind } from './proposal-fields.js';
import { directoryQuery, type ProposalDetail } from './proposals.queries.js';
import styles from './proposals.module.css';

type Content = ProposalDetail['proposed']['content'];

/** The text of a proposal, to read. */
export const ProposalContentView = ({ content }: { content: Content }) => {
  const { t } = useI18n();
  if (content.kind === 'lesson') return <LessonText content={content} />;
  const { kind } = content;
  const filled = fieldsOfKind[kind].flatMap(({ name }) => {
    const value = (content as Partial<Record<FieldName, Value>>)[name] ?? null;
    return value === null || (Array.isArray(value) && value.length === 0) ? [] : [{ name, value }];
  });
  return (
    <dl className={styles.facts}>
      {filled.map(({ name, value }) => (
        <div key={name}>
          <dt>{t(`proposals.fields.${kind === 'actor' && name === 'title' ? 'name' : name}`)}</dt>
          <dd lang={isTitle(name) ? content.locale : undefined}>
            <FieldValue name={name} value={value} written={content.locale} />
          </dd>
        </div>
      ))}
    </dl>
  );
};

type Value = string | number | readonly string[] | null;

const isTitle = (name: FieldName): boolean => name === 'title' || name === 'author';

interface FieldValueProps {
  name: FieldName;
  value: Value;
  written: Locale;
}

const FieldValue = ({ name, value, written }: FieldValueProps) => {
  const { t, locale } = useI18n();
  const isOptions = name === 'domains' || name === 'regions';
  const { data } = useQuery({ ...directoryQuery(useApi(), locale), enabled: isOptions });
  if (name === 'locale') return nameOfLocale(String(value) as Locale);
  if (name === 'country') return t(`countries.${String(value) as 'BE'}`);
  if (name === 'url') {
    return (
      <a href={String(value)} rel="noreferrer nofollow ugc">
        {String(value)}
      </a>
    );
  }
  if (!Array.isArray(value)) return <span lang={written}>{String(value)}</span>;
  const titles = new Map(
    [...(data?.domains ?? []), ...(data?.regions ?? [])].map(({ id, title }) => [id, title]),
  );
  return (
    <ul lang={isOptions ? undefined : written}>
      {(value as readonly string[]).map((one) => (
        <li key={one}>{isOptions ? (titles.get(one) ?? one) : one}</li>
      ))}
    </ul>
  );
};
