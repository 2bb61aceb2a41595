/** A task of the work, and the requirements that it teaches: degree part → positions from 1, as the catalogue numbers them. */
export interface TaskTemplate {
  name: string;
  teaches: Readonly<Record<string, readonly number[]>>;
}

const task = (name: string, teaches: TaskTemplate['teaches']): TaskTemplate => ({ name, teaches });

/** Schools, day nurseries, libraries, offices: qualifications of the published project's time. */
const FACILITY = [
  task('Luokkien ja käytävien ylläpitosiivous', { 100268: [2, 4, 6], 101876: [1, 2], 101637: [2] }),
  task('WC- ja pesutilojen siivous', { 100268: [1, 4, 6], 101876: [2, 5], 101637: [2, 5] }),
  task('Siivousvaunun varustaminen ja huolto', { 100268: [1, 3], 101876: [3] }),
  task('Lattian yhdistelmäkonepesu', { 100272: [2, 3, 5], 101877: [2, 3, 5], 101637: [3, 5] }),
  task('Lattian perussiivous ja vahaus', { 100272: [1, 2, 3], 101877: [1, 2, 3], 101637: [1, 3] }),
  task('Kokoustilojen järjestäminen', { 100273: [1, 2, 5] }),
  task('Asiakkaiden opastus ja neuvonta', { 100268: [5], 100273: [3, 4], 100272: [4], 101876: [4], 101877: [4], 101637: [4] }),
  task('Kahvituksen ja välipalan valmistelu', { 100267: [1, 2, 4, 5] }),
  task('Astiahuolto ja keittiön siisteys', { 100267: [3, 5] }),
  task('Työvuoron suunnittelu ja oman työn arviointi', { 100268: [2, 7], 100272: [1], 101876: [1, 3], 101637: [1] }),
] as const;

/** Home services: the place is a customer's home, the organiser an association, a company or a municipality. */
const HOME = [
  task('Kodin ylläpitosiivous', { 101780: [1, 2, 5] }),
  task('Kodin perussiivous', { 101780: [2, 5] }),
  task('Jätteiden lajittelu ja vuodevaatteiden vaihto', { 101780: [3] }),
  task('Asiakkaan kanssa asioiminen', { 101780: [4], 101781: [1, 3, 4, 5] }),
  task('Arjen toimissa avustaminen', { 101781: [1, 2, 4] }),
  task('Pyykinpesu ja silitys', { 101782: [1, 2, 3, 5] }),
  task('Vaatteiden pienet korjaukset', { 101782: [2, 3, 4] }),
  task('Kotiruoan valmistus', { 101783: [1, 2, 4] }),
  task('Leivonta ja kahvipöytä', { 101783: [2, 3] }),
] as const;

/** Care homes and service houses. */
const CARE = [
  task('Asukashuoneiden siivous', { 101876: [1, 2, 5], 100283: [1, 2], 100268: [2, 4, 6] }),
  task('Yhteisten tilojen ylläpitosiivous', { 101876: [2, 3], 100283: [2, 5], 100268: [1, 3, 4] }),
  task('Eritetahrojen poisto ja desinfiointi', { 101876: [2, 5], 100283: [2, 5] }),
  task('Lattioiden perussiivous', { 101877: [1, 2, 3, 5] }),
  task('Ruoanjakelu ja ruokasalin siisteys', { 101883: [1, 2, 4], 100283: [3] }),
  task('Vuodehuolto', { 101883: [3, 5] }),
  task('Asukkaiden kohtaaminen ja opastus', { 101876: [4], 101877: [4], 101883: [4], 101884: [3], 100283: [4], 100268: [5], 100284: [4] }),
  task('Liinavaatteiden pesu ja viimeistely', { 101884: [1, 2], 100284: [1, 2, 3, 5] }),
  task('Vaatteiden merkitseminen ja korjaus', { 101884: [2], 100284: [2, 3] }),
  task('Oman työn suunnittelu ja arviointi', { 101876: [1, 3], 101883: [1], 100268: [2, 7] }),
] as const;

