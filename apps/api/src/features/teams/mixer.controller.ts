import { Controller } from '@nestjs/common';
import { confirmMix, findFellows, readMixer, readMyWishes, saveMyWishes } from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { MixerService } from './mixer.service.js';

@Controller()
export class MixerController {
  constructor(private readonly mixer: MixerService) {}

  @Route(readMyWishes)
  readWishes(
    @Caller() caller: Principal | null,
    @Input() { params }: InputOf<typeof readMyWishes>,
  ) {
    return this.mixer.readWishes(caller, params.cohortId);
  }

  @Route(saveMyWishes)
  saveWishes(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof saveMyWishes>,
  ) {
    return this.mixer.saveWishes(caller, params.cohortId, body);
  }

  @Route(findFellows)
  findFellows(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof findFellows>,
  ) {
    return this.mixer.findFellows(caller, params.cohortId, query.search);
  }

  @Route(readMixer)
  read(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof readMixer>) {
    return this.mixer.read(caller, params.cohortId);
  }

  @Route(confirmMix)
  confirm(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof confirmMix>,
  ) {
    return this.mixer.confirm(caller, params.cohortId, body);
  }
}
