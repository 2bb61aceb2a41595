import type { CreateWorkLogRequest, PlanDemonstrationRequest, DemonstrationResult } from '@valopolku/contracts';

/** Six hours of a day, with the tasks that are given. */
export function workLogRequest(
  content: Pick<CreateWorkLogRequest, 'coachingPeriodId' | 'environmentId'> & Partial<CreateWorkLogRequest>,
): CreateWorkLogRequest {
  return { date: '2026-03-13', minutes: 360, independence: 'partly', tasks: [], note: 'Sujui hyvin.', ...content };
}

/** A demonstration with an assessor from the provider and one from working life. */
export function demonstrationRequest(
  content: Pick<PlanDemonstrationRequest, 'coachingPeriodId' | 'targetId'> & Partial<PlanDemonstrationRequest>,
): PlanDemonstrationRequest {
  return {
    startsOn: '2026-03-16', endsOn: '2026-03-16', content: 'Luokkasiiven ylläpitosiivous',
    assessors: [
      { kind: 'provider', name: 'Oiva Opettaja', organisation: 'Länsirannikon koulutus' },
      { kind: 'workingLife', name: 'Kaija Keittiö', organisation: 'Rauman kaupunki' },
    ],
    ...content,
  };
}

/** A pass on the scale 1–5; other scales have other grades. */
export function resultRequest(content: Partial<DemonstrationResult> = {}): DemonstrationResult {
  return { grade: '4', assessedOn: '2026-03-16', words: 'Itsenäistä ja huolellista työtä.', ...content };
}
