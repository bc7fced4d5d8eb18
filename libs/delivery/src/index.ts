export * from './deliver-command.js';
export * from './engine.js';
