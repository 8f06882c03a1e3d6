import { Controller } from '@nestjs/common';
import { mentionMember, readWorkPage } from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { WorkPageService } from './work-page.service.js';

@Controller()
export class WorkPageController {
  constructor(private readonly pages: WorkPageService) {}

  @Route(readWorkPage)
  read(@Caller() caller: Principal | null, @Input() input: InputOf<typeof readWorkPage>) {
    return this.pages.read(caller, input.params, input.query.locale);
  }

  @Route(mentionMember)
  mention(@Caller() caller: Principal | null, @Input() input: InputOf<typeof mentionMember>) {
    return this.pages.mention(caller, input.params, input.body);
  }
}
