import type { EntityManager } from 'typeorm';

/** Takes what came with a refused command out of the record; its bytes go with the next sweep at the latest. */
export async function removeFilesOf(manager: EntityManager, commandId: string): Promise<void> {
  await manager.query(
    `UPDATE document SET removed_at = now()
     WHERE request_id = (SELECT request_id FROM inbox WHERE command_id = $1) AND command_id = $1 AND removed_at IS NULL`,
    [commandId],
  );
}
