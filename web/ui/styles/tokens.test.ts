import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const css = readFileSync(fileURLToPath(new URL('./tokens.css', import.meta.url)), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

function tokensOf(part: string): Record<string, string> {
  return Object.fromEntries(
    [...part.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

const texts = ['ink', 'ink-2', 'practice', 'meeting', 'actor', 'theme', 'warn', 'bad'];
const grounds = ['paper', 'surface', 'wash'];

describe.each([
  ['light', tokensOf(light)],
  ['dark', tokensOf(dark)],
])('%s colours', (_scheme, tokens) => {
  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground])))('%s reads on %s at 5:1', (text, ground) => {
    expect(contrast(tokens[text] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(5);
  });

  it.each(grounds)('the focus ring is seen on %s (3:1)', (ground) => {
    expect(contrast(tokens['focus'] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });

  it.each(grounds)('the underline of a link is seen on %s (3:1)', (ground) => {
    expect(contrast(tokens['ink-2'] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });

  it('found words read on their mark', () => {
    expect(contrast(tokens['ink'] ?? '', tokens['mark'] ?? '')).toBeGreaterThanOrEqual(5);
  });

  it('the main button reads', () => {
    expect(contrast(tokens['surface'] ?? '', tokens['practice'] ?? '')).toBeGreaterThanOrEqual(5);
  });
});

it('underlines no link in the colour of decoration', () => {
  const folder = fileURLToPath(new URL('../..', import.meta.url));
  const sheets = ['ui/styles', 'features/desk'].flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.css'))
      .map((file) => join(part, file)),
  );
  expect(sheets.length).toBeGreaterThan(5);
  const rules = sheets.flatMap(
    (file) => readFileSync(join(folder, file), 'utf8').match(/text-decoration[^;]*;/g) ?? [],
  );
  expect(rules.filter((rule) => rule.includes('--rule'))).toEqual([]);
});
