import { Controller, Header } from '@nestjs/common';
import { describeAnnotationContainers, listAnnotationContainers } from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { AnnotationContainersService } from './annotation-containers.service.js';
import { containersHeaders } from './protocol-headers.js';

/** Where a tool begins: which containers there are. */
@Controller()
export class AnnotationContainersController {
  constructor(private readonly containers: AnnotationContainersService) {}

  @Route(listAnnotationContainers)
  list(
    @Caller() caller: Principal | null,
    @Input() { query }: InputOf<typeof listAnnotationContainers>,
  ) {
    return this.containers.list(caller, query.page ?? 0);
  }

  @Header('link', containersHeaders.link)
  @Header('allow', containersHeaders.allow)
  @Route(describeAnnotationContainers)
  describe(): void {
    return;
  }
}
