import { describe, expect, it } from '@jest/globals';
import { closeUnitFaults, reopenUnitFaults, type CloseUnitFacts } from './unit-rules.js';

const EMPTY: CloseUnitFacts = { isClosed: false, people: [], requests: [], helpAsked: [], hasSuccessor: false };
const BUSY = { ...EMPTY, people: ['吴涛'], requests: ['QHSW-2026-000001'] };

describe('a unit', () => {
  it('that has nothing is closed', () => expect(closeUnitFaults(EMPTY)).toEqual([]));

  it('that has people and open requests is not, and every reason is told', () =>
    expect(closeUnitFaults({ ...BUSY, helpAsked: ['QHSW-2026-000002'] })).toEqual([
      'UNIT.HAS_PEOPLE',
      'UNIT.HAS_OPEN_REQUESTS',
      'UNIT.HELP_ASKED',
    ]));

  it('leaves people and requests to a successor', () =>
    expect(closeUnitFaults({ ...BUSY, hasSuccessor: true })).toEqual([]));

  it('answers first where it was asked for help, successor or not', () =>
    expect(closeUnitFaults({ ...BUSY, helpAsked: ['QHSW-2026-000002'], hasSuccessor: true })).toEqual([
      'UNIT.HELP_ASKED',
    ]));

  it('is closed once', () => expect(closeUnitFaults({ ...BUSY, isClosed: true })).toEqual(['UNIT.CLOSED']));

  it('is opened again when it was closed and nobody else bears its name', () => {
    expect(reopenUnitFaults({ isClosed: true, isNameTaken: false })).toEqual([]);
    expect(reopenUnitFaults({ isClosed: true, isNameTaken: true })).toEqual(['UNIT.NAME_TAKEN']);
    expect(reopenUnitFaults({ isClosed: false, isNameTaken: false })).toEqual(['UNIT.NOT_CLOSED']);
  });
});
