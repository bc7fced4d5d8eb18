export { ConfigError, type ConfigFault } from './config-error.js';
export { type Config, type LogLevel, logLevels } from './config.js';
export { loadConfig, loadMasterKey } from './load-config.js';
