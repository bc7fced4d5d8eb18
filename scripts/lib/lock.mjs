import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { say } from './progress.mjs';
import { root } from './root.mjs';

const file = join(root, 'dist', '.lock');

/** Does work that only one process may do at a time in this checkout; the lock of a dead process is taken over. */
export async function locked(work) {
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  while (!take()) {
    const holder = readHolder();
    if (holder === undefined || !isAlive(holder)) discard(holder);
    else if (!told) {
      told = true;
      say(`process ${holder.pid} is preparing this checkout, waiting for it`);
    }
    await sleep(150);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** Linking a whole file into place: a reader never sees an empty lock. */
function take() {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, JSON.stringify({ pid: process.pid, born: bornAt(process.pid) }));
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

function readHolder() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Moves a dead lock aside; if another process was faster and the lock is a new one by now, puts it back. */
function discard(dead) {
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
    const moved = JSON.parse(readFileSync(aside, 'utf8'));
    if (moved.pid !== dead?.pid || moved.born !== dead?.born) linkSync(aside, file);
  } catch {
    // It is gone, or taken again: the next round sees.
  }
  rmSync(aside, { force: true });
}

function isAlive(holder) {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  return holder.born === bornAt(holder.pid);
}

/** When a process started, where the system tells: its id alone may be another's after a while. */
function bornAt(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return '';
  }
}
