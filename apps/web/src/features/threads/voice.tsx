import type { ThreadVoice } from '@weft/contracts';
import { useThreadTexts } from './texts.js';

/** Who wrote something, as she wants to be shown. */
export const Voice = ({ by }: { by: ThreadVoice }) => {
  const t = useThreadTexts();
  const roles = by.roles.map((role) => t.roles[role]).join(', ');
  const isAuthor = by.roles.length === 0;
  const name = by.mine ? t.you : (by.name ?? (isAuthor ? t.author : t.nobody));
  const role = isAuthor ? (by.mine || by.name === null ? null : t.author) : roles;
  return (
    <>
      <strong>{name}</strong>
      {role ? ` · ${role}` : null}
    </>
  );
};
