import { spawn } from 'node:child_process';

import { root } from './root.mjs';

/**
 * Runs a program of this project and keeps what it prints.
 * @returns its exit code and both streams as one text; it never throws for a program that fails
 */
export function run(command, args, { env = {}, onLine } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
      if (onLine) String(chunk).split('\n').filter(Boolean).forEach(onLine);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${command}: ${error.message}` }));
    child.on('close', (code, signal) => resolve({ code: code ?? 1, signal, output }));
  });
}

/** As `run`, but a failure is an error that shows what was printed. */
export async function mustRun(what, command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${what} failed (exit ${code}):\n${output.trim().slice(-6_000)}`);
  return output;
}
