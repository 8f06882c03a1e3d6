import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  draftRoles,
  type Locale,
  type RoundControl,
  type RoundSettings,
  roundTemplates,
  type RoundTemplateId,
  usualConsent,
} from '@weft/contracts';
import { sameContent } from '@weft/rules';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import type { Transaction } from '../../platform/database/transaction.js';
import { AppError } from '../../platform/http/app-error.js';
import { DraftAccess, DraftVersions } from '../drafts/index.js';
import { RoundAccess } from './round-access.js';
import { RoundClock } from './round-clock.js';
import { RoundRepository } from './round.repository.js';
import { type RoundRow, settingsOf } from './round.row.js';

const usualDays = 21;
const dayMs = 86_400_000;
const deedOf = {
  open: 'opened',
  close: 'closed',
  extend: 'extended',
  reopen: 'reopened',
} as const;

interface NewRound {
  id: string;
  draftId: string;
  draftVersionId: string;
  templateId: RoundTemplateId;
  locale: Locale;
  previousRoundId: string | null;
}

/** What moderators do with a round as a whole. */
@Injectable()
export class RoundService {
  constructor(
    private readonly access: RoundAccess,
    private readonly rounds: RoundRepository,
    private readonly drafts: DraftAccess,
    private readonly versions: DraftVersions,
    private readonly clock: RoundClock,
  ) {}

  async list(caller: Principal | null) {
    const { accountId, roles } = signedIn(caller);
    const all = roles.includes('administrator');
    const rows = await this.rounds.findModerated({ accountId, all });
    return {
      items: rows.map((row) => ({
        ...row,
        opensAt: row.opensAt?.toISOString() ?? null,
        closesAt: row.closesAt.toISOString(),
      })),
    };
  }

  async listDrafts(caller: Principal | null) {
    const { accountId, roles } = signedIn(caller);
    const may = draftRoles.some((role) => roles.includes(role));
    const all = roles.includes('administrator');
    return { items: may ? await this.rounds.findDrafts({ accountId, all }) : [] };
  }

  /** @throws AppError drafts/unknown, rounds/unknown, rounds/not-possible */
  async create(caller: Principal | null, given: NewRound): Promise<{ id: string }> {
    const { accountId } = signedIn(caller);
    const { draft } = await this.drafts.editor(caller, given.draftId);
    await this.checkVersion(given.draftVersionId, draft.id);
    const settings = await this.firstSettings(caller, given, draft.moduleCode);
    await this.rounds.add({ ...given, settings, by: accountId });
    // An id that somebody else used is not this round.
    await this.access.moderatorSeat(caller, given.id);
    return { id: given.id };
  }

  /** @throws AppError rounds/unknown, rounds/changed-meanwhile, rounds/not-possible */
  async change(
    caller: Principal | null,
    roundId: string,
    given: { id: string; baseRevision: number; draftVersionId: string; settings: RoundSettings },
  ): Promise<{ revision: number }> {
    const { round } = await this.access.moderatorSeat(caller, roundId);
    const { settings } = given;
    if (settings.opensAt !== null && settings.opensAt >= settings.closesAt) {
      throw new AppError('rounds/dates-reversed');
    }
    await this.checkVersion(given.draftVersionId, round.draftId);
    const deed = { id: given.id, kind: 'changed', by: signedIn(caller).accountId } as const;
    await this.rounds.write(roundId, deed, async (now, manager) => {
      if (!mayChange(now, given)) throw new AppError('rounds/not-possible');
      if (now.revision !== given.baseRevision) throw new AppError('rounds/changed-meanwhile');
      await this.rounds.change(manager, roundId, given);
    });
    return { revision: await this.rounds.findRevision(roundId) };
  }

  /**
   * Only before it opened: then nobody said anything in it. Sent again it does nothing.
   * @throws AppError rounds/unknown, rounds/not-possible
   */
  async remove(caller: Principal | null, roundId: string): Promise<void> {
    const by = signedIn(caller).accountId;
    if (await this.rounds.wasRemovedBy(by, roundId)) return;
    await this.access.moderatorSeat(caller, roundId);
    const deed = { id: randomUUID(), kind: 'removed', by } as const;
    await this.rounds.write(roundId, deed, async ({ state }, manager) => {
      if (state !== 'planned') throw new AppError('rounds/not-possible');
      await this.rounds.remove(manager, roundId);
    });
  }

