import { obtainTemporalCli, startTemporalServer, type TemporalServer } from '#libs/embedded';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ServerPart } from './server-part.js';

/** A Temporal server of this rig's own, with its data in a file. */
export class TemporalPart extends ServerPart<TemporalServer> {
  constructor(
    private readonly folder: string,
    namespace: string,
  ) {
    const cli = obtainTemporalCli();
    let port = 0;
    super('temporal', async () => {
      const server = await startTemporalServer({ cli: await cli, folder, namespace, port, keepData: true });
      port = Number(server.address.split(':')[1]);
      return server;
    });
  }

  /** Deletes the data of the stopped server, whole. */
  async deleteData(): Promise<void> {
    for (const suffix of ['', '-wal', '-shm']) await rm(join(this.folder, `temporal.db${suffix}`), { force: true });
  }
}
