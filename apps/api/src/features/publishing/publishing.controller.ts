import { Controller } from '@nestjs/common';
import { askSignOffs, publishDraftVersion, readRelease, signOffVersion } from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { PublicationService } from './publication.service.js';
import { SignOffService } from './sign-off.service.js';

@Controller()
export class PublishingController {
  constructor(
    private readonly signOffs: SignOffService,
    private readonly publications: PublicationService,
  ) {}

  @Route(readRelease)
  read(@Caller() caller: Principal | null, @Input() { params }: InputOf<typeof readRelease>) {
    return this.signOffs.readRelease(caller, params);
  }

  @Route(signOffVersion)
  sign(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof signOffVersion>,
  ) {
    return this.signOffs.sign(caller, params, body);
  }

  @Route(askSignOffs)
  ask(@Caller() caller: Principal | null, @Input() { params, body }: InputOf<typeof askSignOffs>) {
    return this.signOffs.ask(caller, params.draftId, body);
  }

  @Route(publishDraftVersion)
  publish(
    @Caller() caller: Principal | null,
    @Input() { params, body }: InputOf<typeof publishDraftVersion>,
  ) {
    return this.publications.publish(caller, params, body);
  }
}
