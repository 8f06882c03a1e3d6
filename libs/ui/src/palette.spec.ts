import { readFileSync } from 'node:fs';

type Palette = Record<string, string>;

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const pairs = [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];

const themes: Record<string, Palette> = {
  light: Object.fromEntries(pairs.map(([, name, light]) => [name, light])),
  dark: Object.fromEntries(pairs.map(([, name, , dark]) => [name, dark])),
};

/** Relative luminance, WCAG 2.2. */
const luminance = (hex: string): number => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (palette: Palette, one: string, other: string): number => {
  const [high, low] = [palette[one], palette[other]]
    .map((hex) => luminance(hex ?? ''))
    .sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

const backgrounds = ['paper', 'paper-raised'];
const texts = ['ink', 'muted', 'accent', 'positive', 'caution', 'critical'];
const drawn = ['edge', 'focus', ...Array.from({ length: 14 }, (_, at) => `hue-${at + 1}`)];

describe.each(Object.entries(themes))('the %s palette', (_name, palette) => {
  it.each(texts.flatMap((text) => backgrounds.map((paper) => [text, paper] as const)))(
    'sets %s on %s at 4.5:1 or more',
    (text, paper) => expect(contrast(palette, text, paper)).toBeGreaterThanOrEqual(4.5),
  );
  it('sets the text of a filled button at 4.5:1 or more', () =>
    expect(contrast(palette, 'accent-ink', 'accent')).toBeGreaterThanOrEqual(4.5));
  it.each(drawn.flatMap((mark) => backgrounds.map((paper) => [mark, paper] as const)))(
    'draws %s on %s at 3:1 or more',
    (mark, paper) => expect(contrast(palette, mark, paper)).toBeGreaterThanOrEqual(3),
  );
});
