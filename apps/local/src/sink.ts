import { startMailSink } from '#libs/mail';

import type { Home } from './home.js';
import type { Keeper } from './keep-running.js';
import { preferPort } from './ports.js';

export interface Sink {
  readonly smtpUrl: string;
  readonly webUrl?: string;
  readonly keeper?: Keeper;
}

/** Where the API takes reports of mail that came back. */
export interface Reports {
  readonly url: string;
  readonly token: string;
}

/** SMTP_URL's server, or a sink in this process that keeps what was sent and shows it. */
export async function openSink(home: Home, env: NodeJS.ProcessEnv, reports: Reports): Promise<Sink> {
  if (env['SMTP_URL']) return { smtpUrl: env['SMTP_URL'] };
  const sink = await startMailSink({
    smtpPort: await preferPort(2525),
    webPort: await preferPort(8025),
    folder: home.path('mail'),
    bounceUrl: reports.url,
    bounceToken: reports.token,
  });
  return { smtpUrl: sink.smtpUrl, webUrl: sink.webUrl, keeper: sink };
}
