import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { outcomeRule } from '#libs/law';
import { missingContents } from '#libs/letters';
import { PROPOSABLE_OUTCOMES, type ProposableOutcome } from '#libs/request';
import { LAWFUL, propose, requestFor, type WrittenProposal } from '../../../../request/test/outcomes.js';
import type { PaperRequest } from '../../../../request/test/paper-request.js';
import type { CaseFile } from '../../case-file.js';
import { composeReply, type ReplyReadings } from './reply.js';

const DRAFT = { standing: 'draft', issuedOn: '2026-03-02' } as const;

/** The file of a request on paper, in an agency whose settings are complete. */
function fileOf({ state }: PaperRequest): CaseFile {
  const application = { name: '张小满', requesterType: 'natural_person', description: '清河市道路养护的全部材料' };
  const settings = {
    legal: { kind: 'localDepartment', sameLevelGovernment: '清河市人民政府' },
    reconsiderationOrgan: null,
    reconsiderationUrl: 'https://fuyi.qinghe.example/apply',
    court: '清河市铁路运输法院',
    contact: { office: '政务公开办公室', address: '建设路1号', phone: '010-5550 0101', hours: '9:00—17:00' },
  };
  const names = { number: 'QHFG-2026-000001', agencyName: '清河市发展和改革局' };
  return { ...names, application, settings, state } as unknown as CaseFile;
}

function readingsOf({ texts, data }: WrittenProposal): ReplyReadings {
  return {
    texts,
    documentNames: new Map(data.documents.map(({ documentId }) => [documentId, `道路养护合同${documentId}.pdf`])),
    reasonsAsked: {
      reasonsNotice: { documentNumber: { word: '清河公开函', year: 2026, serial: 3 }, servedOn: '2026-02-10' },
    },
  };
}

/** The letter of a proposal that is taken; null where it is refused. */
function letterOf(outcome: ProposableOutcome, written: WrittenProposal) {
  const request = requestFor(outcome);
  if (!propose(request, written).accepted || !request.state.proposal) return null;
  return composeReply(fileOf(request), request.state.proposal, DRAFT, readingsOf(written));
}

/** Everything that a person wrote, however deep it lies. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the letter of a reply', () => {
  it.each(PROPOSABLE_OUTCOMES)(
    '%s has all its mandatory contents, and everything that the officer wrote',
    (outcome) => {
      const letter = letterOf(outcome, LAWFUL[outcome]);
      expect(letter).toMatchObject({ docCode: outcomeRule(outcome).letterCode });
      expect(letter && missingContents(letter)).toEqual([]);
      const printed = JSON.stringify(letter);
      for (const text of textsIn(LAWFUL[outcome].texts)) expect(printed).toContain(text);
    },
  );

  it('a partial grant tells of each part why it is not given, and of the missing one how it was sought', () => {
    const { data, texts } = LAWFUL.PARTIAL;
    const letter = letterOf('PARTIAL', {
      data: { ...data, otherGrounds: ['NOT_EXIST'] },
      texts: {
        ...texts,
        otherParts: [{ information: '2026年的养护合同', reasons: '该年度尚未签订。' }],
        searchRecord: LAWFUL.NOT_EXIST.texts.searchRecord,
      },
    });
    expect(letter).toMatchObject({
      materials: [
        { title: '道路养护合同d1.pdf', note: '全文' },
        { title: '道路养护合同d2.pdf', note: '区分处理后' },
      ],
      withheld: [{ information: '道路养护合同d2.pdf：第三页的人事安排', exemption: 'E16_INTERNAL_PERSONNEL' }],
      otherParts: [{ information: '2026年的养护合同' }],
      remedy: { kind: 'R-PRE' },
    });
    expect(JSON.stringify(letter)).toContain('检索范围：档案室');
    expect(letter?.basis.join()).toMatch(/第三十七条.*第十六条.*第三十六条第（四）项/);
  });

  it('a partial grant whose rest does not exist leaves the choice of remedy', () => {
    const { data, texts } = LAWFUL.PARTIAL;
    const letter = letterOf('PARTIAL', {
      data: { ...data, documents: data.documents.slice(0, 1), exemptions: [], otherGrounds: ['NOT_EXIST'] },
      texts: {
        reasons: texts.reasons,
        severanceMethod: '按年度拆分',
        otherParts: [{ information: '2026年的养护合同', reasons: '该年度尚未签订。' }],
        searchRecord: LAWFUL.NOT_EXIST.texts.searchRecord,
      },
    });
    expect(letter && missingContents(letter)).toEqual([]);
    expect(letter?.remedy.kind).toBe('R-ORD');
  });

  it('a grant without documents tells way and time, and names what was asked for', () => {
    const letter = letterOf('GRANTED', {
      data: { ...LAWFUL.GRANTED.data, documents: [] },
      texts: { reasons: '本机关保存该信息。', provisionMethod: '自3月9日起到档案室查阅' },
    });
    expect(letter && missingContents(letter)).toEqual([]);
    expect(letter).toMatchObject({ materials: [{ title: '清河市道路养护的全部材料' }], attachments: [] });
  });

  it('whatever is left out of a lawful proposal is told before the letter is made, never by a letter that fails', () => {
    const lessOf = (written: WrittenProposal, keep: boolean[]): WrittenProposal => {
      let index = 0;
      const kept = <T extends object>(fields: T): T =>
        Object.fromEntries(Object.entries(fields).filter(() => keep[index++] ?? true)) as T;
      const { outcome, exemptions, documents, severabilityConsidered, ...rest } = written.data;
      return {
        data: { outcome, exemptions, documents, severabilityConsidered, ...kept(rest) },
        texts: kept(written.texts),
      };
    };
    let refused = 0;
    const anyLess = fc.tuple(fc.constantFrom(...PROPOSABLE_OUTCOMES), fc.array(fc.boolean(), { maxLength: 8 }));
    fc.assert(
      fc.property(anyLess, ([outcome, keep]) => {
        const letter = letterOf(outcome, lessOf(LAWFUL[outcome], keep));
        if (!letter) refused += 1;
        expect(letter ? missingContents(letter) : []).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(50);
  });
});
