import { obtainTemporalCli, startTemporalServer } from '#libs/embedded';

import type { Home } from './home.js';
import { type Keeper, keepRunning } from './keep-running.js';
import { preferPort } from './ports.js';

export interface Engine {
  readonly address: string;
  /** Temporal's own web page, where it runs here. */
  readonly webUrl?: string;
  readonly keeper?: Keeper;
}

export interface EngineOptions {
  readonly namespace: string;
  /** For the demo, whose stories last weeks. */
  readonly timeSkipping?: boolean;
}

/** TEMPORAL_ADDRESS's server, or Temporal on this machine with its data in the home. */
export async function openEngine(
  home: Home,
  env: NodeJS.ProcessEnv,
  options: EngineOptions,
  say: (line: string) => void,
): Promise<Engine> {
  if (env['TEMPORAL_ADDRESS']) return { address: env['TEMPORAL_ADDRESS'] };
  const cli = await obtainTemporalCli(say, env);
  const uiPort = await preferPort(8233);
  let port = await preferPort(7233);
  const keeper = await keepRunning(
    'Temporal',
    async () => {
      const server = await startTemporalServer({
        ...options,
        cli,
        folder: home.path('temporal'),
        port,
        uiPort,
        keepData: true,
      });
      port = Number(server.address.split(':')[1]);
      return server;
    },
    say,
  );
  return { address: `127.0.0.1:${port}`, keeper, webUrl: `http://localhost:${uiPort}` };
}
