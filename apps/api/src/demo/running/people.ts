import type { Gender, Language, LanguageLevel, PauseReason, Phase } from '@valopolku/domain';
import type { PartRef } from '../published/parts.js';
import type { DemoCoach } from '../published/person.js';
import type { DemoField, DemoMunicipality } from '../published/published-figures.js';

/** Degree parts of today's qualifications that the running project aims at. */
export const PARTS_TODAY = {
  upkeepCleaning: { qualification: '381141', part: '106840' },
  careSites: { qualification: '381141', part: '106861' },
  homeCleaning: { qualification: '381141', part: '106839' },
  propertyCare: { qualification: '381141', part: '106836' },
  customerOriented: { qualification: '381141', part: '106835' },
  machines: { qualification: '381141', part: '106849' },
  personalAssistance: { qualification: '384145', part: '200081' },
} as const satisfies Record<string, PartRef>;

/** Someone whose period is open today. Days are counted back from today unless said otherwise. */
export interface RunningPerson {
  key: string;
  givenName: string;
  familyName: string;
  gender: Gender;
  age: number;
  municipality: DemoMunicipality;
  field: DemoField;
  coach: DemoCoach;
  phase: Exclude<Phase, 'ended'>;
  /** Days since the start; since the referral when not yet started. */
  days: number;
  target?: PartRef;
  environment?: string;
  /** Days since the last entry of the diary; none when absent. */
  lastLog?: number;
  /** Requirements judged ready, from the first. */
  ready?: number | 'all';
  /** Readiness confirmed by the coach, so that the demonstration can be reached. */
  confirmed?: boolean;
  demonstration?: { inDays: number; booked: boolean; place: boolean; assessors: boolean } | { daysAgo: number; grade: string };
  pause?: { days: number; reason: PauseReason };
  followUp?: boolean;
  /** Days since the coach's latest visit at the site. */
  visited?: number;
  /** What helps, as the person said it. */
  supportNeeds?: string;
  language?: Language;
  immigrant?: { language: string; level: LanguageLevel };
  safetyProhibition?: boolean;
}

const hanna = { coach: 'coach1', field: 'cleaning' } as const;
const second = { coach: 'coach2', field: 'cleaning' } as const;
const property = { coach: 'coach3', field: 'property' } as const;
const { upkeepCleaning, careSites, homeCleaning, propertyCare, customerOriented, personalAssistance } = PARTS_TODAY;

const woman = (givenName: string, familyName: string, age: number) => ({ givenName, familyName, gender: 'female', age }) as const;
const man = (givenName: string, familyName: string, age: number) => ({ givenName, familyName, gender: 'male', age }) as const;

/** The person whose own account `valmentautuja@` is. */
export const OWN_ACCOUNT = 'samira';

