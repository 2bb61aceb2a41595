import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { LogController, type FastifyBaseLogger, type FastifyReply } from 'fastify';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { serveDocument } from './openapi.js';
import type { Config } from './platform/config/config.js';
import { Database } from './platform/database/database.js';
import type { Sources } from './platform/database/sources.js';
import { Readiness } from './platform/health/readiness.js';
import { RequestAccess } from './platform/access/request-access.js';
import { AllowedMethods } from './platform/http/allowed-methods.js';
import { limitBodies } from './platform/http/body-reading.js';
import { compressAnswers } from './platform/http/compress-answers.js';
import { readJsonBodies } from './platform/http/json-bodies.js';
import { HTTP_LIMITS, STOP_MS } from './platform/http/http-limits.js';
import { limitedServer } from './platform/http/limited-server.js';
import { OpenSockets } from './platform/http/open-sockets.js';
import { refuseAddress, refuseClient } from './platform/http/refuse-address.js';
import { Operations } from './platform/access/operations.js';
import { addRequestHooks, askAccessFirst } from './platform/http/request-hooks.js';
import { RequestsUnderWay } from './platform/http/requests-under-way.js';
import { refuseOtherSchema } from './platform/http/refuse-other-schema.js';
import { securityHeaders } from './platform/http/security-headers.js';
import { serveWebApp } from './platform/http/web-app.js';
import { createLogger } from './platform/log/logger.js';

/** The whole server, ready to listen; the database is open and migrated. */
export async function createApp(config: Config, sources: Sources, more: Type[] = []): Promise<NestFastifyApplication> {
  const sockets = new OpenSockets(config.trustProxy === null ? HTTP_LIMITS.socketsAnAddress : null);
  const adapter = new FastifyAdapter({
    loggerInstance: createLogger(config),
    logController: new LogController({ disableRequestLogging: true }),
    // The trace id is written by each line itself; a logger of its own for each request would only repeat it.
    childLoggerFactory: (logger: FastifyBaseLogger) => logger,
    bodyLimit: HTTP_LIMITS.bodyBytes,
    serverFactory: limitedServer(config, sockets),
    clientErrorHandler: refuseClient,
    // A stopping server says so itself, as a problem (request-hooks.ts).
    return503OnClosing: false,
    frameworkErrors: (_error: unknown, _request: unknown, reply: FastifyReply) => refuseAddress(reply),
    trustProxy: config.trustProxy ?? false,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, sources, more), adapter, { logger: ['error', 'fatal'], abortOnError: false, bodyParser: false });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  const server = adapter.getInstance();
  const readiness = app.get(Readiness);
  readJsonBodies(server);
  compressAnswers(server);
  addRequestHooks(server, config, app.get(AllowedMethods), app.get(Operations), readiness);
  refuseOtherSchema(server, app.get(Database));
  limitBodies(server);
  await app.register(fastifyHelmet, securityHeaders(config.publicUrl?.startsWith('https:') ?? false));
  await app.register(fastifyCookie);
  askAccessFirst(server, app.get(RequestAccess), app.get(RequestsUnderWay));
  server.addHook('preClose', async () => {
    readiness.stopping = true;
    // Not waited for here: the server must stop listening meanwhile, and its close then waits for the last socket.
    void sockets.end(STOP_MS.answers);
  });
  serveDocument(app, server);
  await serveWebApp(server, config.webRoot);
  await app.init();
  await server.ready();
  return app;
}
