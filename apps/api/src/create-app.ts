import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { LogController, type FastifyBaseLogger, type FastifyReply } from 'fastify';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { serveDocument } from './openapi.js';
import type { Config } from './platform/config/config.js';
import { Database, type Sources } from './platform/database/database.js';
import { AllowedMethods } from './platform/http/allowed-methods.js';
import { compressAnswers } from './platform/http/compress-answers.js';
import { readJsonBodies } from './platform/http/json-bodies.js';
import { refuseOtherSchema } from './platform/http/refuse-other-schema.js';
import { refuseAddress } from './platform/http/refuse-address.js';
import { addRequestHooks } from './platform/http/request-hooks.js';
import { securityHeaders } from './platform/http/security-headers.js';
import { serveWebApp } from './platform/http/web-app.js';
import { createLogger } from './platform/log/logger.js';

const BODY_LIMIT_BYTES = 512 * 1024;

/** The whole server, ready to listen; the database is open and migrated. */
export async function createApp(config: Config, sources: Sources, more: Type[] = []): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    loggerInstance: createLogger(config),
    logController: new LogController({ disableRequestLogging: true }),
    // The trace id is written by each line itself; a logger of its own for each request would only repeat it.
    childLoggerFactory: (logger: FastifyBaseLogger) => logger,
    bodyLimit: BODY_LIMIT_BYTES,
    frameworkErrors: (_error: unknown, _request: unknown, reply: FastifyReply) => refuseAddress(reply),
    trustProxy: config.trustProxy ?? false,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config, sources, more), adapter, { logger: ['error', 'fatal'], abortOnError: false, bodyParser: false });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  const server = adapter.getInstance();
  readJsonBodies(server);
  compressAnswers(server);
  addRequestHooks(server, config, app.get(AllowedMethods));
  refuseOtherSchema(server, app.get(Database));
  await app.register(fastifyHelmet, securityHeaders(config.publicUrl?.startsWith('https:') ?? false));
  await app.register(fastifyCookie);
  serveDocument(app, server);
  await serveWebApp(server, config.webRoot);
  await app.init();
  await server.ready();
  return app;
}
