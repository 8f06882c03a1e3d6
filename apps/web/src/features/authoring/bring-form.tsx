import { Button, Field } from '@weft/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ApiError, errorOf } from '../../platform/api/api-error.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { DiagnosticsList } from '../lesson-preview/index.js';
import { useAuthoringTexts } from './texts.js';
import { useDraftAction } from './use-draft-action.js';

/** Makes a draft of a zip file with the folder of a module. */
export const BringForm = () => {
  const { bring } = useAuthoringTexts();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [wrong, setWrong] = useState(false);
  const send = useDraftAction(async (zip: File) => {
    const id = crypto.randomUUID();
    await sendZip(id, zip);
    await navigate(`/studio/drafts/${id}`);
  });
  const refused = send.error instanceof ApiError ? send.error.problem?.diagnostics : undefined;
  return (
    <form
      aria-labelledby="bring"
      onSubmit={(event) => {
        event.preventDefault();
        setWrong(!file);
        if (file && !send.busy) send.run(file);
      }}
    >
      <h2 id="bring">{bring.title}</h2>
      <p>{bring.help}</p>
      <Field
        type="file"
        accept=".zip,application/zip"
        label={bring.file}
        error={wrong ? bring.missing : undefined}
        onChange={(event) => setFile(event.target.files?.[0] ?? null)}
      />
      <FormFailure failure={send.failure} />
      {refused && refused.length > 0 ? <DiagnosticsList diagnostics={refused} /> : null}
      <Button type="submit" variant="secondary" busy={send.busy}>
        {bring.run}
      </Button>
    </form>
  );
};

/** Bytes go as they are: the client of the API only knows JSON. */
async function sendZip(id: string, body: Blob): Promise<void> {
  const headers = { 'content-type': 'application/octet-stream' };
  const sent = fetch(`/api/drafts/imports/${id}`, { method: 'POST', headers, body });
  const response = await sent.catch(() => {
    throw new ApiError('network/unreachable', 0);
  });
  if (!response.ok) throw await errorOf(response);
}
