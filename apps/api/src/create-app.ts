import cookie from '@fastify/cookie';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import { AppModule } from './app.module.js';
import { bindSessions } from './platform/auth/caller.js';
import { SessionReader } from './platform/auth/session-reader.js';
import { ApiAdapter } from './platform/http/api-adapter.js';
import { ContractGuard } from './platform/http/contract.guard.js';
import { refuseCrossSite } from './platform/http/cross-site.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { sendSecurityHeaders } from './platform/http/security-headers.js';
import type { Platform } from './platform/platform.module.js';

const largestBody = 1_048_576;

/** Builds the application on a migrated database; it answers, but does not listen yet. */
export async function createApp(platform: Platform): Promise<NestFastifyApplication> {
  const { env } = platform;
  const adapter = new ApiAdapter({
    trustProxy: env.trustProxy,
    bodyLimit: largestBody,
    requestIdHeader: false,
    genReqId: () => crypto.randomUUID(),
    logger: { level: env.logLevel },
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    skipMiddie: true,
    multipart: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(platform), adapter, {
    bodyParser: false,
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  const server = adapter.getInstance();
  server.removeContentTypeParser('text/plain');
  const https = env.publicUrl.startsWith('https:');
  await sendSecurityHeaders(server, https);
  await server.register(cookie);
  bindSessions(server, { sessions: app.get(SessionReader), https });
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    refuseCrossSite(request);
    done();
  });
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalGuards(new ContractGuard(env));
  await app.init();
  await server.ready();
  return app;
}
