import type { SaveApprovalRequest, SaveEnvironmentRequest, SaveWorkTaskRequest } from '@valopolku/contracts';

export function environmentRequest(content: Partial<SaveEnvironmentRequest> = {}): SaveEnvironmentRequest {
  return {
    name: 'Kourujärven koulu', kind: 'municipalSite', organiser: 'Rauman kaupunki', place: 'Koulukatu 1, Rauma', municipalityCode: '684', capacity: 3,
    contacts: [{ name: 'Kaija Keittiö', title: 'palveluesihenkilö', phone: '040 765 4321', instructor: true }], chartedOn: '2026-01-07', ...content,
  };
}

/** A task, mapped to the requirements that are given. */
export function workTaskRequest(content: Partial<SaveWorkTaskRequest> = {}): SaveWorkTaskRequest {
  return { name: 'Luokkahuoneiden ylläpitosiivous', requirementIds: [], ...content };
}

/** An agreement that holds on the tests' present day. */
export function approvalRequest(content: Pick<SaveApprovalRequest, 'degreePartId' | 'providerId'> & Partial<SaveApprovalRequest>): SaveApprovalRequest {
  return { identifiedOn: '2026-01-15', reviewBy: '2027-01-15', outsideExpert: 'Oiva Opettaja', ...content };
}
