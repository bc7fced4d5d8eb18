/** For tests alone: the servers of the run, and a database, a namespace and a browser of a spec's own. */
export { startMailSink as mailSink, type MailSink } from '#libs/mail';
export { fastForward, type FastForwarded, freePort } from '#libs/embedded';

export { browser } from './browser/browser.js';
export { type ServerAddresses, serverAddresses } from './servers/addresses.js';
export { bundleWorkflows } from './servers/bundle.js';
export { createTestDatabase, type TestDatabase } from './test-database.js';
export { temporal, type TestTemporal, workflowBundle } from './test-temporal.js';
export { type ProgramName, type RunningSystem, startSystem, type SystemOptions } from './running-system.js';
