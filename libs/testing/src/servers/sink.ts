import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const mail = new URL('../../../mail/src/index.ts', import.meta.url);

export interface RunningSink {
  readonly smtpUrl: string;
  readonly webUrl: string;
  stop(): Promise<void>;
}

interface Mail {
  startMailSink?(options: { smtpPort: number; webPort: number }): Promise<RunningSink>;
}

export async function startSink(): Promise<RunningSink> {
  const none = { smtpUrl: '', webUrl: '', stop: () => Promise.resolve() };
  if (!existsSync(fileURLToPath(mail))) return none;
  const library = (await import(mail.href)) as Mail;
  return (await library.startMailSink?.({ smtpPort: 0, webPort: 0 })) ?? none;
}
