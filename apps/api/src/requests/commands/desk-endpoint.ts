import { applyDecorators, Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Staff } from '../../http/api-decorators.js';

/** A controller of commands at the desk: signed in, with the session's token. */
export function DeskController(): ClassDecorator {
  return applyDecorators(ApiTags('办理事项'), Staff('write'), Controller('requests/:id/commands'));
}
