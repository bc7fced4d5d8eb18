import { loadMasterKey } from '#libs/config';
import { assertMasterKey, createDataSource } from '#libs/records';
import { Vault } from '#libs/vault';

/**
 * Whether the data was sealed by the key of these settings: worker and API would only end, and be started again and again.
 * @throws WrongMasterKey
 */
export async function checkMasterKey(env: NodeJS.ProcessEnv): Promise<void> {
  const options = { poolSize: 1, applicationName: 'yishen-start' };
  const source = await createDataSource(env['DATABASE_URL'] ?? '', options).initialize();
  try {
    await assertMasterKey(source, Vault.open({ masterKey: loadMasterKey(env) }));
  } finally {
    await source.destroy();
  }
}