export const RUNNING_PEOPLE: readonly RunningPerson[] = [
  // New referrals.
  { key: 'anniina', ...woman('Anniina', 'Peltokorpi', 24), ...hanna, municipality: 'rauma', phase: 'referred', days: 1 },
  { key: 'rauno', ...man('Rauno', 'Vehmas', 57), ...property, municipality: 'rauma', phase: 'referred', days: 3 },
  { key: 'emmi', ...woman('Emmi', 'Laaksola', 24), ...second, municipality: 'eura', phase: 'referred', days: 1 },
  { key: 'ulrika', ...woman('Ulrika', 'Söderholm', 41), ...hanna, municipality: 'eurajoki', phase: 'referred', days: 6, language: 'sv' },
  // Onboarding; the first is past its two months without a degree part.
  { key: 'jere', ...man('Jere', 'Mäkilä', 19), ...hanna, municipality: 'rauma', phase: 'onboarding', days: 66, environment: 'today-luotsi', lastLog: 1, supportNeeds: 'Herätyssoitto aamulla ensimmäiset viikot.' },
  { key: 'mikael', ...man('Mikael', 'Strandell', 33), ...hanna, municipality: 'rauma', phase: 'onboarding', days: 35, environment: 'today-luotsi', lastLog: 2 },
  { key: 'liban', ...man('Liban', 'Warsame', 29), ...hanna, municipality: 'rauma', phase: 'onboarding', days: 28, target: upkeepCleaning, environment: 'today-luotsi', lastLog: 1, immigrant: { language: 'somali', level: 'B1' } },
  { key: 'sari', ...woman('Sari', 'Ojanperä', 46), ...hanna, municipality: 'eurajoki', phase: 'onboarding', days: 17, target: customerOriented, environment: 'today-kaarnakoti', lastLog: 1 },
  { key: 'aleksi', ...man('Aleksi', 'Koivuranta', 22), ...property, municipality: 'eura', phase: 'onboarding', days: 9 },
  // Skill building.
  { key: 'samira', ...woman('Samira', 'Haddadi', 27), ...hanna, municipality: 'rauma', phase: 'skillBuilding', days: 106, target: upkeepCleaning, environment: 'today-niittymaa', lastLog: 1, ready: 3, visited: 4, supportNeeds: 'Ohjeet kirjallisina ja selkeällä suomella.', immigrant: { language: 'arabia', level: 'B1' } },
  { key: 'oksana', ...woman('Oksana', 'Melnyk', 38), ...hanna, municipality: 'rauma', phase: 'skillBuilding', days: 100, target: upkeepCleaning, environment: 'today-niittymaa', lastLog: 1, ready: 2, immigrant: { language: 'ukraina', level: 'A2' } },
  { key: 'paivi', ...woman('Päivi', 'Honkala', 52), ...hanna, municipality: 'eurajoki', phase: 'skillBuilding', days: 93, target: personalAssistance, environment: 'today-kaarnakoti', lastLog: 1, ready: 2, visited: 8, supportNeeds: 'Selkä ei kestä raskaita nostoja, pyydän kaverin.' },
  { key: 'veikko', ...man('Veikko', 'Nurmela', 59), ...hanna, municipality: 'rauma', phase: 'skillBuilding', days: 112, target: homeCleaning, environment: 'today-kotipalvelu', lastLog: 15, ready: 3 },
  { key: 'longname', ...woman('Maria Anna-Kristiina Elisabet', 'Lähteenmäki-Österberg-Vuorenpää', 31), ...hanna, municipality: 'rauma', phase: 'skillBuilding', days: 108, target: upkeepCleaning, environment: 'today-niittymaa', lastLog: 1, ready: 'all', confirmed: true },
  { key: 'pirjo', ...woman('Pirjo', 'Saarikko', 48), ...hanna, municipality: 'rauma', phase: 'skillBuilding', days: 80, target: upkeepCleaning, environment: 'today-luotsi', lastLog: 8, ready: 1, pause: { days: 6, reason: 'sickLeave' } },
  { key: 'kimmo', ...man('Kimmo', 'Vainikka', 44), ...property, municipality: 'eura', phase: 'skillBuilding', days: 125, target: propertyCare, environment: 'today-varikko', lastLog: 3, ready: 4 },
  { key: 'linh', ...woman('Linh', 'Tran', 35), ...second, municipality: 'eura', phase: 'skillBuilding', days: 81, target: upkeepCleaning, environment: 'today-eurahalli', lastLog: 8, ready: 1, immigrant: { language: 'vietnam', level: 'B1' } },
  { key: 'ritva', ...woman('Ritva', 'Sandell', 55), ...second, municipality: 'eura', phase: 'skillBuilding', days: 67, target: upkeepCleaning, environment: 'today-eurahalli', lastLog: 2, ready: 1 },
  { key: 'kaisa', ...woman('Kaisa', 'Metsäranta', 30), ...second, municipality: 'rauma', phase: 'skillBuilding', days: 90, target: upkeepCleaning, environment: 'today-kaskisto', lastLog: 2, ready: 2, safetyProhibition: true },
  // Demonstration and onward path.
  { key: 'noora', ...woman('Noora', 'Kivisaari', 26), ...hanna, municipality: 'eurajoki', phase: 'demonstration', days: 176, target: careSites, environment: 'today-kaarnakoti', lastLog: 1, ready: 'all', confirmed: true, demonstration: { inDays: 2, booked: true, place: true, assessors: true } },
  { key: 'teemu', ...man('Teemu', 'Rantakari', 34), ...hanna, municipality: 'rauma', phase: 'demonstration', days: 158, target: upkeepCleaning, environment: 'today-niittymaa', lastLog: 1, ready: 'all', confirmed: true, demonstration: { inDays: 16, booked: false, place: true, assessors: false } },
  { key: 'eveliina', ...woman('Eveliina', 'Tuomaala', 42), ...hanna, municipality: 'rauma', phase: 'demonstration', days: 145, target: homeCleaning, environment: 'today-kotipalvelu', lastLog: 3, ready: 'all', confirmed: true, demonstration: { inDays: 24, booked: false, place: false, assessors: true } },
  { key: 'johanna', ...woman('Johanna', 'Blomstedt', 50), ...hanna, municipality: 'eurajoki', phase: 'demonstration', days: 150, target: personalAssistance, environment: 'today-kaarnakoti', lastLog: 2, ready: 'all', confirmed: true, demonstration: { daysAgo: 5, grade: 'passed' }, followUp: true },
  { key: 'arto', ...man('Arto', 'Hietaniemi-Kuusijärvi', 39), ...property, municipality: 'eurajoki', phase: 'demonstration', days: 186, target: propertyCare, environment: 'today-ranta', lastLog: 4, ready: 'all', confirmed: true, demonstration: { inDays: 9, booked: true, place: true, assessors: true } },
];
