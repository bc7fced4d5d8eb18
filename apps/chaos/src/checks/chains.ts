/** The events of each request form one unbroken chain from 1 to the head that its row names. */
import { verifyLinks } from '#libs/chain';
import { readChain } from '#libs/records';
import { faultsOf, type Check } from './fault.js';

interface Row {
  id: string;
  number: string;
  headSeq: number;
  headHash: string | null;
}

export const chainsVerify: Check = async ({ source }) => {
  const { faults, expect } = faultsOf('event chains verify');
  const requests: Row[] = await source.query(
    `SELECT id, number, head_seq AS "headSeq", head_hash AS "headHash" FROM request`,
  );
  for (const { id, number, headSeq, headHash } of requests) {
    const report = verifyLinks(await readChain(source.manager, id));
    for (const { code, line } of report.faults) expect(false, number, `${code} at ${line}`);
    expect(report.count === headSeq, number, `${report.count} events, the row says ${headSeq}`);
    expect(report.headHash === headHash, number, 'the row names another head hash');
  }
  return faults;
};
