import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const loader = new URL('../../scripts/ts.mjs', import.meta.url).href;
const program = fileURLToPath(new URL('./src/servers/main.ts', import.meta.url));

/**
 * Starts the process that holds PostgreSQL, Temporal and the mail sink for one run. It ends when this end of its pipe
 * closes: also when Jest is killed. Specs find the addresses in YISHEN_TEST_SERVERS.
 */
export async function startServers() {
  const child = spawn(process.execPath, ['--import', loader, program], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.env.YISHEN_TEST_SERVERS = await firstLine(child, ended);
  return {
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

async function firstLine(child, ended) {
  let text = '';
  const line = new Promise((resolve) => {
    child.stdout.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
  });
  const failed = ended.then((code) => {
    throw new Error(`The servers for the tests did not start (exit ${code}); the reason is above.`);
  });
  return Promise.race([line, failed]);
}
