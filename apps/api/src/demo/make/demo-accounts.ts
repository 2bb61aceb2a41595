import type { Role } from '@valopolku/domain';
import type { DemoCoach } from '../published/person.js';
import { MUNICIPALITIES, type DemoField, type DemoMunicipality } from '../published/published-figures.js';

/** The accounts that the sign-in page offers; all have the demo's password. */
export interface DemoAccount {
  key: DemoCoach | 'manager' | 'admin';
  name: string;
  email: string;
  roles: Role[];
  municipalities: readonly DemoMunicipality[];
  fields: readonly DemoField[];
}

const EVERYWHERE = ['rauma', 'eura', 'eurajoki'] as const;

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { key: 'coach1', name: 'Hanna Ylitalo', email: 'valmentaja@demo.invalid', roles: ['coach'], municipalities: ['rauma', 'eurajoki'], fields: ['cleaning'] },
  { key: 'coach2', name: 'Mervi Saarela', email: 'valmentaja2@demo.invalid', roles: ['coach'], municipalities: ['rauma', 'eura'], fields: ['cleaning'] },
  { key: 'coach3', name: 'Jarmo Heinonen', email: 'valmentaja3@demo.invalid', roles: ['coach'], municipalities: EVERYWHERE, fields: ['property'] },
  { key: 'manager', name: 'Antti Vuorio', email: 'esimies@demo.invalid', roles: ['manager'], municipalities: EVERYWHERE, fields: ['cleaning', 'property'] },
  { key: 'admin', name: 'Pia Lundén', email: 'yllapito@demo.invalid', roles: ['admin'], municipalities: [], fields: [] },
];

/** Workshop staff of the demo's sign-in page. */
export const DEMO_STAFF = { name: 'Tarja Aaltonen', email: 'ohjaaja@demo.invalid' } as const;
export const DEMO_TRAINEE_EMAIL = 'valmentautuja@demo.invalid';

/** Staff of the published project, one a municipality; their accounts are closed when it ends. */
export const FORMER_STAFF: Readonly<Record<DemoMunicipality, { name: string; email: string }>> = {
  rauma: { name: 'Marja Kaski', email: 'marja.kaski@tyopaja.invalid' },
  eurajoki: { name: 'Esko Rinne', email: 'esko.rinne@tyopaja.invalid' },
  eura: { name: 'Leila Norrgård', email: 'leila.norrgard@tyopaja.invalid' },
};

export const codesOf = (names: readonly DemoMunicipality[]): string[] => names.map((name) => MUNICIPALITIES[name]);
