import { describe, expect, it } from '@jest/globals';
import { effectScope } from 'vue';

import { ApiProblem, Unreachable } from '../api/problem';
import type { CommandReply, CommandStatus } from '../api/types';
import { useAct } from './useAct';

const accepted = { commandId: 'c', decided: 'accepted', stage: 'registered', headSeq: 4, events: [] } as const;
const waiting = { commandId: 'c', status: 'waiting', location: '/x' } as const;

/** Plays the API: one reply a call, and keeps what it was sent. */
function api(...replies: (CommandReply | Error)[]) {
  const sent: { body: object; key: string }[] = [];
  const statuses: Partial<CommandStatus>[] = [];
  const act = effectScope().run(() =>
    useAct({
      send: async (body: object, key) => {
        sent.push({ body, key });
        const reply = replies.shift();
        if (reply instanceof Error || !reply) throw reply ?? new Error('called once too often');
        return reply;
      },
      ask: async () => ({ status: 'waiting' as const, ...statuses.shift() }),
    }),
  )!;
  return { sent, statuses, act };
}

const problem = (status: number, code: string) => new ApiProblem({ title: code, status, code });

describe('an act of a person', () => {
  it('is not sent a second time while the first is under way', async () => {
    const { act, sent } = api({ ...accepted, events: [] });
    const [first, second] = await Promise.all([act.perform({ a: 1 }), act.perform({ a: 1 })]);
    expect(first).toMatchObject({ decided: 'accepted' });
    expect(second).toBeNull();
    expect(sent).toHaveLength(1);
  });

  it('keeps its key after an unclear end, so that it happens once', async () => {
    const { act, sent } = api(new Unreachable(), problem(503, 'DATABASE.AWAY'), { ...accepted, events: [] });
    expect(await act.perform({ a: 1 })).toBeNull();
    expect(act.failure.value).toBeInstanceOf(Unreachable);
    expect(await act.perform({ a: 1 })).toBeNull();
    expect(await act.perform({ a: 1 })).toMatchObject({ decided: 'accepted' });
    expect(act.failure.value).toBeNull();
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
  });

  it('is another act after a clear no, and when its content changed', async () => {
    const { act, sent } = api(problem(422, 'X'), new Unreachable(), { ...accepted, events: [] });
    await act.perform({ a: 1 });
    await act.perform({ a: 1 });
    await act.perform({ a: 2 });
    expect(new Set(sent.map(({ key }) => key)).size).toBe(3);
  });

  it('that was only taken in is asked for until it is decided, and its whole answer fetched under the same key', async () => {
    const { act, sent, statuses } = api(waiting, { ...accepted, events: ['QueryCodeReissued'] });
    statuses.push({ status: 'waiting' }, { status: 'decided', answer: { ...accepted, events: [] } });
    const performed = act.perform({ a: 1 });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(act.phase.value).toBe('waiting');
    expect(await performed).toMatchObject({ events: ['QueryCodeReissued'] });
    expect(sent[1]).toEqual(sent[0]);
    expect(act.phase.value).toBe('ready');
  });

  it('tells the reasons when it is refused after it was taken in', async () => {
    const { act, statuses } = api(waiting);
    const reasons = [{ code: 'STAGE.NOT_POSSIBLE', message: '当前环节不能办理此项', articles: [] }];
    statuses.push({ status: 'decided', answer: { decided: 'refused', stage: 'closed', headSeq: 9, reasons } });
    expect(await act.perform({})).toBeNull();
    expect(act.refused.value).toEqual(reasons);
  });

  it('lets a fault of the page itself out', async () => {
    const { act } = api(new TypeError('a bug'));
    await expect(act.perform({})).rejects.toThrow('a bug');
  });
});
