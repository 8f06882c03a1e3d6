import { Controller } from '@nestjs/common';
import { listKit, listKitTemplates, readKitTool } from '@weft/contracts';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { KitService } from './kit.service.js';

@Controller()
export class KitController {
  constructor(private readonly kit: KitService) {}

  @Route(listKit)
  list(@Input() { query }: InputOf<typeof listKit>) {
    return this.kit.list(query.locale);
  }

  @Route(readKitTool)
  tool(@Input() { params, query }: InputOf<typeof readKitTool>) {
    return this.kit.tool({ ...params, locale: query.locale, country: query.country });
  }

  @Route(listKitTemplates)
  templates(@Input() { query }: InputOf<typeof listKitTemplates>) {
    return this.kit.templates(query.locale);
  }
}
