import { startPostgres, type PostgresServer } from '#libs/embedded';
import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ServerPart } from './server-part.js';

/** A cluster of this rig's own. With fsync and full pages: what was committed outlives the kill as in production. */
export class PostgresPart extends ServerPart<PostgresServer> {
  constructor(private readonly folder: string) {
    let port = 0;
    super('postgres', async () => {
      const data = join(folder, 'postgres');
      const server = await startPostgres({ data, logFile: join(folder, 'postgres.log'), port });
      port = server.port;
      return server;
    });
  }

  /** Copies the data of the stopped cluster aside: a backup. */
  async copyDataTo(name: string): Promise<void> {
    await copyCluster(join(this.folder, 'postgres'), join(this.folder, name));
  }

  /** Puts a copy in the place of the stopped cluster's data: a restored backup. */
  async restoreDataFrom(name: string): Promise<void> {
    await rm(join(this.folder, 'postgres'), { recursive: true });
    await copyCluster(join(this.folder, name), join(this.folder, 'postgres'));
  }
}

/** With its owner, which Node's own copy does not keep: PostgreSQL reads only what is its own. */
async function copyCluster(from: string, to: string): Promise<void> {
  await promisify(execFile)('cp', ['-a', from, to]);
}
