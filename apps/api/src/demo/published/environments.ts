import type { EnvironmentKind } from '@valopolku/domain';
import type { TemplateName } from '../shared/task-templates.js';
import type { DemoMunicipality } from './published-figures.js';

/** A place that the published project charted and mapped. Invented. */
export interface DemoEnvironment {
  key: string;
  name: string;
  kind: EnvironmentKind;
  organiser: string;
  municipality: DemoMunicipality;
  template: TemplateName;
  capacity: number;
}

const TOWN: Readonly<Record<DemoMunicipality, string>> = { rauma: 'Rauman kaupunki', eura: 'Euran kunta', eurajoki: 'Eurajoen kunta' };

/** Names of municipal sites, by what is done there. */
const MUNICIPAL: readonly [DemoMunicipality, TemplateName, readonly string[]][] = [
  ['rauma', 'facility', ['Karin koulu', 'Pyynpään koulu', 'Uotilan koulu', 'Merituulen päiväkoti', 'Haapaniemen päiväkoti', 'Satamakadun kirjasto', 'Kaupungintalo', 'Otan uimahalli']],
  ['rauma', 'care', ['Kaunisjärven palvelukoti', 'Marttilanmäen palvelutalo', 'Kodisjoen ryhmäkoti']],
  ['rauma', 'property', ['Monnan kiinteistövarikko', 'Otanlahden liikuntapuisto', 'Sampaanalan koulukeskus']],
  ['eurajoki', 'facility', ['Keskustan koulu', 'Lapijoen koulu', 'Vuojoen päiväkoti', 'Kunnanvirasto ja kirjasto']],
  ['eurajoki', 'care', ['Jokirannan palvelukoti', 'Luvian palvelutalo']],
  ['eurajoki', 'property', ['Kunnan tekninen varikko', 'Luvian urheilukeskus']],
  ['eura', 'facility', ['Kauttuan koulu', 'Pappilanmäen päiväkoti', 'Paneliatalo']],
  ['eura', 'care', ['Tyynelän palvelukeskus']],
  ['eura', 'property', ['Kunnan kiinteistöhuolto', 'Kauttuan urheilualue']],
];

/** Workshops, associations, companies and an education provider. */
const OTHERS: readonly Omit<DemoEnvironment, 'key' | 'capacity'>[] = [
  { name: 'Työpaja Nuotta', kind: 'workshop', organiser: 'Rauman seudun työpajayhdistys ry', municipality: 'rauma', template: 'facility' },
  { name: 'Työpaja Nuotan kiinteistöryhmä', kind: 'workshop', organiser: 'Rauman seudun työpajayhdistys ry', municipality: 'rauma', template: 'property' },
  { name: 'Euran nuorten työpaja', kind: 'workshop', organiser: 'Euran kunta', municipality: 'eura', template: 'facility' },
  { name: 'Eurajoen työpaja', kind: 'workshop', organiser: 'Eurajoen kunta', municipality: 'eurajoki', template: 'facility' },
  { name: 'Kotiapu Purje', kind: 'association', organiser: 'Rauman kotiapu ry', municipality: 'rauma', template: 'home' },
  { name: 'Vanhusten kotityöpalvelu', kind: 'association', organiser: 'Vanhustyön tuki ry', municipality: 'rauma', template: 'home' },
  { name: 'Kotityön rinki', kind: 'association', organiser: 'Eurajoen kyläyhdistykset ry', municipality: 'eurajoki', template: 'home' },
  { name: 'Euran kotipalveluyhdistys', kind: 'association', organiser: 'Euran kotipalveluyhdistys ry', municipality: 'eura', template: 'home' },
  { name: 'Seurantalo Vellamo', kind: 'association', organiser: 'Rauman seurantaloyhdistys ry', municipality: 'rauma', template: 'facility' },
  { name: 'Puhdas Polku', kind: 'company', organiser: 'Puhdas Polku Oy', municipality: 'rauma', template: 'facility' },
  { name: 'Kodin Ilo', kind: 'company', organiser: 'Kodin Ilo Oy', municipality: 'eurajoki', template: 'home' },
  { name: 'Talonmiehet', kind: 'company', organiser: 'Satakunnan talonmiehet Oy', municipality: 'rauma', template: 'property' },
  { name: 'Selkämeren ammattiopiston harjoituskerros', kind: 'educationProvider', organiser: 'Selkämeren ammattiopisto', municipality: 'rauma', template: 'facility' },
  { name: 'Seurakuntakeskus', kind: 'otherPublic', organiser: 'Rauman seurakunta', municipality: 'rauma', template: 'facility' },
];

const BIG: ReadonlySet<string> = new Set(['workshop', 'association']);

/** All 42 of them, mostly municipal sites. */
export function publishedEnvironments(): DemoEnvironment[] {
  const municipal = MUNICIPAL.flatMap(([municipality, template, names]) =>
    names.map((name) => ({ name, kind: 'municipalSite' as const, organiser: TOWN[municipality], municipality, template })),
  );
  return [...municipal, ...OTHERS].map((environment, index) => ({
    ...environment,
    key: `environment-${String(index + 1).padStart(2, '0')}`,
    capacity: BIG.has(environment.kind) ? 8 : 4,
  }));
}
