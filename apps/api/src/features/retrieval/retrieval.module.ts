import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/index.js';
import { CatalogueModule } from '../catalogue/index.js';
import { DeckCache } from './deck-cache.js';
import { RetrievalController } from './retrieval.controller.js';
import { RetrievalRepository } from './retrieval.repository.js';
import { RetrievalService } from './retrieval.service.js';

/** Questions of finished lessons come back when they are about to be forgotten (P23). */
@Module({
  imports: [AnswersModule, CatalogueModule],
  controllers: [RetrievalController],
  providers: [RetrievalService, RetrievalRepository, DeckCache],
  exports: [RetrievalService],
})
export class RetrievalModule {}
