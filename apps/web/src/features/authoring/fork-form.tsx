import { useQuery } from '@tanstack/react-query';
import { Button, Select } from '@weft/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useI18n } from '../../platform/i18n/i18n.js';
import { forkableQuery } from './authoring.queries.js';
import { useAuthoringTexts } from './texts.js';
import { useDraftAction } from './use-draft-action.js';

/** Goes on with a published module, in a draft of one's own. */
export const ForkForm = () => {
  const { locale } = useI18n();
  const { fork } = useAuthoringTexts();
  const api = useApi();
  const navigate = useNavigate();
  const { data: modules = [] } = useQuery(forkableQuery(api));
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState(false);
  const [id] = useState(() => crypto.randomUUID());
  const create = useDraftAction(async (version: string) => {
    await api.POST('/api/drafts', { body: { id, from: { kind: 'fork', code, version } } });
    await navigate(`/studio/drafts/${id}`);
  });
  return (
    <form
      aria-labelledby="fork"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = modules.find((one) => one.code === code);
        setWrong(!chosen);
        if (chosen && !create.busy) create.run(chosen.version);
      }}
    >
      <h2 id="fork">{fork.title}</h2>
      <p>{fork.help}</p>
      <Select
        label={fork.module}
        value={code}
        error={wrong ? fork.missing : undefined}
        onChange={(event) => setCode(event.target.value)}
      >
        <option value="">{fork.choose}</option>
        {modules.map(({ code: own, title, version, forkable }) => (
          <option key={own} value={own} disabled={!forkable}>
            {`${own} ${title[locale]} (${version})${forkable ? '' : ` ${fork.notForkable}`}`}
          </option>
        ))}
      </Select>
      <FormFailure failure={create.failure} />
      <Button type="submit" busy={create.busy}>
        {fork.run}
      </Button>
    </form>
  );
};
