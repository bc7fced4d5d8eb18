import { describe, expect, it } from '@jest/globals';
import { effectScope, nextTick } from 'vue';

import { ApiProblem } from '../api/problem';
import { isExpired } from '../session/expired';
import { useLoad } from './useLoad';
import { usePaged } from './usePaged';

const ended = new ApiProblem({ title: '请登录', status: 401, code: 'SESSION.MISSING' });
const fault = new ApiProblem({ title: '', status: 503, code: 'HTTP.503' });

/** Answers in turn; what is still to come is settled by hand. */
const reader = (...answers: (() => Promise<unknown>)[]) => {
  let turn = 0;
  return () => answers[turn++]!();
};
const gives = (value: unknown) => () => Promise.resolve(value);
const fails = (error: Error) => () => Promise.reject(error);
const load = (read: () => Promise<unknown>) => effectScope().run(() => useLoad(read))!;

async function signInAgain(): Promise<void> {
  isExpired.value = true;
  await nextTick();
  isExpired.value = false;
  await new Promise((resolve) => setTimeout(resolve));
}

describe('something that is read and shown', () => {
  it('stays on the page while it is read again, also when that fails', async () => {
    const page = load(reader(gives('first'), fails(fault), gives('second')));
    await page.reload();
    await page.reload();
    expect([page.data.value, page.failure.value]).toEqual(['first', fault]);
    await page.reload();
    expect([page.data.value, page.failure.value]).toEqual(['second', null]);
  });

  it('an answer that a later one overtook is dropped', async () => {
    let late: (value: string) => void = () => undefined;
    const page = load(reader(() => new Promise((resolve) => (late = resolve)), gives('second')));
    const first = page.reload();
    await page.reload();
    late('first');
    await first;
    expect(page.data.value).toBe('second');
  });

  it('what could not be read since the session had ended is read when somebody has signed in again', async () => {
    const page = load(reader(fails(ended), gives('there')));
    const rows = { items: ['there'], nextCursor: null };
    const list = effectScope().run(() => usePaged(reader(fails(ended), gives(rows)) as () => Promise<typeof rows>))!;
    await Promise.all([page.reload(), list.reload()]);
    await signInAgain();
    expect([page.data.value, list.rows.value]).toEqual(['there', ['there']]);
  });

  it('and nothing else is', async () => {
    const page = load(reader(fails(fault)));
    await page.reload();
    await signInAgain();
    expect(page.failure.value).toBe(fault);
  });
});
