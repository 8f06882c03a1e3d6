import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/index.js';
import { GoalsModule } from '../goals/index.js';
import { PortfolioController } from './portfolio.controller.js';
import { PortfolioRepository } from './portfolio.repository.js';
import { PortfolioService } from './portfolio.service.js';

/** All that a learner made, to look back at and to take along. */
@Module({
  imports: [CatalogueModule, GoalsModule],
  controllers: [PortfolioController],
  providers: [PortfolioService, PortfolioRepository],
})
export class PortfolioModule {}
