import { useQuery } from '@tanstack/react-query';
import type { RequirementItem } from '@valopolku/contracts';
import { degreePartsQuery } from '../../../../data/catalogue/degree-parts.js';
import { qualificationQuery } from '../../../../data/catalogue/qualifications.js';

/** The requirements of a degree part in their order; undefined while they are read. */
export function usePartRequirements(partId: string): { requirements: RequirementItem[] | undefined; error: Error | null; retry: () => void } {
  const options = useQuery(degreePartsQuery);
  const qualificationId = options.data?.items.find(({ id }) => id === partId)?.qualificationId;
  const qualification = useQuery({ ...qualificationQuery(qualificationId ?? ''), enabled: qualificationId !== undefined });
  const part = qualification.data?.versions.flatMap(({ degreeParts }) => degreeParts).find(({ id }) => id === partId);
  return {
    requirements: part?.requirements,
    error: options.error ?? qualification.error,
    retry: () => void (options.error ? options.refetch() : qualification.refetch()),
  };
}
