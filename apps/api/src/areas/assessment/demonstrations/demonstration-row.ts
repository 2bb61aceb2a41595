import type { DemonstrationState, Grade, GradingScale, Phase } from '@valopolku/domain';
import type { PlaceProof } from '../../case/trainees/trainees.public.js';

/** A demonstration with the names that its answer shows, as the read model gives it. */
export interface DemonstrationRow extends PlaceProof {
  id: string;
  version: number;
  coachingPeriodId: string;
  traineeId: string;
  firstName: string;
  lastName: string;
  phase: Phase;
  startedOn: string | null;
  coachName: string | null;
  targetId: string;
  degreePartId: string;
  degreePartCode: string;
  /** JSON. */
  degreePartName: string;
  /** JSON. */
  qualificationName: string;
  gradingScale: GradingScale;
  state: DemonstrationState;
  providerId: string | null;
  providerName: string | null;
  environmentId: string | null;
  environmentName: string | null;
  environmentRetiredOn: string | null;
  startsOn: string | null;
  endsOn: string | null;
  startsAt: string | null;
  content: string | null;
  /** JSON. */
  assessors: string;
  specialReason: string | null;
  cancelReason: string | null;
  sort_on: string;
  grade: Grade | null;
  decidedOn: string | null;
  words: string | null;
  isTeam: number | boolean;
  /** 1 when the reader may know every place of the case, and so the words that may name one. */
  allKnown: number;
}
