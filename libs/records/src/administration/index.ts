/** What administrators do: people and their offices, units, agencies, and the log of it. */
export * from './agencies.js';
export * from './agency-rules.js';
export * from './entries.js';
export * from './hand-on.js';
export * from './open-work.js';
export * from './people.js';
export * from './staff-rules.js';
export * from './tree.js';
export * from './unit-rules.js';
export * from './units.js';
