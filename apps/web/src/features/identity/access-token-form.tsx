import type { AccessToken, TokenScope } from '@weft/contracts';
import { Button, Disclosure, Field, Select } from '@weft/ui';
import { useRef, useState } from 'react';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { useWrite } from '../../platform/api/use-write.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useAccessTokenTexts } from './access-token.texts.js';
import { NewSecret } from './new-secret.js';

const dayMs = 86_400_000;
const longest = 365;
const usual = 90;
const dayIn = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);
const scopesOf = (may: string): TokenScope[] =>
  may === 'read' ? ['annotations:read'] : ['annotations:read', 'annotations:write'];

interface Asked {
  name: string;
  scopes: TokenScope[];
  lastDay: string;
}
interface Made {
  token: AccessToken;
  secret: string;
}

const Fields = ({ stale, onMade }: { stale: readonly string[]; onMade: (made: Made) => void }) => {
  const t = useAccessTokenTexts();
  const api = useApi();
  const [fields, setFields] = useState({ name: '', may: 'read', lastDay: dayIn(usual) });
  const change = (some: Partial<typeof fields>) => setFields((now) => ({ ...now, ...some }));
  const write = useWrite(stale, async (body: Asked, id) => {
    onMade(await bodyOf(api.POST('/api/me/access-tokens', { body: { ...body, id } })));
  });
  const wrong = (field: string) => write.missing.includes(`body.${field}`);
  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        const { name, may, lastDay } = fields;
        if (!write.busy) write.run({ name: name.trim(), scopes: scopesOf(may), lastDay });
      }}
    >
      <Field
        label={t.name}
        hint={t.nameHint}
        error={wrong('name') ? t.nameWrong : null}
        required
        maxLength={80}
        autoComplete="off"
        value={fields.name}
        onChange={({ target }) => change({ name: target.value })}
      />
      <Select
        label={t.may}
        value={fields.may}
        onChange={({ target }) => change({ may: target.value })}
      >
        <option value="read">{t.read}</option>
        <option value="readWrite">{t.readWrite}</option>
      </Select>
      <Field
        label={t.lastDay}
        hint={t.lastDayHint}
        error={wrong('lastDay') ? t.lastDayWrong : null}
        type="date"
        required
        min={dayIn(0)}
        max={dayIn(longest)}
        value={fields.lastDay}
        onChange={({ target }) => change({ lastDay: target.value })}
      />
      <FormFailure failure={write.failure} />
      <Button type="submit" variant="secondary" busy={write.busy}>
        {t.create}
      </Button>
    </form>
  );
};

/**
 * Makes a token and shows its secret until it was kept or the page is left; it is nowhere else in
 * the browser.
 */
export const AccessTokenForm = ({ stale }: { stale: readonly string[] }) => {
  const t = useAccessTokenTexts();
  const place = useRef<HTMLDivElement>(null);
  const [made, setMade] = useState<Made | null>(null);
  return (
    <div ref={place} tabIndex={-1}>
      {made ? (
        <NewSecret
          name={made.token.name}
          secret={made.secret}
          onDone={() => {
            setMade(null);
            place.current?.focus();
          }}
        />
      ) : (
        <Disclosure summary={t.make}>
          <Fields stale={stale} onMade={setMade} />
        </Disclosure>
      )}
    </div>
  );
};
