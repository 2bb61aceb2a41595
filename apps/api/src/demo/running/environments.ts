import type { DemoEnvironment } from '../published/environments.js';

const place = (
  key: string,
  name: string,
  municipality: DemoEnvironment['municipality'],
  template: DemoEnvironment['template'],
  kind: DemoEnvironment['kind'],
  organiser: string,
  capacity: number,
): DemoEnvironment => ({ key: `today-${key}`, name, municipality, template, kind, organiser, capacity });

/** Places of the running project. Invented, as everything in the demo. */
export const RUNNING_ENVIRONMENTS: readonly DemoEnvironment[] = [
  place('niittymaa', 'Niittymaan koulu', 'rauma', 'facilityToday', 'municipalSite', 'Rauman kaupunki', 5),
  place('kaskisto', 'Kaskiston päiväkoti', 'rauma', 'facilityToday', 'municipalSite', 'Rauman kaupunki', 2),
  place('kirjasto', 'Merituulen kirjasto', 'rauma', 'facilityToday', 'municipalSite', 'Rauman kaupunki', 2),
  place('luotsi', 'Työpaja Luotsi', 'rauma', 'facilityToday', 'workshop', 'Rauman seudun työpajayhdistys ry', 10),
  place('kotipalvelu', 'Kotipalvelu Majakka', 'rauma', 'homeToday', 'association', 'Rauman kotiapu ry', 4),
  place('asiakkaankoti', 'Asiakkaan koti, Kotipalvelu Majakan välittämä yksityinen koti', 'rauma', 'homeToday', 'customersHome', 'Rauman kotiapu ry', 1),
  place('kaarnakoti', 'Kaarnakoti', 'eurajoki', 'careToday', 'wellbeingCountySite', 'Satakunnan hyvinvointialue', 6),
  place('lahteenmaki', 'Lähteenmäen koulu', 'eurajoki', 'facilityToday', 'municipalSite', 'Eurajoen kunta', 3),
  place('ranta', 'Rannan kiinteistöhuolto', 'eurajoki', 'propertyToday', 'company', 'Rannan kiinteistöhuolto Oy', 2),
  place('varikko', 'Kunnan varikko', 'eura', 'propertyToday', 'municipalSite', 'Euran kunta', 4),
  place('eurahalli', 'Eura-halli', 'eura', 'facilityToday', 'municipalSite', 'Euran kunta', 4),
  place('koivula', 'Kylätalo Koivula', 'eura', 'homeToday', 'association', 'Koivulan kyläyhdistys ry', 2),
];

/** Where the demo's workshop staff supervise. */
export const STAFF_ENVIRONMENTS = ['today-niittymaa', 'today-luotsi', 'today-kaarnakoti'] as const;
