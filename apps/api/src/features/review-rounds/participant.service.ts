import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ReviewRound, RoundInvitee } from '@weft/contracts';
import { signedIn } from '../../platform/auth/policies.js';
import type { Principal } from '../../platform/auth/principal.js';
import { AppError } from '../../platform/http/app-error.js';
import { ParticipantRepository } from './participant.repository.js';
import { RoundAccess } from './round-access.js';
import { RoundPost } from './round-post.js';
import { RoundView } from './round-view.js';
import { RoundRepository } from './round.repository.js';

/** A round as its moderators see it, and whom they invite. */
@Injectable()
export class ParticipantService {
  constructor(
    private readonly access: RoundAccess,
    private readonly rounds: RoundRepository,
    private readonly people: ParticipantRepository,
    private readonly post: RoundPost,
    private readonly view: RoundView,
  ) {}

  /** @throws AppError rounds/unknown */
  async read(caller: Principal | null, roundId: string): Promise<ReviewRound> {
    const { round } = await this.access.moderatorSeat(caller, roundId);
    return this.view.of(round, await this.people.findListed(roundId));
  }

  /** Mails go out now where the round is open, else when it opens. @throws AppError rounds/unknown */
  async invite(
    caller: Principal | null,
    roundId: string,
    { people }: { people: RoundInvitee[] },
  ): Promise<{ invited: number }> {
    await this.access.moderatorSeat(caller, roundId);
    const by = signedIn(caller).accountId;
    let added: string[] = [];
    // The ids of the people make the write the same however often it is sent.
    const deed = { id: people[0]?.id ?? '', kind: 'invited', by } as const;
    await this.rounds.write(roundId, deed, async (round, manager) => {
      if (round.state === 'closed') throw new AppError('rounds/not-possible');
      added = await this.people.add(manager, roundId, people);
      if (round.state === 'open') {
        await this.post.tell(manager, round, { kind: 'invitation', to: added });
      } else {
        const told = await this.people.findAddressees(manager, roundId, added);
        await this.post.notifyAccounts(manager, round, { kind: 'round-invited', people: told });
      }
    });
    return { invited: added.length };
  }

  /** A new link, also for who was shown out. @throws AppError rounds/unknown, rounds/not-possible */
  async resend(
    caller: Principal | null,
    { roundId, participantId }: { roundId: string; participantId: string },
    id: string,
  ): Promise<void> {
    await this.access.moderatorSeat(caller, roundId);
    const by = signedIn(caller).accountId;
    const deed = { id, kind: 'resent', detail: { participantId }, by } as const;
    await this.rounds.write(roundId, deed, async (round, manager) => {
      if (round.state !== 'open') throw new AppError('rounds/not-possible');
      const found = await this.people.restore(manager, roundId, participantId);
      if (!found) throw new AppError('rounds/unknown');
      const whom = { kind: 'invitation', to: [participantId], renewed: true } as const;
      await this.post.tell(manager, round, whom);
    });
  }

  /** What she wrote stays. @throws AppError rounds/unknown */
  async revoke(
    caller: Principal | null,
    { roundId, participantId }: { roundId: string; participantId: string },
  ): Promise<void> {
    await this.access.moderatorSeat(caller, roundId);
    const by = signedIn(caller).accountId;
    const deed = { id: randomUUID(), kind: 'revoked', detail: { participantId }, by } as const;
    await this.rounds.write(roundId, deed, (_, manager) =>
      this.people.revoke(manager, roundId, participantId),
    );
  }
}
