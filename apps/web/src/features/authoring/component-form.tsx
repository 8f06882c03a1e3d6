import { mediaFormOf } from '@weft/rules';
import { Button, Field, Select } from '@weft/ui';
import { useState } from 'react';
import type { KnownComponents } from '../lesson-preview/index.js';
import { withActivity } from './activity-entry.js';
import styles from './authoring.module.css';
import { useSummary } from './component-summaries.js';
import { useRoom } from './room-context.js';
import { templateOf } from './tag-completion.js';
import { useAuthoringTexts } from './texts.js';

type Component = KnownComponents['components'][number];
type Prop = Component['props'][number];

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

interface ComponentFormProps {
  component: Component;
  onDone: () => void;
}

/** What a component needs before it is put into the text; an activity also gets its entry. */
export const ComponentForm = ({ component, onDone }: ComponentFormProps) => {
  const { insert: words } = useAuthoringTexts();
  const { files, state, part, known, insert } = useRoom();
  const summary = useSummary()(component);
  const path = `${part?.folder ?? ''}/activities.yaml`;
  const activities = state.files.get(path)?.text ?? '';
  const [given, setGiven] = useState<Record<string, string>>(() => startOf(component, activities));
  const [tried, setTried] = useState(false);
  const wrongWith = ({ name, required, refersTo }: Prop): string | undefined => {
    const value = (given[name] ?? '').trim();
    if (value === '') return required ? words.missing : undefined;
    const isOwnId = name === 'id' && !refersTo;
    if (isOwnId && (!idForm.test(value) || hasEntry(activities, value))) return words.idTaken;
    return undefined;
  };
  return (
    <form
      className={styles.stack}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (component.props.some((prop) => wrongWith(prop))) return;
        const { activity, starter, placement } = component;
        if (activity) files.edit(path, withActivity(activities, given['id'] ?? '', starter));
        onDone();
        insert(templateOf(component, escaped(given)).replaceAll('${}', ''), placement === 'block');
      }}
    >
      <h3>{component.tag}</h3>
      <p className={styles.note} lang={summary.lang}>
        {summary.text}
      </p>
      {component.props.map((prop) => (
        <PropField
          key={prop.name}
          prop={prop}
          known={known}
          value={given[prop.name] ?? ''}
          error={tried ? wrongWith(prop) : undefined}
          onChange={(value) => setGiven({ ...given, [prop.name]: value })}
        />
      ))}
      {component.activity ? <p>{words.activity}</p> : null}
      <Button type="submit">{words.run}</Button>
    </form>
  );
};

interface PropFieldProps {
  prop: Prop;
  known: KnownComponents | null;
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

const PropField = ({ prop, known, value, error, onChange }: PropFieldProps) => {
  const { insert: words } = useAuthoringTexts();
  const { media } = useRoom();
  const { name, type, values, refersTo, required } = prop;
  const files = (media.items ?? []).flatMap(({ path }) =>
    mediaFormOf(path)?.kind === prop.media ? path : [],
  );
  const entries = refersTo
    ? (known?.entries[refersTo] ?? [])
    : [...values, ...files].map((id) => ({ id, label: id }));
  if (entries.length > 0) {
    return (
      <Select
        label={name}
        value={value}
        error={error}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="" />
        {entries.map(({ id, label }) => (
          <option key={id} value={id}>
            {label === id ? id : `${label} (${id})`}
          </option>
        ))}
      </Select>
    );
  }
  const isId = name === 'id';
  return (
    <Field
      label={isId ? words.id : name}
      hint={isId ? words.idHint : undefined}
      type={type === 'number' ? 'number' : 'text'}
      value={value}
      required={required}
      error={error}
      onChange={(event) => onChange(event.target.value)}
    />
  );
};

/** What most authors would choose: the first of few values, and an id that is free. */
function startOf({ tag, props }: Component, activities: string): Record<string, string> {
  const start: Record<string, string> = {};
  for (const { name, values, refersTo, required } of props) {
    if (values[0] && required) start[name] = values[0];
    if (name !== 'id' || refersTo) continue;
    const plain = tag.replace(/(?<=[a-z])[A-Z]/g, '-$&').toLowerCase();
    let id = plain;
    for (let at = 2; hasEntry(activities, id); at += 1) id = `${plain}-${at}`;
    start[name] = id;
  }
  return start;
}

const hasEntry = (activities: string, id: string): boolean =>
  new RegExp(`^["']?${id}["']?:`, 'm').test(activities);

/** Quotes would end the value. */
const escaped = (given: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, value.trim().replaceAll('"', '”')]),
  );
