/** What a command's file exports. */
interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** Answers with the exit code. */
  run(argv: string[]): Promise<number>;
}

/** Loaded on use, so that each command pays only for itself, and one that cannot load does not break the others. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  clock: () => import('./commands/clock.js'),
  fee: () => import('./commands/fee.js'),
  'annual-report': () => import('./commands/annual-report.js'),
  import: () => import('./commands/import.js'),
  verify: () => import('./commands/verify.js'),
  'verify-anchor': () => import('./commands/verify-anchor.js'),
};

/** Runs one command line (without node and script). Exit codes: 0 done, 1 a finding, 2 wrong usage, 70 a defect. */
export async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined) {
    process.stderr.write(await help());
    return 2;
  }
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(await help());
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load === undefined) {
    process.stderr.write(`没有这个命令：${name}\n${await help()}`);
    return 2;
  }
  endQuietlyOnClosedPipe();
  return (await load()).run(rest);
}

async function help(): Promise<string> {
  const lines: string[] = [];
  for (const [name, load] of Object.entries(COMMANDS)) {
    const summary = await load().then(
      (command) => command.summary,
      () => '（此命令暂不可用）',
    );
    lines.push(`  ${name.padEnd(15)}${summary}`);
  }
  return `依申：依申请公开的命令行工具，除写明的以外不需要服务器和数据库\n\n用法：node bin/yishen.mjs <命令> [参数]\n\n${lines.join('\n')}\n\n各命令的说明：node bin/yishen.mjs <命令> --help\n`;
}

let isPipeWatched = false;

/** `… | head` closes the pipe: that is no fault of ours. */
function endQuietlyOnClosedPipe(): void {
  if (isPipeWatched) return;
  isPipeWatched = true;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
