import { Controller } from '@nestjs/common';
import { createAccount, listAccounts, updateAccountRoles, updateProfile } from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { Route, type InputOf } from '../../platform/http/route.js';
import { AccountService } from './account.service.js';

@Controller()
export class AccountController {
  constructor(private readonly accounts: AccountService) {}

  @Route(updateProfile)
  updateProfile(
    @Caller() caller: Principal | null,
    @Input() { body }: InputOf<typeof updateProfile>,
  ) {
    return this.accounts.updateProfile(caller, body);
  }

  @Route(listAccounts)
  list(@Caller() caller: Principal | null, @Input() { query }: InputOf<typeof listAccounts>) {
    return this.accounts.list(caller, query);
  }

  @Route(createAccount)
  create(@Caller() caller: Principal | null, @Input() { body }: InputOf<typeof createAccount>) {
    return this.accounts.create(caller, body);
  }

  @Route(updateAccountRoles)
  setRoles(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof updateAccountRoles>,
  ) {
    return this.accounts.setRoles(caller, params.accountId, body.roles);
  }
}
