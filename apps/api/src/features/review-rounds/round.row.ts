import type { RoundRole, RoundSettings, RoundState, RoundTemplateId } from '@weft/contracts';

/** A round as it is kept; its state follows from its dates and the clock of the database. */
export interface RoundRow {
  id: string;
  draftId: string;
  draftVersionId: string;
  templateId: RoundTemplateId;
  title: string;
  settings: Omit<RoundSettings, 'title' | 'opensAt' | 'closesAt'>;
  consentVersion: number;
  revision: number;
  state: RoundState;
  opensAt: Date | null;
  closesAt: Date;
  previousRoundId: string | null;
  createdBy: string;
}

/** Whether a round is open, in SQL; the round goes by the name `round`. */
export const stateOf = `case when round.closes_at <= now() and round.opens_at is not null then 'closed'
  when round.opens_at is null or round.opens_at > now() then 'planned' else 'open' end`;

/** The columns of a {@link RoundRow}. */
export const roundColumns = `round.id, round.draft_id as "draftId",
  round.draft_version_id as "draftVersionId", round.template_id as "templateId", round.title,
  round.settings, round.consent_version as "consentVersion", round.revision, ${stateOf} as state,
  round.opens_at as "opensAt", round.closes_at as "closesAt",
  round.previous_round_id as "previousRoundId", round.created_by as "createdBy"`;

/** All that the moderator of a round decides, as the contract has it. */
export function settingsOf(round: RoundRow): RoundSettings {
  const { settings, title, opensAt, closesAt } = round;
  return {
    ...settings,
    title,
    opensAt: opensAt?.toISOString() ?? null,
    closesAt: closesAt.toISOString(),
  };
}

/** Somebody's place in a round. */
export interface PlaceRow {
  participantId: string;
  displayName: string;
  showsName: boolean;
  roles: RoundRole[];
  /** ISO moment of the consent that holds. */
  consentedAt: string | null;
  consentVersion: number | null;
  opened: boolean;
  /**
   * Another participant who is the same person, as the address that one of them was invited at is
   * that of the other's account.
   */
  sameAs: string | null;
}

/** A place as a JSON object; the participant goes by the name `person`. */
export const placeObject = `jsonb_build_object('participantId', person.id,
  'displayName', person.display_name, 'showsName', person.shows_name, 'roles', person.roles,
  'consentedAt', to_char(person.consented_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'consentVersion', person.consent_version, 'opened', person.opened_at is not null,
  'sameAs', (select other.id from round_participant other
    join account on account.id = coalesce(person.account_id, other.account_id)
    where other.round_id = person.round_id and other.merged_into is null
      and ((person.account_id is null and person.email = account.email)
        or (other.account_id is null and other.email = account.email))
      and (person.account_id is null) <> (other.account_id is null)))`;

/**
 * Whether a participant was invited at the address of an account (a parameter) that is not in the
 * round itself. Addresses of accounts are confirmed, so it is her; she is asked to say so.
 */
export const invitedAs = (account: string) => `(person.account_id is null
  and person.email = (select email from account where id = ${account})
  and not exists (select from round_participant own
    where own.round_id = person.round_id and own.account_id = ${account}))`;

/** Whether a participant may still come in, as herself. */
export const stillIn = `(person.revoked_at is null and person.withdrawn_at is null
  and person.merged_into is null)`;
