import { spawn } from 'node:child_process';

import { root } from './root.mjs';

const running = new Set();

/** A program and all that it started: it leads a process group of its own. */
function end(child) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
  } catch {
    // It ended in between.
  }
}

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, () => {
    if (running.size === 0) return;
    for (const child of running) end(child);
    process.exit(code);
  });
}

/**
 * Runs a program of this project and keeps what it prints.
 * @param options.withinMs after this time it is ended with all that it started
 * @returns its exit code and both streams as one text; it never throws for a program that fails
 */
export function run(command, args, { env = {}, onLine, withinMs = 20 * 60_000 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      detached: process.platform !== 'win32',
    });
    running.add(child);
    let output = '';
    const late = setTimeout(() => {
      output += `\nnot done within ${withinMs / 60_000} minutes: ended\n`;
      end(child);
    }, withinMs);
    const keep = (chunk) => {
      output += chunk;
      if (onLine) String(chunk).split('\n').filter(Boolean).forEach(onLine);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const finish = (result) => {
      clearTimeout(late);
      running.delete(child);
      resolve(result);
    };
    child.on('error', (error) => finish({ code: 127, output: `${command}: ${error.message}` }));
    child.on('close', (code, signal) => finish({ code: code ?? 1, signal, output }));
  });
}

/** As `run`, but a failure is an error that shows what was printed. */
export async function mustRun(what, command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${what} failed (exit ${code}):\n${output.trim().slice(-6_000)}`);
  return output;
}
