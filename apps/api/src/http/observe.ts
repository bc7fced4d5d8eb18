import type { NextFunction, Request, Response } from 'express';

export interface Observed {
  method: string;
  /** The route's template, never the address itself: numbers and codes stand in addresses. */
  route: string;
  status: number;
  seconds: number;
}

/** Tells `observer` of every answered request. */
export function observe(observer: (request: Request, observed: Observed) => void) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const begin = process.hrtime.bigint();
    response.once('close', () => {
      const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
      observer(request, { method: methodOf(request), route: routeOf(request), status: response.statusCode, seconds });
    });
    next();
  };
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

function methodOf({ method }: Request): string {
  return METHODS.has(method) ? method : 'OTHER';
}

function routeOf(request: Request): string {
  const path: unknown = (request.route as { path?: unknown } | undefined)?.path;
  if (typeof path === 'string' && path.startsWith('/api')) return path;
  if (typeof path === 'string' && path.startsWith('/health')) return path;
  return request.originalUrl.startsWith('/api') ? 'unknown' : 'portal';
}
