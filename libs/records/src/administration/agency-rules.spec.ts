import { describe, expect, it } from '@jest/globals';
import { closeAgencyFaults, reopenAgencyFaults, type CloseAgencyFacts } from './agency-rules.js';

const EMPTY: CloseAgencyFacts = {
  isClosed: false,
  isOwn: false,
  openBelow: [],
  openRequests: 0,
  leavesOpenRequests: false,
};

describe('an agency', () => {
  it('without open requests is closed', () => expect(closeAgencyFaults(EMPTY)).toEqual([]));

  it('with open requests is closed by who has seen them, since its people go on with them', () => {
    expect(closeAgencyFaults({ ...EMPTY, openRequests: 2 })).toEqual(['AGENCY.HAS_OPEN_REQUESTS']);
    expect(closeAgencyFaults({ ...EMPTY, openRequests: 2, leavesOpenRequests: true })).toEqual([]);
  });

  it('is closed from above, after those below it, and every reason is told', () =>
    expect(closeAgencyFaults({ ...EMPTY, isOwn: true, openBelow: ['云岭县水务局'], openRequests: 1 })).toEqual([
      'AGENCY.CLOSED_FROM_ABOVE',
      'AGENCY.HAS_OPEN_BELOW',
      'AGENCY.HAS_OPEN_REQUESTS',
    ]));

  it('is opened again from above, after the one above it, under a name of its own, and every reason is told', () => {
    const closed = { isClosed: true, isOwn: false, isAboveClosed: false, isNameTaken: false };
    expect(reopenAgencyFaults(closed)).toEqual([]);
    expect(reopenAgencyFaults({ ...closed, isClosed: false })).toEqual(['AGENCY.NOT_CLOSED']);
    expect(reopenAgencyFaults({ isClosed: true, isOwn: true, isAboveClosed: true, isNameTaken: true })).toEqual([
      'AGENCY.REOPENED_FROM_ABOVE',
      'AGENCY.ABOVE_CLOSED',
      'AGENCY.NAME_TAKEN',
    ]);
  });

  it('is closed once', () =>
    expect(closeAgencyFaults({ ...EMPTY, isClosed: true, isOwn: true })).toEqual(['AGENCY.CLOSED']));
});
