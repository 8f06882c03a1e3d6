import { Injectable } from '@nestjs/common';
import type { InputOf } from '../../platform/http/route.js';
import type { SearchHit, searchLessons } from '@weft/contracts';
import { cutPassage } from './passage.js';
import { type FoundLesson, SearchRepository } from './search.repository.js';

const pageSize = 10;

@Injectable()
export class SearchService {
  constructor(private readonly repository: SearchRepository) {}

  /**
   * Lessons for what a visitor typed; when nothing holds it, for the nearest words that are held,
   * and then for two words written as one, as Dutch compounds are.
   */
  async search({ q, locale, page }: InputOf<typeof searchLessons>['query']) {
    const asked = { text: q, locale, limit: pageSize, offset: (page - 1) * pageSize };
    const exact = await this.repository.find(asked);
    let found = exact.total > 0 ? exact : await this.repository.findCorrected(asked);
    if (found.total === 0 && isPair(q)) {
      found = await this.repository.findCorrected({ ...asked, text: q.replace(/\s/g, '') });
    }
    return {
      items: found.items.map(toHit),
      total: found.total,
      page,
      pages: Math.ceil(found.total / pageSize),
      corrected: found !== exact && found.total > 0 ? found.searched : null,
    };
  }
}

const isPair = (text: string) => /^\s*\S+\s+\S+\s*$/.test(text);

function toHit({ passage, ...lesson }: FoundLesson): SearchHit {
  return { ...lesson, passage: cutPassage(passage) };
}
