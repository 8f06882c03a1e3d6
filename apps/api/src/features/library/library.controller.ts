import { Controller } from '@nestjs/common';
import {
  exportLibraryCsv,
  exportLibraryJson,
  listCollections,
  listLibrary,
  readLibraryEntry,
} from '@weft/contracts';
import { Input } from '../../platform/http/input.js';
import { type InputOf, Route } from '../../platform/http/route.js';
import { LibraryService } from './library.service.js';

@Controller()
export class LibraryController {
  constructor(private readonly library: LibraryService) {}

  @Route(listCollections)
  collections(@Input() { query }: InputOf<typeof listCollections>) {
    return this.library.collections(query);
  }

  @Route(exportLibraryJson)
  exportJson(@Input() { params, query }: InputOf<typeof exportLibraryJson>) {
    return this.library.exportJson(params.collection, query);
  }

  @Route(exportLibraryCsv)
  exportCsv(@Input() { params, query }: InputOf<typeof exportLibraryCsv>) {
    return this.library.exportCsv(params.collection, query);
  }

  @Route(listLibrary)
  list(@Input() { params, query }: InputOf<typeof listLibrary>) {
    return this.library.list(params.collection, query);
  }

  @Route(readLibraryEntry)
  entry(@Input() { params, query }: InputOf<typeof readLibraryEntry>) {
    return this.library.entry({ ...params, locale: query.locale });
  }
}
