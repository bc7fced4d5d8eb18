export * from './case-file.js';
export * from './deps.js';
export { draftLetter, issuedLetter } from './letters/letter-of.js';
export * from './preview.js';
