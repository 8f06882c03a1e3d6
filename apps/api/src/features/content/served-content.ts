import { Injectable } from '@nestjs/common';
import { CatalogueService } from '../catalogue/index.js';
import { LibraryService } from '../library/index.js';

/** What this process serves of what is published, from memory. */
@Injectable()
export class ServedContent {
  constructor(
    private readonly catalogue: CatalogueService,
    private readonly library: LibraryService,
  ) {}

  /** @returns how many lessons are served now */
  async reload(): Promise<number> {
    await Promise.all([this.catalogue.reload(), this.library.reload()]);
    return this.catalogue.snapshot.lessonCount;
  }
}
