import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Field, Notice } from '@weft/ui';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { failureOf } from '../../platform/api/api-error.js';
import { bodyOf, useApi } from '../../platform/api/api.js';
import { FormFailure } from '../../platform/forms/form-failure.js';
import { useSubmit } from '../../platform/forms/use-submit.js';
import { usePageHead } from '../../platform/page/page-head.js';
import { PageTitle } from '../../platform/page/page-title.js';
import sheet from '../../platform/page/sheet.module.css';
import { roundKey } from './rounds.queries.js';
import { useRoundTexts } from './texts.js';

/** The token must not stay in the address, so that going back or sharing the page gives it away. */
const useEnter = () => {
  const [search] = useSearchParams();
  // The letter about a report leads to what became of the remarks of its reader; after the round
  // that is all there is.
  const mine = search.get('to') === 'mine';
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return async (roundId: string, closed = false) => {
    await queryClient.invalidateQueries({ queryKey: roundKey(roundId) });
    await navigate(`/rounds/${roundId}${mine || closed ? '/mine' : ''}`, { replace: true });
  };
};

interface CodeFormProps {
  token: string;
  closed: boolean;
  onAgain: () => void;
}

const CodeForm = ({ token, closed, onAgain }: CodeFormProps) => {
  const t = useRoundTexts().link;
  const api = useApi();
  const enter = useEnter();
  const [id] = useState(() => crypto.randomUUID());
  const form = useSubmit(async ({ code = '' }) => {
    const body = { id, token, code };
    const { roundId } = await bodyOf(api.POST('/api/round-links/confirm', { body }));
    await enter(roundId, closed);
  });
  return (
    <form onSubmit={form.onSubmit} method="post">
      <Notice kind="positive" live>
        <p>{t.codeSent}</p>
      </Notice>
      <Field
        label={t.code}
        name="code"
        required
        pattern="[0-9]{6}"
        inputMode="numeric"
        autoComplete="one-time-code"
      />
      <FormFailure failure={form.failure} />
      <p className={sheet.actions}>
        <Button type="submit" busy={form.busy}>
          {t.confirm}
        </Button>
        <Button variant="quiet" onClick={onAgain}>
          {t.again}
        </Button>
      </p>
    </form>
  );
};

const Invited = ({ token }: { token: string }) => {
  const texts = useRoundTexts();
  const t = texts.link;
  const api = useApi();
  const enter = useEnter();
  const [id] = useState(() => crypto.randomUUID());
  const [coded, setCoded] = useState(false);
  const query = useQuery({
    queryKey: ['rounds', 'link', token],
    queryFn: () => bodyOf(api.POST('/api/round-links/read', { body: { token } })),
    retry: false,
  });
  const open = async () => {
    const body = { id, token };
    const { roundId, entered } = await bodyOf(api.POST('/api/round-links/open', { body }));
    if (entered) await enter(roundId, query.data?.state === 'closed');
    else setCoded(true);
  };
  const form = useSubmit(open);
  if (query.isError) return <FormFailure failure={failureOf(query.error)} />;
  if (!query.data) return null;
  const { displayName, title, asksCode } = query.data;
  const closed = query.data.state === 'closed';
  if (coded) return <CodeForm token={token} closed={closed} onAgain={() => setCoded(false)} />;
  return (
    <form onSubmit={form.onSubmit} method="post">
      <p>{closed ? t.leadClosed(displayName, title) : t.lead(displayName, title)}</p>
      {asksCode ? <p className={sheet.muted}>{t.asksCode}</p> : null}
      <FormFailure failure={form.failure} retryAfter={form.retryAfter} />
      <Button type="submit" busy={form.busy}>
        {asksCode ? t.sendCode : t.enter}
      </Button>
    </form>
  );
};

/** Where a personal link leads: looking lets nobody in, a button does. */
const LinkPage = () => {
  const t = useRoundTexts().link;
  const { token = '' } = useParams();
  usePageHead({ title: t.title });
  return (
    <div className={sheet.page}>
      <PageTitle>{t.title}</PageTitle>
      <Invited key={token} token={token} />
    </div>
  );
};

export default LinkPage;
