import { useApi } from '../../../platform/api/api.js';
import { useOffline } from '../../../platform/offline/index.js';
import { useWorkspaceTexts } from '../texts.js';
import { useWork } from './work-context.js';

/** Tells members that they are mentioned; without a network, as soon as there is one. */
export function useMentions(): (mention: { accountId: string; quote: string }) => void {
  const texts = useWorkspaceTexts();
  const api = useApi();
  const outbox = useOffline()?.outbox;
  const { teamId, assignmentId, accountId: me, people, say } = useWork();
  return ({ accountId, quote }) => {
    const name = people.get(accountId)?.displayName ?? '';
    const body = { id: crypto.randomUUID(), accountId, quote: quote.trim().slice(0, 200) };
    const path = `/api/teams/${teamId}/work/${assignmentId}/mentions`;
    const send = async () => {
      if (outbox) {
        await outbox.keep({ id: body.id, accountId: me, key: null, method: 'POST', path, body });
        await outbox.flush();
      } else {
        await api.POST('/api/teams/{teamId}/work/{assignmentId}/mentions', {
          params: { path: { teamId, assignmentId } },
          body,
        });
      }
    };
    send().then(
      () => say(texts.mention.sent(name)),
      () => say(texts.mention.failed),
    );
  };
}
