/** Every accepted command has one answer, and the events that the answer names stand in the record once, together. */
import type { CommandAnswer } from '#libs/contracts';
import { faultsOf, type Check } from './fault.js';

interface Row {
  commandId: string;
  kind: string;
  number: string;
  state: string;
  answer: CommandAnswer | null;
  /** Types and numbers of its events in the record, in order. */
  types: string[];
  seqs: number[];
}

export const commandsAnswered: Check = async ({ source }) => {
  const { faults, expect } = faultsOf('commands are answered once');
  const rows: Row[] = await source.query(
    `SELECT i.command_id AS "commandId", i.kind, r.number, i.state, i.answer,
            coalesce(e.types, '{}') AS types, coalesce(e.seqs, '{}') AS seqs
     FROM inbox i JOIN request r ON r.id = i.request_id LEFT JOIN LATERAL (
       SELECT array_agg(type ORDER BY seq) AS types, array_agg(seq ORDER BY seq) AS seqs FROM request_event
       WHERE request_id = i.request_id AND body::jsonb ->> 'commandId' = i.command_id) e ON true`,
  );
  for (const { commandId, kind, number, state, answer, types, seqs } of rows) {
    const at = `${number} ${kind} ${commandId}`;
    expect(state === 'decided' && answer !== null, at, `not answered (${state})`);
    if (!answer) continue;
    const claimed = answer.decided === 'accepted' ? answer.events : [];
    expect(claimed.join() === types.join(), at, `answered ${claimed.join()}, recorded ${types.join()}`);
    const last = seqs.at(-1);
    expect(last === undefined || last === answer.headSeq, at, `answered up to ${answer.headSeq}, recorded to ${last}`);
    expect(
      seqs.every((seq, index) => seq === (seqs[0] ?? 0) + index),
      at,
      `its events are apart: ${seqs.join()}`,
    );
  }
  const strays: { number: string; seq: number }[] = await source.query(
    `SELECT r.number, e.seq FROM request_event e JOIN request r ON r.id = e.request_id
     WHERE NOT EXISTS (SELECT 1 FROM inbox i WHERE i.request_id = e.request_id
       AND i.command_id = e.body::jsonb ->> 'commandId')`,
  );
  for (const { number, seq } of strays) expect(false, number, `event ${seq} follows from no command`);
  return faults;
};
