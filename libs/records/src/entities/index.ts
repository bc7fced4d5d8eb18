import * as administration from './administration.entities.js';
import * as agency from './agency.entities.js';
import * as calendar from './calendar.entities.js';
import * as catalogue from './catalogue.entities.js';
import * as consultation from './consultation.entities.js';
import * as delivery from './delivery.entities.js';
import * as desk from './desk.entities.js';
import * as inbox from './inbox.entities.js';
import * as message from './message.entities.js';
import * as personal from './personal.entities.js';
import * as request from './request.entities.js';
import * as signal from './signal.entities.js';
import * as supervision from './supervision.entities.js';

export * from './administration.entities.js';
export * from './agency.entities.js';
export * from './calendar.entities.js';
export * from './catalogue.entities.js';
export * from './consultation.entities.js';
export * from './delivery.entities.js';
export * from './desk.entities.js';
export * from './inbox.entities.js';
export * from './message.entities.js';
export * from './personal.entities.js';
export * from './request.entities.js';
export * from './signal.entities.js';
export * from './supervision.entities.js';

/** Every entity, as a list: TypeORM takes no globs under ESM. */
export const ENTITIES: (new () => object)[] = [
  administration,
  agency,
  calendar,
  catalogue,
  consultation,
  delivery,
  desk,
  inbox,
  message,
  personal,
  request,
  signal,
  supervision,
].flatMap((module) => Object.values<new () => object>(module));
