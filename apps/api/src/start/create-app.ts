import { VersioningType } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { AppModule } from '../app.module.js';
import { observe } from '../http/observe.js';
import { giveRequestId, requestIdOf } from '../http/request-id.js';
import { validationPipe } from '../http/validation.js';
import { Metrics } from '../operators/metrics.js';
import { serveOpenApi } from '../operators/openapi.js';
import type { Platform } from '../platform/platform.js';
import { Problem } from '../problems/problem.js';
import { ProblemFilter } from '../problems/problem.filter.js';
import { bodies } from './bodies.js';
import { portal } from './portal.js';
import { securityHeaders } from './security-headers.js';
import { openSessions } from './sessions.js';

export interface App {
  nest: NestExpressApplication;
  /** Stops listening, lets what runs come to its end, closes the sessions; the platform is the caller's. */
  close(): Promise<void>;
}

/** The whole service on an opened platform, initialised and not yet listening. */
export async function createApp(platform: Platform, portalFolder?: string): Promise<App> {
  const { config, log } = platform;
  const nest = await NestFactory.create<NestExpressApplication>(AppModule.on(platform), {
    bodyParser: false,
    logger: log,
    abortOnError: false,
  });
  const filter = new ProblemFilter(log);
  const sessions = openSessions(config, log);
  nest.set('trust proxy', 'loopback, linklocal, uniquelocal');
  nest.disable('x-powered-by');
  nest.use(giveRequestId);
  nest.use(
    observe((request, observed) => {
      nest.get(Metrics).observe(observed);
      log.info('answered', { request: requestIdOf(request), ...observed });
    }),
  );
  nest.use(securityHeaders(config.publicUrl));
  nest.use('/api/v1', noStore, sessions.middleware, ...bodies());
  nest.setGlobalPrefix('api', { exclude: ['health/live', 'health/ready', 'metrics'] });
  nest.enableVersioning({ type: VersioningType.URI, defaultVersion: '1' });
  nest.useGlobalFilters(filter);
  nest.useGlobalPipes(validationPipe());
  serveOpenApi(nest);
  const pages = portalFolder === undefined ? null : portal(portalFolder);
  if (pages) nest.use(...pages);
  await nest.init();
  // What nobody took, and what broke outside of Nest, is answered as problems, too.
  nest.use((request: Request, response: Response) => filter.answer(new Problem('ROUTE.NOT_FOUND'), request, response));
  nest.use((error: unknown, request: Request, response: Response, _next: NextFunction) =>
    filter.answer(error, request, response),
  );
  const close = async () => {
    await nest.close();
    await sessions.close();
  };
  return { nest, close };
}

/** What the API says is for who asked, and for now. */
const noStore: RequestHandler = (_, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};
