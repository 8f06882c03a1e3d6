import { useQuery } from '@tanstack/react-query';
import { Button, Field } from '@weft/ui';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import { useBoardTexts } from './texts.js';

const CodeForm = () => {
  const t = useBoardTexts().join;
  const navigate = useNavigate();
  const form = useSubmit(async ({ code = '' }) => {
    await navigate(`/b/${encodeURIComponent(code)}`);
  });
  return (
    <form onSubmit={form.onSubmit} method="post">
      <p>{t.lead}</p>
      <Field
        label={t.code}
        name="code"
        required
        maxLength={20}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <Button type="submit">{t.find}</Button>
    </form>
  );
};

const Enter = ({ code }: { code: string }) => {
  const t = useBoardTexts().join;
  const api = useApi();
  const navigate = useNavigate();
  // Of the form, so that sending it twice lets one guest in.
  const [id] = useState(() => crypto.randomUUID());
  const query = useQuery({
    queryKey: ['boards', 'code', code],
    queryFn: () => bodyOf(api.GET('/api/board-codes/{code}', { params: { path: { code } } })),
  });
  const form = useSubmit(async ({ displayName = '' }) => {
    const path = { code };
    const { boardId } = await bodyOf(
      api.POST('/api/board-codes/{code}/guests', { params: { path }, body: { id, displayName } }),
    );
    await navigate(`/boards/${boardId}`);
  });
  if (query.isError) {
    return (
      <>
        <FormFailure failure={failureOf(query.error)} />
        <CodeForm />
      </>
    );
  }
  if (!query.data) return null;
  return (
    <section aria-labelledby="board">
      <h2 id="board">{query.data.title}</h2>
      <form onSubmit={form.onSubmit} method="post">
        <Field
          label={t.name}
          hint={t.nameHint}
          name="displayName"
          required
          maxLength={60}
          autoComplete="given-name"
        />
        <p className={sheet.muted}>{t.privacy}</p>
        <FormFailure failure={form.failure} retryAfter={form.retryAfter} />
        <Button type="submit" busy={form.busy}>
          {t.enter}
        </Button>
      </form>
    </section>
  );
};

/** Where a guest of a workshop comes in: with the code on the screen and a name. */
const GuestPage = () => {
  const t = useBoardTexts().join;
  const { code } = useParams();
  usePageHead({ title: t.title });
  return (
    <div className={sheet.page}>
      <PageTitle>{t.title}</PageTitle>
      {code ? <Enter key={code} code={code} /> : <CodeForm />}
    </div>
  );
};

export default GuestPage;
