import type { CreateUserRequest, SaveEducationProviderRequest, SaveProjectRequest } from '@valopolku/contracts';

/** A password that is long enough. */
export const BUILT_PASSWORD = 'rakennettu-salasana-1';

let accounts = 0;

/** An account of its own address each time. */
export function userRequest(content: Partial<CreateUserRequest> = {}): CreateUserRequest {
  accounts += 1;
  return {
    name: 'Vappu Valmentaja', email: `tili${accounts}@testi.invalid`, password: BUILT_PASSWORD, roles: ['coach'], language: 'fi',
    municipalityCodes: ['684', '051'], fieldIds: [], environmentIds: [], ...content,
  };
}

/** A project that runs over the tests' present day. */
export function projectRequest(content: Partial<SaveProjectRequest> = {}): SaveProjectRequest {
  return {
    name: 'Valo Satakunta', code: 'S30555', funder: 'Euroopan sosiaalirahasto plus', startsOn: '2025-01-01', endsOn: '2027-12-31',
    municipalityCodes: ['684', '050', '051'], planned: { participants: 80, degreeParts: 120, environments: 40 }, ...content,
  };
}

export function educationProviderRequest(content: Partial<SaveEducationProviderRequest> = {}): SaveEducationProviderRequest {
  return { name: 'Länsirannikon koulutus', contacts: [{ name: 'Oiva Opettaja', title: 'opettaja', email: 'oiva@oppilaitos.invalid', phone: '040 123 4567' }], ...content };
}
