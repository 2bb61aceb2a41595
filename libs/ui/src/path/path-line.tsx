/** The gently rising line, 900 × 54, stretched to the width it gets. Points: stations at 0, 1/3 and 2/3, the flag at 1. */
const rise = 'M0,40 C110,44 190,16 300,24 S480,38 600,22 S790,2 900,10';

/** Height of the line at a share of its length, read from the curve above so that the dot sits on it. */
const heights = [40.0, 40.0, 37.0, 32.3, 27.2, 23.5, 22.6, 25.1, 28.3, 30.8, 32.0, 31.3, 28.6, 23.9, 18.1, 13.0, 9.0, 6.6, 6.0, 7.3, 10.0];

export function heightAt(share: number): number {
  const place = Math.min(Math.max(share, 0), 1) * (heights.length - 1);
  const left = Math.floor(place);
  const from = heights[left] ?? 10;
  const to = heights[left + 1] ?? from;
  return from + (to - from) * (place - left);
}

export interface PathLineProps {
  kind: 'done' | 'window' | 'ahead';
  from: number;
  to: number;
}

/** A stretch of the line between two shares of it. */
export function PathLine({ kind, from, to }: PathLineProps) {
  const clip = `inset(-9px ${((1 - to) * 100).toFixed(1)}% -9px ${(from * 100).toFixed(1)}%)`;
  return (
    <svg className={`path-line path-${kind}`} viewBox="0 0 900 54" preserveAspectRatio="none" aria-hidden="true" style={{ clipPath: clip }}>
      <path d={rise} />
    </svg>
  );
}
