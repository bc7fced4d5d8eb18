import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The user that PostgreSQL runs as. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root: then it runs as the user `postgres`, made if need be, or as `nobody`.
 * @returns undefined for an ordinary user, who runs it under their own name
 */
export async function postgresAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const account = (await idsOf('postgres')) ?? (await create('postgres')) ?? (await idsOf('nobody'));
  if (account === undefined) {
    throw new Error('PostgreSQL cannot run as root, and no other user could be made: start as an ordinary user.');
  }
  return account;
}

async function create(name: string): Promise<Account | undefined> {
  const attempts = [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name],
    ['adduser', '-S', '-H', '-D', name],
  ] as const;
  for (const [command, ...args] of attempts) {
    try {
      await run(command, args);
      return await idsOf(name);
    } catch {
      // This machine has another tool, or makes no users at all.
    }
  }
  return undefined;
}

async function idsOf(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}
