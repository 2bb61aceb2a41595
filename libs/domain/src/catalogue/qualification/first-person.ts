/** Verbs of requirements as the requirements have them, and as one says them of oneself. */
const VERBS: Readonly<Record<string, string>> = {
  antaa: 'annan', arvioi: 'arvioin', avustaa: 'avustan', edistää: 'edistän', hallitsee: 'hallitsen', hinnoittelee: 'hinnoittelen', huolehtii: 'huolehdin', huoltaa: 'huollan',
  hyödyntää: 'hyödynnän', ilmoittaa: 'ilmoitan', kehittää: 'kehitän', kertoo: 'kerron', kirjaa: 'kirjaan', kohtaa: 'kohtaan', korjaa: 'korjaan', käsittelee: 'käsittelen', käyttää: 'käytän',
  laatii: 'laadin', laittaa: 'laitan', lajittelee: 'lajittelen', markkinoi: 'markkinoin', noudattaa: 'noudatan', ohjaa: 'ohjaan', opastaa: 'opastan', osaa: 'osaan', ottaa: 'otan', palvelee: 'palvelen',
  perustelee: 'perustelen', pesee: 'pesen', puhdistaa: 'puhdistan', pukeutuu: 'pukeudun', raportoi: 'raportoin', selvittää: 'selvitän', seuraa: 'seuraan', suojaa: 'suojaan',
  suunnittelee: 'suunnittelen', tarkistaa: 'tarkistan', tekee: 'teen', tiedottaa: 'tiedotan', toimii: 'toimin', toteuttaa: 'toteutan', tukee: 'tuen', tuntee: 'tunnen', tunnistaa: 'tunnistan',
  tutustuu: 'tutustun', vaihtaa: 'vaihdan', valitsee: 'valitsen', valmistaa: 'valmistan', valvoo: 'valvon', varmistaa: 'varmistan', varustaa: 'varustan', viimeistelee: 'viimeistelen', ylläpitää: 'ylläpidän',
};

/** What is the student's own in them. */
const OWN: Readonly<Record<string, string>> = {
  havaitsemistaan: 'havaitsemistani', itseään: 'itseäni', opastustaan: 'opastustani', osaamistaan: 'osaamistani', palvelunsa: 'palveluni', toimintaansa: 'toimintaani', työsuoritustaan: 'työsuoritustani',
  työtään: 'työtäni', työnsä: 'työni', vastuualueellaan: 'vastuualueellani',
};

const SUBJECT = 'Opiskelija ';

/**
 * A requirement as the person says it: "Opiskelija suunnittelee siivouksen" → "Suunnittelen siivouksen". A statement that does not
 * begin so, or whose verb is not known here, stays as it is: official words are better than invented ones.
 */
export function inFirstPerson(statement: string): string {
  if (!statement.startsWith(SUBJECT)) return statement;
  const [first = '', ...rest] = statement.slice(SUBJECT.length).split(' ');
  if (VERBS[bare(first)] === undefined) return statement;
  const words = [first, ...rest];
  const said = words.map((word, index) => replaced(word, words[index - 1])).join(' ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

const bare = (word: string): string => word.replace(/[^\p{L}]+$/u, '');

/** A word elsewhere may look like a verb ("tutkinnon osaa"): a verb comes first, after a comma or after "ja". */
const leadsToVerb = (before: string | undefined): boolean => before === undefined || before.endsWith(',') || ['ja', 'sekä', 'tai'].includes(before);

function replaced(word: string, before: string | undefined): string {
  const known = (leadsToVerb(before) ? VERBS[bare(word)] : undefined) ?? OWN[bare(word)];
  return known === undefined ? word : word.replace(bare(word), known);
}
