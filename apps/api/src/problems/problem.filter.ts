import { ArgumentsHost, Catch, ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Log } from '../platform/log.js';
import { faultOf } from '../platform/fault.js';
import { requestIdOf } from '../http/request-id.js';
import { Problem } from './problem.js';
import { toProblem } from './to-problem.js';

/** The one way out for errors: a problem document, and for what nobody foresaw a line in the log under an id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<Request>(), http.getResponse<Response>());
  }

  answer(error: unknown, request: Request, response: Response): void {
    const problem = toProblem(error) ?? this.unforeseen(error, request);
    if (problem.code === 'DATABASE.AWAY') this.log.warn('the database is away', { request: requestIdOf(request) });
    if (response.headersSent) {
      // A download broke off: the client must not take what it has for the whole.
      response.destroy();
      return;
    }
    response.status(problem.status).set({ ...problem.extras.headers, 'Cache-Control': 'no-store' });
    response.type('application/problem+json').send(JSON.stringify(problem.body()));
  }

  private unforeseen(error: unknown, request: Request): Problem {
    const incident = requestIdOf(request);
    this.log.error('a request failed', { incident, ...faultOf(error) });
    return new Problem('INTERNAL', { incident });
  }
}
