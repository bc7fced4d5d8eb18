import { ensureDatabase, startPostgres } from '#libs/embedded';

import type { Home } from './home.js';
import { type Keeper, keepRunning } from './keep-running.js';

export interface Database {
  readonly url: string;
  readonly keeper?: Keeper;
}

/** DATABASE_URL's server, or PostgreSQL on this machine with its data in the home. */
export async function openDatabase(home: Home, env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<Database> {
  if (env['DATABASE_URL']) return { url: env['DATABASE_URL'] };
  let port = 0;
  let adminUrl = '';
  const keeper = await keepRunning(
    'PostgreSQL',
    async () => {
      const server = await startPostgres({ data: home.path('postgres'), logFile: home.logFile('postgres'), port });
      // A restarted server must be found where the programs look for it.
      port = server.port;
      adminUrl = server.adminUrl();
      return server;
    },
    say,
  );
  try {
    return { url: await ensureDatabase(adminUrl, 'yishen', home.secret('database-password')), keeper };
  } catch (error) {
    await keeper.stop();
    throw error;
  }
}
