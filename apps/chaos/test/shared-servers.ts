/** A rig on the servers of the test run, for specs that break the programs alone. */
import { createTestDatabase, temporal } from '#libs/testing';
import { startRig, type Rig } from '../src/rig/rig.js';

export async function startRigOnSharedServers(): Promise<Rig> {
  const [database, engine] = await Promise.all([createTestDatabase(), temporal()]);
  const rig = await startRig({ databaseUrl: database.url, adminUrl: database.adminUrl, temporal: engine });
  return {
    ...rig,
    stop: async () => {
      await rig.stop();
      await engine.close();
      await database.drop();
    },
  };
}
