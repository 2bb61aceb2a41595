/** Invented people; long words, hyphens and å ä ö among them, so that screens and sorting meet them. */
const FIRST_NAMES = ['Aino', 'Väinö', 'Åsa', 'Mohammed', 'Maija-Leena', 'Örn', 'Olga', 'Eetu', 'Lempi', 'Nguyen'];
const LAST_NAMES = ['Koskinen', 'Äärimaa', 'Öhman', 'Ylä-Outinen', 'Lindqvist', 'Kivelä', 'Abdi', 'Åkerblom', 'Virtanen', 'Pyhäjärvi-Saarinen'];

export interface Person {
  firstName: string;
  lastName: string;
}

/** The nth invented person; different up to a hundred. */
export function person(n: number): Person {
  const first = FIRST_NAMES[n % FIRST_NAMES.length] ?? 'Aino';
  const last = LAST_NAMES[(n + Math.floor(n / FIRST_NAMES.length)) % LAST_NAMES.length] ?? 'Koskinen';
  return { firstName: first, lastName: last };
}

/** Sixty characters, as a name may be. */
export const LONG_NAME = 'Anna-Maria Elisabeth Kanerva-Pyhäjärvi-Saarenpää von Sydow-Å';
