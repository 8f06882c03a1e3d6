import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { CatalogueController } from './catalogue.controller.js';
import { CatalogueRepository } from './catalogue.repository.js';
import { CatalogueService } from './catalogue.service.js';
import { ReaderVersions } from './reader-versions.js';

@Module({
  controllers: [CatalogueController],
  providers: [CatalogueService, CatalogueRepository, ReaderVersions],
  exports: [CatalogueService, ReaderVersions],
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
      const send = (address: string) => {
        const stored = this.catalogue.stored(address);
        if (stored) stored.send(reply);
        else done();
      };
      const { url } = request;
      if (request.method !== 'GET') done();
      else if (!this.catalogue.dependsOnReader(url)) send(url);
      else {
        request
          .readCaller()
          .then((caller) => this.catalogue.addressFor(caller, url))
          .then(send, done);
      }
    });
  }
}
