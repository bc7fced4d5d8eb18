import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The built portal: its files, and its first page for every deep link. Null where it has not been built. */
export function portal(folder: string): RequestHandler[] | null {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return null;
  const files = express.static(folder, {
    index: false,
    redirect: false,
    // Names of built files change with their content; the page itself is asked for each time.
    setHeaders: (response, path) => {
      const isBuilt = path.includes(`${join(folder, 'assets')}`);
      response.setHeader('Cache-Control', isBuilt ? `public, max-age=${YEAR_SECONDS}, immutable` : 'no-cache');
    },
  });
  const fallback = (request: Request, response: Response, next: NextFunction) => {
    if (!isPage(request)) return next();
    response.set('Cache-Control', 'no-cache').sendFile(page);
  };
  return [files, fallback];
}

/** What a browser asks for when a person opens an address of the portal. */
function isPage({ method, path, headers }: Request): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (/^\/(api|health|metrics)(\/|$)/.test(path)) return false;
  return (headers.accept ?? '').includes('text/html');
}
