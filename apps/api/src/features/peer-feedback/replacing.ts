import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/transaction.js';
import { Division } from './division.service.js';
import { PeerClass } from './peer-class.js';
import type { Round } from './round.repository.js';

/** Asks somebody else as soon as a review no longer counts. */
@Injectable()
export class Replacing {
  constructor(
    private readonly peerClass: PeerClass,
    private readonly division: Division,
  ) {}

  /** Reads who takes part before the round is locked; gives what brings its reviews up to date. */
  async prepare(known: Round): Promise<(manager: Transaction, round: Round) => Promise<void>> {
    const group = await this.peerClass.of(known);
    return (manager, round) => this.division.update(manager, round, group);
  }
}
