import { createDataSource } from '#libs/records';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { SubjectTries } from './subject-tries.js';

describe('tries at one subject', () => {
  let database: TestDatabase;
  let source: DataSource;
  let tries: SubjectTries;

  beforeAll(async () => {
    database = await createTestDatabase();
    source = await createDataSource(database.url).initialize();
    tries = new SubjectTries(source);
  });
  afterAll(async () => {
    await source?.destroy();
    await database?.drop();
  });

  const atOnce = (subject: string, most: number, times: number) =>
    Promise.all(Array.from({ length: times }, () => tries.count(subject, { tries: most, lockSeconds: 60 })));

  it('are let through while there are tries left, also when several are made at once', async () => {
    for (let round = 0; round < 20; round++) {
      expect((await atOnce('login/a', 5, 4)).filter(({ refused }) => refused)).toEqual([]);
      await tries.forget('login/a');
    }
  });

  it('are as many as the policy says, however many are made at once', async () => {
    expect((await atOnce('login/b', 5, 12)).filter(({ refused }) => !refused)).toHaveLength(5);
    expect(await tries.lockedFor('login/b')).toBeGreaterThan(50);
  });
});
