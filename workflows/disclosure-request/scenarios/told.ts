import { LADDER_ROLES, ROLES, type Role } from '#libs/request';
import type { Story } from '../../../apps/demo/src/story.js';
import { subjectsTo } from './mails.js';

/** Of each who got mail, what kinds of mail: 提醒, 黄牌, 红牌, 催办 … */
type Told = Partial<Record<Role | 'helper', string[]>>;

/** @returns who of the whole agency was told something about a request since it was asked before */
export async function watchMail(story: Story): Promise<() => Promise<Told>> {
  const { agency } = story.system;
  const boxes = [...ROLES.map((role) => [role, agency.mailOf(role)] as const), ['helper', agency.helper.mail] as const];
  const known = new Map<string, number>();
  const look = async () => {
    await story.settles();
    const found = await Promise.all(
      boxes.map(async ([whose, address]) => {
        const all = (await subjectsTo(address)).filter((subject) => subject.includes(story.receipt.number));
        const fresh = all.slice(0, all.length - (known.get(whose) ?? 0));
        known.set(whose, all.length);
        return [whose, fresh.map((subject) => /^【(.+?)】/.exec(subject)?.[1] ?? subject).sort()] as const;
      }),
    );
    return Object.fromEntries(found.filter(([, kinds]) => kinds.length > 0)) as Told;
  };
  await look();
  return look;
}

/** The same mails to each rung from below up to a role, and to nobody else. */
export function upTo(role: (typeof LADDER_ROLES)[number], ...kinds: string[]): Told {
  const reached = LADDER_ROLES.slice(0, LADDER_ROLES.indexOf(role) + 1);
  return Object.fromEntries(reached.map((each) => [each, kinds]));
}
