import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RenderQueueFull, RenderThreadLost, RendererClosed, TemplateFailed } from './errors.js';
import { packageRoot } from './package-root.js';
import { RenderPool } from './render-pool.js';

const program = pathToFileURL(join(packageRoot(), 'libs/letters/test/unruly-thread.mjs'));
const job = (template: string, data = '') => ({ template, data, pdfStandard: 'a-3a', creationTimestamp: 0 });

// Real threads on a busy machine.
jest.setTimeout(60_000);

describe('RenderPool', () => {
  let pool: RenderPool;
  const start = (settings: { threads?: number; queueLimit?: number; timeLimitMs?: number } = {}) =>
    (pool = new RenderPool({ program, workerData: null, threads: 1, queueLimit: 8, timeLimitMs: 20_000, ...settings }));
  const textOf = async (data: string) => Buffer.from((await pool.run(job('works', data))).pdf).toString();
  afterEach(() => pool.close());

  it.each(['throws', 'exits'])(
    'fails the letter whose thread %s, retryably, and renders the next on a new thread',
    async (fault) => {
      start();
      const [lost, next] = await Promise.allSettled([pool.run(job(fault)), textOf('next')]);
      expect(lost).toMatchObject({ status: 'rejected', reason: { retryable: true } });
      expect((lost as PromiseRejectedResult).reason).toBeInstanceOf(RenderThreadLost);
      expect(next).toMatchObject({ status: 'fulfilled', value: 'next' });
    },
  );

  it('gives up a letter that takes too long', async () => {
    start({ timeLimitMs: 2_000 });
    await expect(pool.run(job('hangs'))).rejects.toBeInstanceOf(RenderThreadLost);
    await expect(textOf('next')).resolves.toBe('next');
  });

  it('passes on what the template complains of, and keeps the thread', async () => {
    start();
    await expect(pool.run(job('complains'))).rejects.toThrow(new TemplateFailed('unknown variable: x'));
    await expect(textOf('next')).resolves.toBe('next');
  });

  it('gives each letter its own answer when many wait', async () => {
    start({ threads: 3, queueLimit: 100 });
    const texts = Array.from({ length: 50 }, (_, i) => `letter ${i}`);
    await expect(Promise.all(texts.map(textOf))).resolves.toEqual(texts);
  });

  it('refuses more letters than the queue holds', async () => {
    start({ queueLimit: 2 });
    const accepted = [textOf('1'), textOf('2'), textOf('3')];
    await expect(textOf('4')).rejects.toBeInstanceOf(RenderQueueFull);
    await expect(Promise.all(accepted)).resolves.toEqual(['1', '2', '3']);
  });

  it('does not spin when no thread can start: each letter fails, none hangs', async () => {
    pool = new RenderPool({
      program: pathToFileURL(join(packageRoot(), 'libs/letters/test/no-such-thread.mjs')),
      workerData: null,
      threads: 1,
      queueLimit: 8,
      timeLimitMs: 20_000,
    });
    const outcomes = await Promise.allSettled([pool.run(job('works')), pool.run(job('works')), pool.run(job('works'))]);
    for (const outcome of outcomes) expect((outcome as PromiseRejectedResult).reason).toBeInstanceOf(RenderThreadLost);
  });

  it('fails what still waits when it is closed, and what comes after', async () => {
    start();
    const waiting = Promise.allSettled([textOf('1'), textOf('2')]);
    await pool.close();
    for (const outcome of await waiting)
      expect((outcome as PromiseRejectedResult).reason).toBeInstanceOf(RendererClosed);
    await expect(textOf('3')).rejects.toBeInstanceOf(RendererClosed);
  });
});
