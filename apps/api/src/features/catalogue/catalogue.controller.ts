import { Controller } from '@nestjs/common';
import { readCatalogue, readLesson, readModule } from '@weft/contracts';
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
  readModule(@Input() { params, query }: InputOf<typeof readModule>) {
    return this.catalogue.module(params.slug, query.locale);
  }

  @Route(readLesson)
  readLesson(@Input() { params, query }: InputOf<typeof readLesson>) {
    return this.catalogue.lesson({ ...params, locale: query.locale, country: query.country });
  }
}
