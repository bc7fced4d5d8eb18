/** A refusal changes nothing and names every reason; what the desk offers is never refused for role or stage. */
import { isArticleId } from '#libs/law';
import { blockersOf, mayGive, stageTakes } from '../../../src/index.js';
import { calendar } from '../../paper-request.js';
import type { Seen } from '../invariants.js';
import { must } from './must.js';

export function checkRefusal({ before, after, kind, actor, decision, added, today, rules }: Seen): void {
  const context = { today, calendar, agency: rules, nextNumber: null };
  const blockers = blockersOf(before, kind, actor, context).map(({ code }) => code);
  if (decision.accepted) {
    must(blockers.length === 0, 'what was accepted stood as allowed', { kind, blockers });
    must(mayGive(actor, kind) && stageTakes(before.stage, kind), 'role and stage allow what was accepted', { kind });
    return;
  }
  must(after === before && added.length === 0, 'a refusal changes nothing', { kind });
  const codes = decision.reasons.map(({ code }) => code);
  must(codes.length > 0, 'a refusal has its reasons', { kind });
  for (const { code, message, articles } of decision.reasons) {
    must(/^[A-Z_]+(\.[A-Z_]+)+$/.test(code) && message !== '', 'a reason has a code and words', { code });
    must(articles.every(isArticleId), 'a reason rests on known articles', { code, articles });
  }
  must(
    codes.includes('ACTOR.NOT_PERMITTED') === !mayGive(actor, kind),
    'the role is a reason exactly where the table says so',
    { kind, codes },
  );
  must(
    codes.includes('STAGE.NOT_POSSIBLE') === !stageTakes(before.stage, kind),
    'the stage is a reason exactly where the table says so',
    { kind, codes },
  );
  const unsaid = blockers.filter((code) => !codes.includes(code));
  must(unsaid.length === 0, 'a refusal says all that the greyed button says', { kind, unsaid });
}
