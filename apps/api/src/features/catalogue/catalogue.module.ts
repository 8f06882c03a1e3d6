import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { CatalogueController } from './catalogue.controller.js';
import { CatalogueRepository } from './catalogue.repository.js';
import { CatalogueService } from './catalogue.service.js';

@Module({
  controllers: [CatalogueController],
  providers: [CatalogueService, CatalogueRepository],
  exports: [CatalogueService],
})
export class CatalogueModule implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly catalogue: CatalogueService,
  ) {}

  /**
   * What was made for an address before is sent at once: finding the handler, checking the input
   * and the layers between cost three times as much as sending. Everybody may read it.
   */
  onModuleInit(): void {
    const server = this.host.httpAdapter.getInstance<FastifyInstance>();
    server.addHook('onRequest', (request, reply, done) => {
      const stored = request.method === 'GET' ? this.catalogue.stored(request.url) : undefined;
      if (stored) stored.send(reply);
      else done();
    });
  }
}
