import { Controller, Ip } from '@nestjs/common';
import { changePassword, requestPasswordReset, resetPassword } from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { Route, type InputOf } from '../../platform/http/route.js';
import { PasswordResetService } from './password-reset.service.js';
import { PasswordService } from './password.service.js';

@Controller()
export class PasswordController {
  constructor(
    private readonly passwords: PasswordService,
    private readonly resets: PasswordResetService,
  ) {}

  @Route(changePassword)
  change(
    @Caller() caller: Principal | null,
    @Input() { body }: InputOf<typeof changePassword>,
    @Ip() address: string,
  ) {
    return this.passwords.change(caller, { ...body, address });
  }

  @Route(requestPasswordReset)
  request(@Input() { body }: InputOf<typeof requestPasswordReset>, @Ip() address: string) {
    return this.resets.request({ ...body, address });
  }

  @Route(resetPassword)
  reset(@Input() { body }: InputOf<typeof resetPassword>) {
    return this.passwords.reset(body.token, body.newPassword);
  }
}
