import { describe, expect, it } from '@jest/globals';
import { effectScope } from 'vue';

import { ApiProblem, Unreachable } from '../api/problem';
import { useWrite } from './useWrite';

/** Answers, one for each time that something is sent; a promise that is never settled for one that does not come. */
function api(...answers: unknown[]) {
  const sent: { body: unknown; key: string }[] = [];
  const send = (body: unknown, key: string): Promise<unknown> => {
    sent.push({ body, key });
    const answer = answers[sent.length - 1];
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return { sent, write: effectScope().run(() => useWrite(send))! };
}
const refusal = new ApiProblem({ title: '内容有误', status: 422, code: 'FORM.INVALID' });
const fault = new ApiProblem({ title: '', status: 503, code: 'HTTP.503' });

describe('a write of a person', () => {
  it('is sent once, however often it is asked for meanwhile', async () => {
    const { write, sent } = api(new Promise((resolve) => setTimeout(() => resolve('kept'), 20)));
    const [first, second] = await Promise.all([write.perform({ a: 1 }), write.perform({ a: 1 })]);
    expect([first, second, sent.length]).toEqual(['kept', null, 1]);
  });

  it.each([
    ['no answer came', new Unreachable()],
    ['the server had a fault', fault],
  ])('where %s, the same content goes out under the same key, and other content under another', async (_, error) => {
    const { write, sent } = api(error, error, 'kept');
    expect(await write.perform({ a: 1 })).toBeNull();
    expect(write.failure.value).toBe(error);
    await write.perform({ a: 1 });
    expect(sent[1]?.key).toBe(sent[0]?.key);
    expect(await write.perform({ a: 2 })).toBe('kept');
    expect(sent[2]?.key).not.toBe(sent[0]?.key);
    expect(write.failure.value).toBeNull();
  });

  it('that was refused, or kept, is done with: the same again is another one', async () => {
    const { write, sent } = api(refusal, 'kept', 'kept');
    for (let n = 0; n < 3; n += 1) await write.perform({ a: 1 });
    expect(new Set(sent.map(({ key }) => key)).size).toBe(3);
  });

  it('lets a fault of the page itself out, and can be asked for again', async () => {
    const { write } = api(new TypeError('a bug'), 'kept');
    await expect(write.perform({})).rejects.toThrow('a bug');
    expect(await write.perform({})).toBe('kept');
  });
});
