import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { ApiProblems } from './api-decorators.js';

/** An operation that gives a file out, always to be saved. */
export function ApiFile(mediaType: string, description: string): MethodDecorator {
  return applyDecorators(
    ApiProduces(mediaType),
    ApiOkResponse({
      description,
      content: { [mediaType]: { schema: { type: 'string', format: 'binary' } } },
      headers: { 'Content-Disposition': { schema: { type: 'string' }, description: 'attachment，RFC 6266 / 8187' } },
    }),
    ApiProblems(404, 410),
  );
}
