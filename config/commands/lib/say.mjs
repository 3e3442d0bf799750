const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code) => (text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

export const bold = paint('1');
export const dim = paint('2');
export const green = paint('32');
export const red = paint('31');

export const say = (text = '') => process.stdout.write(`${text}\n`);

/** Runs `work`; prints its title before and its duration after. */
export async function step(title, work) {
  const started = Date.now();
  say(`${dim('…')} ${title}`);
  const result = await work();
  say(`${green('✓')} ${title} ${dim(`${((Date.now() - started) / 1000).toFixed(1)} s`)}`);
  return result;
}

/** A failure whose message is all that a person needs: no stack is printed. */
export class Stop extends Error {}

/** Prints what went wrong and ends the command with exit code 1. */
export function fail(error) {
  process.stderr.write(`\n${red('✗')} ${error instanceof Stop ? error.message : (error?.stack ?? error)}\n`);
  process.exitCode = 1;
}
