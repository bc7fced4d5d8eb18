import { serverAddresses } from '#libs/testing';

/** The subjects of the mails that an address got, the newest first. */
export async function subjectsTo(address: string): Promise<string[]> {
  const answer = await fetch(`${serverAddresses().mail.webUrl}/api/messages?to=${encodeURIComponent(address)}`);
  const found = (await answer.json()) as { subject: string }[] | { messages: { subject: string }[] };
  return (Array.isArray(found) ? found : found.messages).map(({ subject }) => subject);
}
