import type { ListingLight, UnitLights } from '#libs/records';
import type { BoardView } from './board.views.js';

type AgencyLights = BoardView['agencies'][number];

export function sumOfLights(units: readonly UnitLights[]): Record<ListingLight, number> {
  const sum = { green: 0, amber: 0, red: 0, notJudged: 0 };
  for (const { green, amber, red, notJudged } of units) {
    sum.green += green;
    sum.amber += amber;
    sum.red += red;
    sum.notJudged += notJudged;
  }
  return sum;
}

/** Each agency before those below it; one whose parent is not among them stands at the top. */
export function inTreeOrder(rows: readonly AgencyLights[]): AgencyLights[] {
  const ids = new Set(rows.map(({ id }) => id));
  const parentOf = ({ parentId }: AgencyLights) => (parentId !== null && ids.has(parentId) ? parentId : null);
  const below = (parent: string | null): AgencyLights[] =>
    rows.filter((row) => parentOf(row) === parent).flatMap((row) => [{ ...row, parentId: parent }, ...below(row.id)]);
  return below(null);
}
