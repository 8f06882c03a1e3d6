import { Injectable } from '@nestjs/common';
import type { Locale } from '@weft/contracts';
import { Afterwards } from '../../platform/afterwards.js';
import { AccountRepository } from './account.repository.js';
import { AttemptLimiter, type Attempt } from './attempt-limiter.service.js';
import { Letters } from './letters.service.js';

/** Asking for a link to choose a new password. */
@Injectable()
export class PasswordResetService {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly limiter: AttemptLimiter,
    private readonly letters: Letters,
    private readonly afterwards: Afterwards,
  ) {}

  /**
   * Anyone may ask. Account and mail are looked after once the answer is out, so that neither what
   * it says nor how long it takes tells whether there is an account.
   * @throws AppError identity/too-many-attempts
   */
  async request(request: Attempt & { locale: Locale }): Promise<void> {
    await this.limiter.begin('reset', request);
    this.afterwards.run(async () => {
      const account = await this.accounts.findByEmail(request.email);
      if (account) await this.letters.sendReset(account, request.locale);
    });
  }
}
