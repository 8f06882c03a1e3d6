import type { RoundRole, TextAnchor, Thread, ThreadKind, ThreadState } from '@weft/contracts';
import type { Locale } from '@weft/contracts';

/** Who does something: a participant of the round, or somebody with an account who runs or writes. */
export type ThreadActor =
  { participantId: string; accountId: null } | { participantId: null; accountId: string };

/** The person of an actor, one for all that she does. */
export const personOf = ({ participantId, accountId }: ThreadActor): string =>
  participantId ?? accountId;

type Decision = NonNullable<Thread['decision']>;

export interface VoiceRow {
  participantId: string | null;
  accountId: string | null;
  /** Of a participant: empty after withdrawal. */
  name: string | null;
  showsName: boolean | null;
  roles: RoundRole[] | null;
}

interface ReplyRow extends VoiceRow {
  id: string;
  text: string;
  at: string;
}

/** A remark as it is read for one version of the draft. */
export interface ThreadRow extends VoiceRow {
  id: string;
  sequence: string;
  roundId: string | null;
  draftVersionId: string;
  lessonId: string;
  locale: Locale;
  anchor: TextAnchor;
  kind: ThreadKind;
  text: string;
  wording: string | null;
  blocking: boolean;
  state: ThreadState;
  /** What was kept before edits were credited does not tell of one. */
  decision: (Omit<Decision, 'edited'> & { edited?: boolean }) | null;
  solvedIn: number | null;
  assignee: { id: string; name: string } | null;
  createdAt: Date;
  editedAt: Date | null;
  madeIn: number;
  agreed: number;
  iAgree: boolean;
  replies: ReplyRow[];
  /** Null: it was never placed in this version. */
  placement: { blockId: string | null; start: number; end: number } | null;
}

const voice = (of: string): string => `
  ${of}.participant_id as "participantId", ${of}.account_id as "accountId",
  coalesce(person.display_name, account.display_name) as name,
  person.shows_name as "showsName", person.roles`;

/** The columns of a {@link ThreadRow}: `$1` is the version that is read, `$2` who reads. */
export const threadColumns = `thread.id, thread.sequence, thread.round_id as "roundId",
  thread.draft_version_id as "draftVersionId", thread.lesson_id as "lessonId", thread.locale,
  thread.anchor, thread.kind, thread.text, thread.wording, thread.blocking, thread.state,
  thread.decision, thread.solved_in as "solvedIn", thread.created_at as "createdAt",
  thread.edited_at as "editedAt", made.number as "madeIn", ${voice('thread')},
  case when assignee.id is not null
    then jsonb_build_object('id', assignee.id, 'name', assignee.display_name) end as assignee,
  case when placement.thread_id is not null then jsonb_build_object('blockId', placement.block_id,
    'start', placement.start_at, 'end', placement.end_at) end as placement,
  (select count(*)::int from thread_agreement agreement
    where agreement.thread_id = thread.id) as agreed,
  exists (select from thread_agreement agreement
    where agreement.thread_id = thread.id and agreement.person = $2::uuid) as "iAgree",
  coalesce(conversation.replies, '[]') as replies`;

/** The tables that {@link threadColumns} are read from. */
export const threadTables = `thread
  join draft_version made on made.id = thread.draft_version_id
  left join round_participant person on person.id = thread.participant_id
  left join account on account.id = thread.account_id
  left join account assignee on assignee.id = thread.assignee
  left join thread_placement placement
    on placement.thread_id = thread.id and placement.draft_version_id = $1
  left join lateral (
    select jsonb_agg(jsonb_build_object('id', said.id, 'text', said.text, 'at', said.at,
      'participantId', said."participantId", 'accountId', said."accountId", 'name', said.name,
      'showsName', said."showsName", 'roles', said.roles) order by said.sequence) as replies
    from (
      select reply.id, reply.sequence, reply.text, reply.at, ${voice('reply')}
      from thread_reply reply
      left join round_participant person on person.id = reply.participant_id
      left join account on account.id = reply.account_id
      where reply.thread_id = thread.id and reply.removed_at is null
    ) said
  ) conversation on true`;
