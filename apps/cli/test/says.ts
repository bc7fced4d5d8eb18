import { jest } from '@jest/globals';

/** Runs a command line; its exit code, and what it says on output and error stream together. */
export async function says(
  run: (argv: readonly string[]) => Promise<number>,
  ...argv: string[]
): Promise<{ code: number; out: string }> {
  let out = '';
  const spies = [process.stdout, process.stderr].map((stream) =>
    jest.spyOn(stream, 'write').mockImplementation((text) => {
      out += String(text);
      return true;
    }),
  );
  try {
    const code = await run(argv);
    return { code, out };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
