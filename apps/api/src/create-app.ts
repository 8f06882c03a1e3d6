import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import { AppModule } from './app.module.js';
import { CatalogueService } from './features/catalogue/index.js';
import { bindTokens, TokenSource } from './platform/auth/access-token.js';
import { bindSessions } from './platform/auth/caller.js';
import { SessionReader } from './platform/auth/session-reader.js';
import { serveApiDocs } from './platform/docs/api-docs.js';
import {
  openToOtherSites,
  routedAddress,
  takeLinkedData,
} from './platform/http/annotation-protocol.js';
import { ApiAdapter } from './platform/http/api-adapter.js';
import { takeByteStreams } from './platform/http/byte-stream.js';
import { ContractGuard } from './platform/http/contract.guard.js';
import { refuseCrossSite } from './platform/http/cross-site.js';
import { noSchemas } from './platform/http/no-schemas.js';
import { takeOneClickForms } from './platform/http/one-click-form.js';
import { answerWithProblem, ProblemFilter } from './platform/http/problem.filter.js';
import { limitRates } from './platform/http/rate-limit.js';
import { sendSecurityHeaders } from './platform/http/security-headers.js';
import { refuseUnknownChanges, watchRoutes } from './platform/http/unknown-route.js';
import { Jobs } from './platform/jobs/jobs.js';
import type { Platform } from './platform/platform.module.js';
import { serveAssets } from './platform/site/assets.js';
import { servePages } from './platform/site/pages.js';
import { logOptions, nestLog } from './platform/telemetry/logging.js';
import { measureRequests } from './platform/telemetry/metrics.js';

const largestBody = 1_048_576;

/** Builds the application on a migrated database; it answers, but does not listen yet. */
export async function createApp(platform: Platform): Promise<NestFastifyApplication> {
  const { env, channel } = platform;
  const https = env.publicUrl.startsWith('https:');
  const adapter = new ApiAdapter({
    trustProxy: env.trustProxy,
    bodyLimit: largestBody,
    requestIdHeader: false,
    genReqId: () => crypto.randomUUID(),
    logger: logOptions(env.logLevel),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    skipMiddie: true,
    multipart: false,
    rewriteUrl: routedAddress,
    schemaController: { compilersFactory: noSchemas },
    // An address that is no address, such as `/%zz`, never reaches the routes.
    frameworkErrors: answerWithProblem,
  });
  const server = adapter.getInstance();
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(platform), adapter, {
    // Fastify's own parser takes JSON; no other type is taken at all.
    bodyParser: false,
    logger: nestLog(server.log),
    abortOnError: false,
  });
  server.removeContentTypeParser('text/plain');
  takeOneClickForms(server);
  takeByteStreams(server);
  takeLinkedData(server);

  const refuse = watchRoutes(server);
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  sendSecurityHeaders(server, https);
  openToOtherSites(server);
  await limitRates(server, env.redisUrl);
  await server.register(cookie);
  bindSessions(server, { sessions: app.get(SessionReader), https });
  bindTokens(server, app.get(TokenSource));
  server.addHook('onRequest', (request, _reply, done) => {
    refuseCrossSite(request);
    done();
  });
  measureRequests(server, () => app.get(Jobs).count());
  serveApiDocs(server);
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalGuards(new ContractGuard(env));
  await app.init();

  await serveAssets(server, env.webFolder);
  const catalogue = app.get(CatalogueService, { strict: false });
  servePages(server, {
    webFolder: env.webFolder,
    channel,
    refuse,
    ownAddresses: (request) => catalogue.ownAddresses(request.url, () => request.readCaller()),
  });
  refuseUnknownChanges(server, refuse);
  await server.ready();
  return app;
}
