import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KEY_BYTES } from './derive.js';
import { MasterKeyInvalid } from './errors.js';
import { parseMasterKey } from './master-key.js';

/**
 * The master key of a local installation: read from the file, or made once. The file (mode 0600) appears whole or not
 * at all, and of two processes that start together one makes it and both read the same.
 * @throws MasterKeyInvalid when the file is damaged or open to other users
 */
export async function loadOrCreateKeyFile(path: string): Promise<Buffer> {
  return (await readKeyFile(path)) ?? (await createKeyFile(path));
}

async function readKeyFile(path: string): Promise<Buffer | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const { mode } = await stat(path);
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw new MasterKeyInvalid(`密钥文件 ${path} 对其他用户可见，请先执行 chmod 600`);
  }
  return parseMasterKey(text);
}

async function createKeyFile(path: string): Promise<Buffer> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${process.pid}.${randomBytes(6).toString('hex')}.tmp`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(`${randomBytes(KEY_BYTES).toString('base64')}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    // link() fails where the name is taken, which rename() would overwrite: the first process wins.
    await link(draft, path);
    await syncFolder(dirname(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(draft);
  }
  const key = await readKeyFile(path);
  if (!key) throw new MasterKeyInvalid(`密钥文件 ${path} 刚写入就不见了`);
  return key;
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}
