import { Controller } from '@nestjs/common';
import { readCatalogue, readLesson, readModule } from '@weft/contracts';
import { Caller } from '../../platform/auth/caller.js';
import type { Principal } from '../../platform/auth/principal.js';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { CatalogueService } from './catalogue.service.js';

@Controller()
export class CatalogueController {
  constructor(private readonly catalogue: CatalogueService) {}

  @Route(readCatalogue)
  readCatalogue(@Input() { query }: InputOf<typeof readCatalogue>) {
    return this.catalogue.catalogue(query.locale);
  }

  @Route(readModule)
  readModule(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readModule>,
  ) {
    return this.catalogue.module(caller, { ...params, ...query });
  }

  @Route(readLesson)
  readLesson(
    @Caller() caller: Principal | null,
    @Input() { params, query }: InputOf<typeof readLesson>,
  ) {
    return this.catalogue.lesson(caller, { ...params, ...query });
  }
}
