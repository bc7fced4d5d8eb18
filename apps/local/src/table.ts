/** Rows of two columns in a frame, for the eye; Chinese characters are two columns wide. */
export function table(rows: readonly (readonly [string, string])[]): string {
  const [left, right] = [0, 1].map((column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  const line = (a: string, b: string) => `  ${pad(a, left ?? 0)}  ${pad(b, right ?? 0)}`.trimEnd();
  return rows.map(([a, b]) => line(a, b)).join('\n');
}

const pad = (text: string, columns: number) => text + ' '.repeat(Math.max(0, columns - width(text)));

export function width(text: string): number {
  return [...text].reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character)
        ? 2
        : 1),
    0,
  );
}
