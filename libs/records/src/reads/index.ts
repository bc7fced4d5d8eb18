/** Reads for people: the API's side of the record. Nothing here changes a request. */
export * from './alerts.js';
export * from './board.js';
export * from './doors.js';
export * from './dossier.js';
export * from './earlier-requests.js';
export * from './item-rank.js';
export * from './people.js';
export * from './personal-door.js';
export * from './register.js';
export * from './related-requests.js';
export * from './request-list.js';
export * from './request-read.js';
export * from './search.js';
export * from './similar-requests.js';
export * from './statistics.js';
