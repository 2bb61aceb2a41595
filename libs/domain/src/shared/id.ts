const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/**
 * A UUID of RFC 9562. The nil and the max one are none: they are nobody's own, and whoever sent one would name what others named
 * with it. Whatever asks whether a text is an id asks here, for what one place took and another did not see would slip between.
 */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && FORM.test(value);
}
