import { Controller } from '@nestjs/common';
import { dismissMyUpdate, listMyUpdates, readMyUpdate } from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { MyUpdatesService } from './my-updates.service.js';

@Controller()
export class MyUpdatesController {
  constructor(private readonly updates: MyUpdatesService) {}

  @Route(listMyUpdates)
  list(@Caller() caller: Principal | null, @Input() { query }: InputOf<typeof listMyUpdates>) {
    return this.updates.list(caller, query.locale);
  }

  @Route(readMyUpdate)
  read(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readMyUpdate>,
  ) {
    return this.updates.read(caller, { ...params, ...query });
  }

  @Route(dismissMyUpdate)
  dismiss(@Caller() caller: Principal | null, @Input() { body }: InputOf<typeof dismissMyUpdate>) {
    return this.updates.dismiss(caller, body);
  }
}
