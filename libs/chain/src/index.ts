/** The event chain: canonical bytes, their hash, the line in an archive package, and the check of all of them. */
export * from './anchor/anchor-file.js';
export * from './anchor/read-anchor.js';
export * from './canonical-json.js';
export * from './chain-line.js';
export * from './event-hash.js';
export * from './verify-chain.js';
