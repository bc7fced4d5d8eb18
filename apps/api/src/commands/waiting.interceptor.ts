import { CallHandler, ExecutionContext, HttpStatus, Injectable, NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { tap, type Observable } from 'rxjs';

/** A command that waits is answered with 202 and the place to look. */
@Injectable()
export class WaitingInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(
      tap((reply: unknown) => {
        const { status, location } = (reply ?? {}) as { status?: string; location?: string };
        if (status === 'waiting' && location !== undefined) {
          response.status(HttpStatus.ACCEPTED).set('Location', location);
        }
      }),
    );
  }
}
