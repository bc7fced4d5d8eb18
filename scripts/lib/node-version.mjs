const least = [20, 19];

/** Ends the program with one sentence when this Node is too old. */
export function checkNodeVersion() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > least[0] || (major === least[0] && minor >= least[1])) return;
  process.stderr.write(`Yishen needs Node ${least.join('.')} or newer; this is ${process.versions.node}.\n`);
  process.exit(1);
}
