import { beforeEach, describe, expect, it } from '@jest/globals';

import { forgetDraft, keepDraft, takeUpDraft } from './draft';
import { type ApplicationForm, emptyForm } from './form';

const stored = new Map<string, string>();
Object.assign(globalThis, {
  sessionStorage: {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => void stored.set(name, value),
    removeItem: (name: string) => void stored.delete(name),
  },
});

const written = (): ApplicationForm => ({
  ...emptyForm(),
  kind: 'natural_person',
  name: '张小明',
  identityKind: 'residentId',
  identityNumber: '110101199003078515',
  description: '施工许可证',
});

describe('the draft of an application', () => {
  beforeEach(() => stored.clear());

  it('is taken up again, without the number of the paper', () => {
    keepDraft(written(), 0);
    expect([...stored.values()].join()).not.toContain('110101199003078515');
    const form = emptyForm();
    expect(takeUpDraft(form, 60_000)).toBe(true);
    expect(form).toEqual({ ...written(), identityNumber: '' });
  });

  it('never overwrites what is being filled in', () => {
    keepDraft(written(), 0);
    const form = { ...emptyForm(), name: '李四' };
    expect(takeUpDraft(form, 60_000)).toBe(false);
    expect(form.name).toBe('李四');
  });

  it('is forgotten after half an hour, on wish, and when the form is empty', () => {
    keepDraft(written(), 0);
    expect(takeUpDraft(emptyForm(), 31 * 60_000)).toBe(false);
    expect(stored.size).toBe(0);
    keepDraft(written(), 0);
    forgetDraft();
    expect(takeUpDraft(emptyForm(), 0)).toBe(false);
    keepDraft(written(), 0);
    keepDraft(emptyForm(), 0);
    expect(stored.size).toBe(0);
  });

  it('is none where something else was kept', () => {
    stored.set('yishen-draft', '{broken');
    expect(takeUpDraft(emptyForm(), 0)).toBe(false);
    stored.set('yishen-draft', JSON.stringify({ keptAt: 0, kept: { name: '甲', role: 'x' } }));
    const form = emptyForm();
    expect(takeUpDraft(form, 0)).toBe(true);
    expect(form).toEqual({ ...emptyForm(), name: '甲' });
  });
});
