import { Controller } from '@nestjs/common';
import { searchLessons } from '@weft/contracts';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { SearchService } from './search.service.js';

@Controller()
export class SearchController {
  constructor(private readonly search: SearchService) {}

  @Route(searchLessons)
  searchLessons(@Input() input: InputOf<typeof searchLessons>) {
    return this.search.search(input.query);
  }
}
