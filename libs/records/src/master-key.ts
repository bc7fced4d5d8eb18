import type { Vault } from '#libs/vault';
import type { DataSource } from 'typeorm';
import { asSystem } from './transactions.js';

/**
 * Refuses to work on a database that another master key sealed; the first start stores the proof.
 * @throws WrongMasterKey
 */
export async function assertMasterKey(source: DataSource, vault: Vault): Promise<void> {
  await asSystem(source, async (manager) => {
    await manager.query(
      `INSERT INTO key_check (key_id, check_value) SELECT $1, $2 WHERE NOT EXISTS (SELECT 1 FROM key_check)
       ON CONFLICT (key_id) DO NOTHING`,
      [vault.keyId, vault.keyCheck()],
    );
    const rows: { checkValue: string }[] = await manager.query(`SELECT check_value AS "checkValue" FROM key_check`);
    for (const { checkValue } of rows) vault.assertKeyCheck(checkValue);
  });
}
