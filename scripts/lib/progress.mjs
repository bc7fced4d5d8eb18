/** Progress goes to stderr: the output of a command stays what was asked for. */
export const say = (line) => void process.stderr.write(`yishen: ${line}\n`);

/** Shows that something long is still going on. @returns a function that ends it */
export function ticking(text) {
  const start = Date.now();
  say(`${text} …`);
  const timer = setInterval(() => say(`${text} … ${Math.round((Date.now() - start) / 1000)} s`), 10_000);
  timer.unref();
  return () => clearInterval(timer);
}