/** Upkeep of properties and outdoor areas. */
const PROPERTY = [
  task('Kiinteistökierros huoltokirjan mukaan', { 100189: [1, 2, 4], 100188: [1] }),
  task('Lamppujen vaihto ja pienet korjaukset', { 100189: [2, 3, 6] }),
  task('Vikailmoitusten teko', { 100189: [4, 5], 100188: [3] }),
  task('Pihan hiekoitus ja lumityöt', { 100200: [1, 2, 5], 100189: [3] }),
  task('Nurmikon leikkuu ja pensaiden hoito', { 100200: [2, 3, 5] }),
  task('Työkoneiden puhdistus ja huolto', { 100200: [3], 100188: [4] }),
  task('Porraskäytävien siivous', { 100199: [1, 2, 5] }),
  task('Jätepisteiden hoito', { 100199: [3], 100188: [2] }),
  task('Asukkaiden ja käyttäjien palvelu', { 100188: [2, 3], 100189: [5], 100199: [4], 100200: [4] }),
] as const;

/** The same kinds of place with the qualifications of today. */
const FACILITY_TODAY = [
  task('Käytävien ja luokkien ylläpitosiivous', { 106840: [1, 2], 200086: [1, 2] }),
  task('WC- ja pesutilojen siivous', { 106840: [2, 4], 200086: [2, 4] }),
  task('Keittiön pintojen desinfiointi', { 106840: [2, 4], 200086: [2, 4] }),
  task('Ruokasalin lattian yhdistelmäkonepesu', { 106849: [1, 2, 4], 106840: [2] }),
  task('Siivouskoneiden puhdistus ja huolto', { 106849: [1, 3] }),
  task('Siivousvaunun täyttö ja pyykkihuolto', { 106840: [1, 4] }),
  task('Oppilaiden ja henkilökunnan neuvonta', { 106840: [3], 200086: [3] }),
  task('Työvuoron suunnittelu ja raportointi', { 106840: [1, 5], 200086: [1, 5] }),
] as const;

const CARE_TODAY = [
  task('Asukkaan huoneen siivous', { 106861: [1, 2, 5], 200084: [1, 2], 106840: [1, 2] }),
  task('Yhteisten tilojen puhtaanapito', { 106861: [2, 5], 106840: [2, 4] }),
  task('Kosketuspintojen desinfiointi', { 106861: [2], 200084: [2, 3, 5] }),
  task('Ruoanjakelussa avustaminen', { 106861: [3, 4] }),
  task('Liinavaatehuolto', { 106861: [3] }),
  task('Asukkaiden kohtaaminen', { 106861: [4], 200084: [4], 106840: [3] }),
  task('Asiointikäynti asukkaan kanssa', { 200081: [1, 2, 3, 4] }),
  task('Oman työn suunnittelu ja arviointi', { 106861: [1], 200084: [1], 106840: [1, 5] }),
] as const;

const HOME_TODAY = [
  task('Kodin ylläpitosiivous', { 106839: [1, 2, 5], 200083: [1, 2, 5] }),
  task('Kodin perussiivous', { 106839: [2, 5], 200083: [2, 5] }),
  task('Tekstiilihuolto ja jätteiden lajittelu', { 106839: [3], 200083: [3] }),
  task('Asiakkaan kohtaaminen kotona', { 106839: [4], 200083: [4] }),
  task('Kauppa- ja asiointiapu', { 200081: [1, 2, 3, 4] }),
] as const;

const PROPERTY_TODAY = [
  task('Kiinteistökierros huoltokirjan mukaan', { 106836: [1, 2, 4], 106837: [1, 2] }),
  task('Pihan haravointi ja lehtien kuljetus', { 106836: [2, 3, 6], 106849: [2] }),
  task('Lämmönjakohuoneen tarkistus', { 106837: [1, 2, 3, 5] }),
  task('Vikailmoitusten vastaanotto ja teko', { 106836: [4, 5], 106837: [4] }),
  task('Pihakoneiden käyttö ja huolto', { 106849: [1, 2, 3, 4] }),
  task('Porraskäytävien ja kellarien siivous', { 106842: [1, 2, 5], 106836: [3] }),
  task('Jätepisteiden hoito', { 106842: [3, 4], 106836: [3] }),
] as const;

export const TASK_TEMPLATES = {
  facility: FACILITY,
  home: HOME,
  care: CARE,
  property: PROPERTY,
  facilityToday: FACILITY_TODAY,
  careToday: CARE_TODAY,
  homeToday: HOME_TODAY,
  propertyToday: PROPERTY_TODAY,
} as const satisfies Record<string, readonly TaskTemplate[]>;
export type TemplateName = keyof typeof TASK_TEMPLATES;

/** The degree parts that a place of this kind teaches. */
export function partsTaught(template: TemplateName): string[] {
  return [...new Set(TASK_TEMPLATES[template].flatMap((one) => Object.keys(one.teaches)))].sort();
}