  /** @throws AppError rounds/unknown, rounds/not-possible, rounds/dates-reversed */
  async control(
    caller: Principal | null,
    roundId: string,
    { id, control }: { id: string; control: RoundControl },
  ): Promise<void> {
    await this.access.moderatorSeat(caller, roundId);
    const by = signedIn(caller).accountId;
    const deed = { id, kind: deedOf[control.kind], detail: control, by };
    await this.rounds.write(roundId, deed, (round, manager) => this.apply(control, round, manager));
  }

  private async apply(control: RoundControl, round: RoundRow, manager: Transaction): Promise<void> {
    const from = { open: 'planned', close: 'open', extend: 'open', reopen: 'closed' } as const;
    if (round.state !== from[control.kind]) throw new AppError('rounds/not-possible');
    if (control.kind === 'open') {
      if (round.closesAt <= new Date()) throw new AppError('rounds/dates-reversed');
      await this.rounds.setDates(manager, round.id, { opensNow: true });
      await this.clock.tell(manager, round.id, 'opening');
    } else if (control.kind === 'close') {
      await this.rounds.setDates(manager, round.id, { closesAt: null });
    } else {
      const after = control.kind === 'extend' ? round.closesAt : new Date();
      if (new Date(control.closesAt) <= after) throw new AppError('rounds/dates-reversed');
      await this.rounds.setDates(manager, round.id, { closesAt: control.closesAt });
      if (control.kind === 'reopen') await this.clock.reopened(manager, round, control.closesAt);
    }
  }

  private async firstSettings(
    caller: Principal | null,
    { templateId, locale, previousRoundId, draftId }: NewRound,
    moduleCode: string,
  ): Promise<RoundSettings> {
    const dates = {
      opensAt: null,
      closesAt: new Date(Date.now() + usualDays * dayMs).toISOString(),
    };
    if (previousRoundId !== null) {
      const { round } = await this.access.moderatorSeat(caller, previousRoundId);
      // Results are shown in the next round once nobody can add to them.
      if (round.draftId !== draftId || round.state !== 'closed') {
        throw new AppError('rounds/not-possible');
      }
      return { ...settingsOf(round), ...dates };
    }
    const { title, about, goals, script } = roundTemplates[templateId];
    return {
      ...{ title: `${title[locale]} · ${moduleCode}`, about, goals: [...goals] },
      script: script.map(({ text, minutes, pollId }, at) => ({
        ...{ id: `question-${at + 1}`, text, minutes, pollId: pollId ?? null },
      })),
      ...{ consent: usualConsent, confirmsEmail: false, onWithdrawal: 'unnamed' },
      ...{ remarksSeen: 'always', ...dates },
    };
  }

  /** @throws AppError rounds/not-possible for a version of another draft */
  private async checkVersion(draftVersionId: string, draftId: string): Promise<void> {
    const versions = await this.versions.versionsOf(draftId);
    if (!versions.some(({ id }) => id === draftVersionId)) {
      throw new AppError('rounds/not-possible');
    }
  }
}

/** All of it before the opening; then its script, which only moderators see, until it is closed. */
function mayChange(
  round: RoundRow,
  { draftVersionId, settings }: { draftVersionId: string; settings: RoundSettings },
): boolean {
  if (round.state !== 'open') return round.state === 'planned';
  const { script } = settings;
  return (
    draftVersionId === round.draftVersionId &&
    sameContent({ ...settingsOf(round), script }, settings)
  );
}

/** What moderators need to choose a template. */
export function listTemplates() {
  const ids = Object.keys(roundTemplates) as RoundTemplateId[];
  return {
    items: ids.map((id) => {
      const { title, summary: about, script, polls } = roundTemplates[id];
      const minutes = script.reduce((sum, question) => sum + question.minutes, 0);
      return { id, title, about, questions: script.length, minutes, polls: polls.length };
    }),
  };
}
