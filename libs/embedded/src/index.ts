/** The parts that a server provides, run on this machine alone: for `npm start`, the demo and the tests. */
export { cacheFolder } from './cache-folder.js';
export { applicationRole, cloneDatabase, databaseUrl, dropDatabase, ensureDatabase } from './postgres/databases.js';
export { type PostgresOptions, type PostgresServer, startPostgres } from './postgres/cluster.js';
export { stopLeftover } from './postgres/leftover.js';
export { freePort, isPortFree } from './processes/free-port.js';
export { forgetProcess, livingProcess, type RememberedProcess, rememberProcess } from './processes/pid-file.js';
export { type LoggedSpawn, spawnLogged, untilReady } from './processes/spawn-logged.js';
export { startToken } from './processes/start-token.js';
export { stopProcess } from './processes/stop-process.js';
export { writeWhole } from './processes/write-whole.js';
export { type Progress, silent } from './progress.js';
export { fastForward, type FastForwarded } from './temporal/fast-forward.js';
export { obtainTemporalCli } from './temporal/obtain-cli.js';
export { startTemporalServer, type TemporalServer, type TemporalServerOptions } from './temporal/temporal-server.js';
