/** One thing wrong with the environment. */
export interface ConfigFault {
  readonly name: string;
  readonly problem: string;
  /** What to write instead. */
  readonly remedy: string;
}

/** Every fault of the environment at once, in words for the person who starts the program. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly ConfigFault[]) {
    super(explain(faults));
  }
}

function explain(faults: readonly ConfigFault[]): string {
  const head = faults.length === 1 ? 'One setting needs your attention:' : `${faults.length} settings need attention:`;
  return [head, ...faults.map((fault) => `  ${fault.name} ${fault.problem}\n      ${fault.remedy}`)].join('\n');
}
