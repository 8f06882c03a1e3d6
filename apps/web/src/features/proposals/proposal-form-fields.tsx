import { useQuery } from '@tanstack/react-query';
import type { ProposalKind } from '@weft/contracts';
import { Field, Select, TextArea } from '@weft/ui';
import { useApi } from '../../platform/api/api.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { locales, nameOfLocale } from '../../platform/i18n/locale.js';
import { type Fields, type FieldSpec, fieldsOfKind } from './proposal-fields.js';
import { directoryQuery } from './proposals.queries.js';
import styles from './proposals.module.css';

const countries = ['BE', 'GR', 'LT', 'IS'] as const;

interface FormFieldsProps {
  kind: Exclude<ProposalKind, 'lesson'>;
  fields: Fields;
  onChange: (name: string, value: string) => void;
  /** Names of the fields that the server refused. */
  wrong: readonly string[];
}

/** The fields of a source, a case or an actor. */
export const ProposalFormFields = ({ kind, ...rest }: FormFieldsProps) => (
  <>
    {fieldsOfKind[kind].map((spec) => (
      <FormField key={spec.name} kind={kind} spec={spec} {...rest} />
    ))}
  </>
);

const FormField = ({
  kind,
  spec,
  fields,
  onChange,
  wrong,
}: FormFieldsProps & { spec: FieldSpec }) => {
  const { t } = useI18n();
  const { name, control, longest, optional } = spec;
  const own = kind === 'actor' && name === 'title' ? 'name' : name;
  const title = t(`proposals.fields.${own}`);
  const label = optional ? t('proposals.optional', { label: title }) : title;
  const error = wrong.includes(name) ? t('proposals.mend', { fields: title }) : undefined;
  const shared = {
    ...{ label, error, name, required: !optional, value: fields[name] ?? '' },
    onChange: (event: { target: { value: string } }) => onChange(name, event.target.value),
  };
  switch (control) {
    case 'line':
      return <Field {...shared} maxLength={longest} />;
    case 'url':
      return (
        <Field
          {...shared}
          hint={t('proposals.hints.url')}
          type="url"
          inputMode="url"
          pattern="https?://.+"
          maxLength={longest}
        />
      );
    case 'number':
      return <Field {...shared} type="number" min={1000} max={2100} />;
    case 'area': {
      const hint = name === 'text' ? t('proposals.hints.text') : undefined;
      return <TextArea {...shared} hint={hint} maxLength={longest} />;
    }
    case 'lines':
      return <TextArea {...shared} hint={t('proposals.oneALine')} maxLength={longest} />;
    case 'locale':
      return (
        <Select {...shared}>
          {locales.map((one) => (
            <option key={one} value={one}>
              {nameOfLocale(one)}
            </option>
          ))}
        </Select>
      );
    case 'country':
      return (
        <Select {...shared}>
          {countries.map((one) => (
            <option key={one} value={one}>
              {t(`countries.${one}`)}
            </option>
          ))}
        </Select>
      );
    case 'options':
      return <DirectoryChoice name={name} label={label} error={error} {...{ fields, onChange }} />;
  }
};

interface DirectoryChoiceProps extends Pick<FormFieldsProps, 'fields' | 'onChange'> {
  name: string;
  label: string;
  error: string | undefined;
}

/** Domains or regions of the directory; any of them. */
const DirectoryChoice = ({ name, label, error, fields, onChange }: DirectoryChoiceProps) => {
  const { t, locale } = useI18n();
  const { data } = useQuery(directoryQuery(useApi(), locale));
  const options = (name === 'domains' ? data?.domains : data?.regions) ?? [];
  const chosen = (fields[name] ?? '').split(',').filter(Boolean);
  const toggle = (id: string) =>
    onChange(
      name,
      (chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]).join(','),
    );
  return (
    <fieldset className={styles.choice} aria-describedby={error ? `${name}-error` : undefined}>
      <legend>{label}</legend>
      {name === 'domains' ? <p className={styles.hint}>{t('proposals.hints.domains')}</p> : null}
      {options.map(({ id, title }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
          <span>{title}</span>
        </label>
      ))}
      {error ? (
        <p id={`${name}-error`} className={styles.error}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
};
