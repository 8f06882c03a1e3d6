import { Button, Field } from '@weft/ui';
import { useState, type ReactNode } from 'react';
import sheet from '../../platform/page/sheet.module.css';
import { useTeamsTexts } from './texts.js';

interface TeamNameFormProps {
  value: string;
  onChange: (name: string) => void;
  submitLabel: string;
  busy: boolean;
  onSubmit: (name: string) => void;
  /** What else the form asks. */
  children?: ReactNode;
}

/** Asks for the name of a team, and refuses none. */
export const TeamNameForm = (props: TeamNameFormProps) => {
  const { value, onChange, submitLabel, busy, onSubmit, children } = props;
  const texts = useTeamsTexts();
  const [missing, setMissing] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const name = value.trim();
        setMissing(name === '');
        if (name === '') event.currentTarget.querySelector('input')?.focus();
        else if (!busy) onSubmit(name);
      }}
    >
      <Field
        label={texts.name}
        error={missing ? texts.nameMissing : null}
        maxLength={60}
        required
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      {children}
      <div className={sheet.actions}>
        <Button type="submit" busy={busy}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
};
