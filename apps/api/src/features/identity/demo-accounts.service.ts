import { Injectable } from '@nestjs/common';
import type { Role } from '@weft/contracts';
import { AccountRepository } from './account.repository.js';
import { Passwords } from './passwords.service.js';

/** A login of a demo installation: named by its role, nobody real. */
interface DemoLogin {
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
}

/** One for all: a demo answers to its own machine only, and prints it at every start. */
const demoPassword = 'weave-a-demo';

const logins: readonly DemoLogin[] = [
  { email: 'student@weft.example', displayName: 'Student', roles: ['learner'] },
  { email: 'student2@weft.example', displayName: 'Student 2', roles: ['learner'] },
  { email: 'lecturer@weft.example', displayName: 'Lecturer', roles: ['lecturer', 'learner'] },
  { email: 'reviewer@weft.example', displayName: 'Reviewer', roles: ['reviewer'] },
  { email: 'author@weft.example', displayName: 'Author', roles: ['author', 'lecturer'] },
  { email: 'admin@weft.example', displayName: 'Administrator', roles: ['administrator'] },
];

/** Accounts to look around with; only ever called in demo mode. */
@Injectable()
export class DemoAccounts {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly passwords: Passwords,
  ) {}

  /**
   * Makes the accounts that are missing; those that are there stay as they are.
   * @returns the logins to print
   */
  async ensure(): Promise<{ logins: readonly DemoLogin[]; password: string }> {
    for (const { roles, ...login } of logins) {
      if (await this.accounts.findByEmail(login.email)) continue;
      const passwordHash = await this.passwords.hash(demoPassword);
      await this.accounts.create({ ...login, roles: [...roles], locale: 'nl', passwordHash });
    }
    return { logins, password: demoPassword };
  }
}
