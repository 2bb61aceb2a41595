import { v5 } from 'uuid';

/** The namespace of ids that follow from official codes: the same on every installation, so that loading again changes nothing. */
const NAMESPACE = 'a3d5c2f0-6c1e-5b7a-9f64-2d8e1b7c9a10';

/** A UUID made from what a thing is: `stableId('qualification', '381141')`. */
export function stableId(...parts: readonly string[]): string {
  return v5(parts.join('/'), NAMESPACE);
}
