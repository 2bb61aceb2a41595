type Colours = Map<string, string>;

/** The colours of a token sheet by theme, as written: `--name: light-dark(a, b)` or the same in both. */
export function tokenColours(css: string): { light: Colours; dark: Colours } {
  const light: Colours = new Map();
  const dark: Colours = new Map();
  for (const [, name = '', value = ''] of css.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
    const both = /^light-dark\((hsl\([^)]*\)), (hsl\([^)]*\))\)$/.exec(value.trim());
    const [first, second] = both ? [both[1], both[2]] : [value.trim(), value.trim()];
    if (!first?.startsWith('hsl(') || !second) continue;
    light.set(name, first);
    dark.set(name, second);
  }
  return { light, dark };
}

/** WCAG 2 contrast of two opaque `hsl(h s% l%)` colours. */
export function contrast(one: string | undefined, other: string | undefined): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string | undefined): number {
  const [red, green, blue] = channels(colour).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue from 0 to 1. */
function channels(colour: string | undefined): [number, number, number] {
  const parts = /^hsl\(([\d.]+) ([\d.]+)% ([\d.]+)%\)$/.exec(colour ?? '');
  if (!parts) throw new Error(`Not an opaque hsl colour: ${colour}`);
  const [hue, saturation, lightness] = [Number(parts[1]), Number(parts[2]) / 100, Number(parts[3]) / 100];
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const turn = (offset + hue / 30) % 12;
    return lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
  };
  return [channel(0), channel(8), channel(4)];
}
