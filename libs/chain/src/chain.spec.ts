import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import {
  canonicalJson,
  ChainLink,
  chainLine,
  eventHash,
  nextLink,
  NotCanonical,
  parseChainLine,
  verifyChain,
} from './index.js';

const chainOf = (bodies: unknown[]): ChainLink[] => {
  const links: ChainLink[] = [];
  for (const body of bodies) links.push(nextLink(links.at(-1) ?? null, canonicalJson(body)));
  return links;
};

describe('canonical JSON', () => {
  it('gives the bytes of the example in RFC 8785, 3.2.3', () => {
    const value = {
      numbers: [JSON.parse('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts names by UTF-16 code units (RFC 8785, 3.2.3)', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 };
    expect(Object.values(JSON.parse(canonicalJson(value)) as object)).toHaveLength(7);
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });

  it('is the same for the same content whatever the order of members, and survives parsing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
    expect(canonicalJson({ b: 1, a: undefined, c: '甲' })).toBe('{"b":1,"c":"甲"}');
  });

  it.each([
    ['a date', { at: new Date(0) }, '/at'],
    ['NaN', [1, Number.NaN], '/1'],
    ['a bigint', { n: 1n }, '/n'],
    ['a function', { f: () => 1 }, '/f'],
    ['undefined in a list', [undefined], '/0'],
    ['a lone surrogate', { t: 'a\ud800b' }, '/t'],
    ['a lone low surrogate', '\udc00', ''],
    ['a map', new Map(), ''],
  ])('refuses %s and says where', (_name, value, path) => {
    expect(() => canonicalJson(value)).toThrow(NotCanonical);
    try {
      canonicalJson(value);
    } catch (error) {
      expect((error as NotCanonical).path).toBe(path);
    }
  });
});

describe('the chain', () => {
  it('hashes the hash before it, a line feed and the body', () => {
    const first = eventHash(null, '{}');
    expect(first).toBe(createHash('sha256').update('\n{}').digest('hex'));
    expect(eventHash(first, '{"a":"甲"}')).toBe(createHash('sha256').update(`${first}\n{"a":"甲"}`).digest('hex'));
  });

  it('gives back the stored body byte for byte, even one that looks like the envelope', () => {
    const tricky = '{"t":"\\",\\"hash\\":\\"","x":{"body":{"seq":1}}}';
    const link = nextLink(null, tricky);
    expect(parseChainLine(chainLine(link))).toEqual(link);
    expect(JSON.parse(chainLine(link))).toMatchObject({ body: { x: { body: { seq: 1 } } }, seq: 1, prevHash: null });
  });

  it('is clean when nothing was touched, and reports its head', () => {
    const links = chainOf([{ type: 'A' }, { type: 'B' }, { type: 'C' }]);
    expect(verifyChain(links.map(chainLine))).toEqual({ faults: [], count: 3, headHash: links[2]?.hash });
    expect(verifyChain([])).toEqual({ faults: [], count: 0, headHash: null });
  });

  it('names a changed event', () => {
    const lines = chainOf([{ a: 1 }, { a: 2 }, { a: 3 }]).map(chainLine);
    lines[1] = (lines[1] as string).replace('"a":2', '"a":9');
    expect(verifyChain(lines).faults).toEqual([{ code: 'CHAIN.HASH_MISMATCH', line: 2 }]);
  });

  it('names an event that was replaced together with its own hash', () => {
    const links = chainOf([{ a: 1 }, { a: 2 }, { a: 3 }]);
    const forged = nextLink(links[0]!, '{"a":9}');
    const lines = [links[0], forged, links[2]].map((link) => chainLine(link as ChainLink));
    expect(verifyChain(lines).faults).toEqual([{ code: 'CHAIN.BROKEN_LINK', line: 3 }]);
  });

  it('names a removed event, and two that changed places', () => {
    const lines = chainOf([{ a: 1 }, { a: 2 }, { a: 3 }]).map(chainLine) as [string, string, string];
    expect(verifyChain([lines[0], lines[2]]).faults.map((fault) => fault.code)).toEqual([
      'CHAIN.WRONG_ORDER',
      'CHAIN.BROKEN_LINK',
    ]);
    expect(verifyChain([lines[1], lines[0], lines[2]]).faults.map((fault) => fault.code)).toContain(
      'CHAIN.WRONG_ORDER',
    );
  });

  it('detects a change of any single byte of any line', () => {
    const lines = chainOf([
      { type: 'RequestReceived', day: '2026-11-02' },
      { type: '登记', n: 1.5 },
      { x: [true] },
    ]).map(chainLine);
    const bytes = Buffer.from(lines.join('\n'), 'utf8');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, mask) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] as number) ^ mask;
        // A reader that must tell U+FFFD from a broken byte decodes strictly; the package verifier does.
        expect(
          verifyChain(
            changed
              .toString('latin1')
              .split('\n')
              .map((l) => Buffer.from(l, 'latin1').toString('utf8')),
          ).faults,
        ).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
