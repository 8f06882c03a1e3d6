import { Button, Field, Notice } from '@weft/ui';
import { useEffect, useRef, useState } from 'react';
import sheet from '../../platform/page/sheet.module.css';
import { useAccessTokenTexts } from './access-token.texts.js';
import styles from './identity.module.css';

interface NewSecretProps {
  name: string;
  secret: string;
  onDone: () => void;
}

/** A secret that is shown once, with a way to copy it; the keyboard is where it is. */
export const NewSecret = ({ name, secret, onDone }: NewSecretProps) => {
  const t = useAccessTokenTexts();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => field.current?.focus(), []);
  const copy = () => {
    navigator.clipboard.writeText(secret).then(
      () => setCopied(true),
      () => {
        setCopied(false);
        field.current?.focus();
      },
    );
  };
  return (
    <Notice kind="caution" title={t.made(name)}>
      <div className={styles.secret}>
        <Field
          ref={field}
          label={t.secret}
          hint={t.once}
          value={secret}
          readOnly
          autoComplete="off"
          spellCheck={false}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </div>
      <div className={sheet.actions}>
        <Button variant="secondary" onClick={copy}>
          {t.copy}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t.done}
        </Button>
        <span role="status">{copied === null ? null : copied ? t.copied : t.notCopied}</span>
      </div>
    </Notice>
  );
};
