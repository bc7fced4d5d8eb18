/** What administrators do: people and their offices, and the log of it. */
export * from './entries.js';
export * from './open-work.js';
export * from './people.js';
export * from './staff-rules.js';
export * from './tree.js';
