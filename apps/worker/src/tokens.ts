/** Injection tokens of what is no class of ours. */
export const CONFIG = Symbol('config');
export const LOGGER = Symbol('logger');
export const VAULT = Symbol('vault');
export const DATA_SOURCE = Symbol('data source');
export const ENGINE = Symbol('engine');
export const ACTIVITY_DEPS = Symbol('activity dependencies');
