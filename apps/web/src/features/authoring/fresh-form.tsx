import { Button, Field } from '@weft/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useDraft } from '../../platform/forms/use-draft.js';
import { useAuthoringTexts } from './texts.js';
import { useDraftAction } from './use-draft-action.js';

const nothing = { code: '', slug: '', nl: '', en: '' };

/** Begins a module from a small template that compiles. */
export const FreshForm = () => {
  const { fresh } = useAuthoringTexts();
  const api = useApi();
  const navigate = useNavigate();
  const { fields, change, clear } = useDraft('new-module', nothing);
  const [id] = useState(() => crypto.randomUUID());
  const create = useDraftAction(async () => {
    const { code, slug, nl, en } = fields;
    const from = { kind: 'new' as const, code, slug, title: { nl, en } };
    await api.POST('/api/drafts', { body: { id, from } });
    clear();
    await navigate(`/studio/drafts/${id}`);
  });
  return (
    <form
      aria-labelledby="fresh"
      onSubmit={(event) => {
        event.preventDefault();
        if (!create.busy) create.run(undefined);
      }}
    >
      <h2 id="fresh">{fresh.title}</h2>
      <Field
        label={fresh.code}
        hint={fresh.codeHint}
        value={fields.code}
        pattern="[A-Z]{2,4}-[0-9]{2}"
        required
        onChange={(event) => change({ code: event.target.value })}
      />
      <Field
        label={fresh.slug}
        hint={fresh.slugHint}
        value={fields.slug}
        pattern="[a-z0-9]+(-[a-z0-9]+)*"
        maxLength={80}
        required
        onChange={(event) => change({ slug: event.target.value })}
      />
      {(['nl', 'en'] as const).map((locale) => (
        <Field
          key={locale}
          lang={locale}
          label={fresh[locale]}
          value={fields[locale]}
          maxLength={120}
          required
          onChange={(event) => change({ [locale]: event.target.value })}
        />
      ))}
      <FormFailure failure={create.failure} />
      <Button type="submit" variant="secondary" busy={create.busy}>
        {fresh.run}
      </Button>
    </form>
  );
};
