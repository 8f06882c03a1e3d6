import { Controller } from '@nestjs/common';
import { listMailbox, live, ready } from '@weft/contracts';
import { Route } from '../../platform/http/route.js';
import { SystemService } from './system.service.js';

@Controller()
export class SystemController {
  constructor(private readonly system: SystemService) {}

  @Route(live)
  live() {
    return { status: 'ok' as const };
  }

  @Route(ready)
  ready() {
    return this.system.readiness();
  }

  @Route(listMailbox)
  mailbox() {
    return this.system.mailbox();
  }
}
