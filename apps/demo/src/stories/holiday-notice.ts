import { asNotice, comesIntoForce, dayOff, isRolledOut } from '../calendar.js';
import { check, claim, nth } from '../checks.js';
import { clerkConfirms } from '../main-line.js';
import { Story } from '../story.js';
import type { DemoStory } from './story-of-demo.js';

const REQUESTS = 40;
const NOTICE = '国办发明电〔2026〕88号';

/** The calendar is that of everybody. */
export const holidayNotice: DemoStory = {
  name: 'holiday-notice',
  title: '临时放假通知：经另一人批准后，四十件在办申请的期限顺延一个工作日，逐件留痕；通知有误，由下一版撤下',
  alone: true,
  play: async (system) => {
    const { calendar } = system.deps;
    const stories = await Promise.all(Array.from({ length: REQUESTS }, () => Story.begin(system)));
    await Promise.all(stories.map((each) => clerkConfirms(each)));
    const [story] = stories;
    if (!story) throw new Error('no story');
    const { today } = story;
    const dueOn = nth(calendar, today, 20);
    const off = dayOff(nth(calendar, today, 10));
    const amended = calendar.with(asNotice(off, today));
    const announced = { documentNumber: NOTICE, publishedOn: today };

    const no = await comesIntoForce(system, { ...announced, notice: off });
    await isRolledOut(system, no);
    const moved = await Promise.all(stories.map((each) => each.state()));
    const entries = (await story.events()).filter(({ type }) => type === 'CalendarApplied' || type === 'DueDateSet');
    const [applied, due] = entries.slice(-2);

    const undone = await comesIntoForce(system, { ...announced, notice: null, withdraws: [`v${no}`] });
    await isRolledOut(system, undone);
    const back = await Promise.all(stories.map((each) => each.state()));
    const dueDays = (states: typeof moved) => [...new Set(states.map(({ replyDueOn }) => replyDueOn))].join('、');
    return {
      story,
      checks: [
        check('通知施行后，四十件的答复期限', ['条例33', '放假通知'], nth(amended, today, 20), dueDays(moved)),
        claim('期限因此推迟', [], nth(amended, today, 20) > dueOn),
        check(
          '留痕：依据的通知',
          ['放假通知'],
          NOTICE,
          applied?.type === 'CalendarApplied' ? applied.data.source : null,
        ),
        check('留痕：原期限', [], dueOn, due?.type === 'DueDateSet' ? due.data.old : null),
        check('撤下有误的通知后', ['条例33'], dueOn, dueDays(back)),
      ],
    };
  },
};
