/** How an application reaches the agency (handbook §1.2). */
export const CHANNELS = [
  'in_person',
  'oral',
  'post_signed',
  'post_ordinary',
  'online',
  'email',
  'fax',
  'misdirected',
] as const;

export type Channel = (typeof CHANNELS)[number];

export function isChannel(text: string): text is Channel {
  return (CHANNELS as readonly string[]).includes(text);
}
