/** Signs that look alike are one sign, and those that nobody sees are none: for a list that is filtered here and not on the server. */
export function alike(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bb\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
}
