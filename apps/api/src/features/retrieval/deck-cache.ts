import { Injectable } from '@nestjs/common';
import type { Locale } from '@weft/contracts';
import { type CatalogueSnapshot, CatalogueService } from '../catalogue/index.js';
import { Deck } from './deck.js';
import { RetrievalRepository } from './retrieval.repository.js';

/** The questions of what is published, read once a publication and language. */
@Injectable()
export class DeckCache {
  private readonly decks = new WeakMap<CatalogueSnapshot, Map<Locale, Promise<Deck>>>();

  constructor(
    private readonly catalogue: CatalogueService,
    private readonly repository: RetrievalRepository,
  ) {}

  /** All questions of this moment; a read that failed is tried again the next time. */
  read(locale: Locale): Promise<Deck> {
    const { snapshot } = this.catalogue;
    const known = this.decks.get(snapshot) ?? new Map<Locale, Promise<Deck>>();
    this.decks.set(snapshot, known);
    const found = known.get(locale);
    if (found) return found;
    const reading = this.load(snapshot, locale);
    known.set(locale, reading);
    reading.catch(() => known.delete(locale));
    return reading;
  }

  private async load(snapshot: CatalogueSnapshot, locale: Locale): Promise<Deck> {
    return new Deck(await this.repository.findQuizzes(locale), snapshot, locale);
  }
}
