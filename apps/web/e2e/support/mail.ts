/** What people find in their mail. */
import { setTimeout as sleep } from 'node:timers/promises';

import type { Portal } from './portal.js';

/** The link that the mail to a party carries. */
export async function linkMailedTo({ system }: Portal, email: string): Promise<string> {
  const read = async <T>(path: string) => (await (await fetch(system.mail.webUrl + path)).json()) as T;
  for (let tries = 0; tries < 100; tries += 1) {
    const { messages } = await read<{ messages: { url: string }[] }>(`/api/messages?to=${encodeURIComponent(email)}`);
    const { text } = messages[0] ? await read<{ text: string }>(messages[0].url) : { text: '' };
    const link = /https?:\S+#\S+/.exec(text)?.[0];
    if (link) return link;
    await sleep(200);
  }
  throw new Error(`no mail with a link came to ${email}`);
}
