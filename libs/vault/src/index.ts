/** Encryption at rest by the application: master key, request keys, blind indexes, query codes. */
export type { BlindIndex } from './blind-index.js';
export { normaliseForIndex } from './blind-index.js';
export * from './errors.js';
export { loadOrCreateKeyFile } from './key-file.js';
export { MasterKey, parseMasterKey } from './master-key.js';
export { normaliseQueryCode } from './query-code.js';
export { RequestKey } from './request-key.js';
export type { SearchIndex } from './search-index.js';
export { normaliseForSearch, searchPairs, searchWords } from './search-index.js';
export type { SealedReader, SealedSource } from './sealed-reader.js';
export { Vault } from './vault.js';
export type { VaultOptions } from './vault.js';
