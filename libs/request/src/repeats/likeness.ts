/** Form, case and punctuation make no difference to what is asked for. */
function charactersOf(text: string): string[] {
  return [...text.normalize('NFKC').toLowerCase()].filter((character) => /[\p{L}\p{N}]/u.test(character));
}

function pairsOf(text: string): string[] {
  const characters = charactersOf(text);
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/**
 * How alike two texts are, from 0 to 1: twice the pairs of neighbouring characters that both have, over all pairs (Dice).
 * It shows a person where to look; whether an application repeats an earlier one (条例36六) it does not decide.
 */
export function likeness(one: string, other: string): number {
  const pairs = pairsOf(one);
  const left = new Map<string, number>();
  for (const pair of pairs) left.set(pair, (left.get(pair) ?? 0) + 1);
  const others = pairsOf(other);
  if (pairs.length + others.length === 0) return 0;
  let common = 0;
  for (const pair of others) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    common += 1;
  }
  return (2 * common) / (pairs.length + others.length);
}
