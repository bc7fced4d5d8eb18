export * from './ids.js';
export * from './process.js';
