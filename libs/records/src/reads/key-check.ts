import type { Vault } from '#libs/vault';
import type { DataSource } from 'typeorm';
import { asSystem } from '../transactions.js';

/**
 * Sees to it that this database was sealed by the master key that was given: the first start stores a check value, each
 * later one compares.
 * @throws WrongMasterKey
 */
export async function assertSameMasterKey(source: DataSource, vault: Vault): Promise<void> {
  const stored = await asSystem(source, async (manager) => {
    await manager.query(
      `INSERT INTO key_check (key_id, check_value) SELECT $1, $2 WHERE NOT EXISTS (SELECT 1 FROM key_check)
       ON CONFLICT (key_id) DO NOTHING`,
      [vault.keyId, vault.keyCheck()],
    );
    const rows: { checkValue: string }[] = await manager.query(`SELECT check_value AS "checkValue" FROM key_check`);
    return rows;
  });
  for (const { checkValue } of stored) vault.assertKeyCheck(checkValue);
}
