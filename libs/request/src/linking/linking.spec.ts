import { describe, expect, it } from '@jest/globals';
import { codes } from '../../test/consultation.js';
import { PaperRequest, staff } from '../../test/paper-request.js';
import { partOf, split } from '../../test/split.js';

const link = (request: PaperRequest, otherId: string, reason = '同一项目') =>
  request.give('linkRequests', staff('caseOfficer'), { otherId }, { reason });
const unlink = (request: PaperRequest, otherId: string, reason = '项目不同') =>
  request.give('unlinkRequests', staff('clerk'), { otherId }, { reason });

describe('关联: two requests that have to do with each other', () => {
  it('are linked by a person with a reason, at any stage, and nothing else changes', () => {
    const request = PaperRequest.at('closed');
    const before = request.state;
    expect(link(request, 'other').accepted).toBe(true);
    const { links, headSeq, ...after } = request.state;
    const { links: _, headSeq: __, ...same } = before;
    expect(links.map(({ requestId }) => requestId)).toEqual(['other']);
    expect(headSeq).toBe(before.headSeq + 1);
    expect(after).toEqual(same);
  });

  it('are not linked to themselves, twice, or without a reason', () => {
    const request = PaperRequest.at('registered');
    link(request, 'other');
    expect(codes(link(request, request.state.requestId, ' '))).toEqual(['LINK.ITSELF', 'EVIDENCE.MISSING']);
    expect(codes(link(request, 'other'))).toEqual(['LINK.ALREADY']);
  });

  it('are parted again, and only where they were linked', () => {
    const request = PaperRequest.at('registered');
    expect(codes(unlink(request, 'other'))).toEqual(['LINK.UNKNOWN']);
    link(request, 'other');
    expect(codes(unlink(request, 'another', ''))).toEqual(['LINK.UNKNOWN', 'EVIDENCE.MISSING']);
    expect(unlink(request, 'other').accepted).toBe(true);
    expect(request.state.links).toEqual([]);
  });

  it('need no link where the one was split from the other', () => {
    const origin = PaperRequest.at('registered');
    split(origin);
    expect(codes(link(partOf(origin), origin.state.requestId))).toEqual(['LINK.ALREADY']);
  });

  it('of an archived request nothing is changed any more', () => {
    expect(codes(link(PaperRequest.at('archived'), 'other'))).toEqual(['STAGE.NOT_POSSIBLE']);
  });
});
