import type { GradingScale, Phase } from '@valopolku/domain';
import { columns, type RowOf } from '../../../platform/database/table/columns.js';
import { AppUserEntity } from '../../../platform/session/app-user.entity.js';
import type { PlaceProof } from '../../case/trainees/trainees.public.js';
import { DemonstrationResultEntity } from './demonstration-result.entity.js';
import { DemonstrationEntity } from './demonstration.entity.js';

/** What the read model selects of a demonstration `d`, its result `r` and the coach `u`. */
export const DEMONSTRATION = columns(DemonstrationEntity, 'd', [
  'id', 'version', 'coachingPeriodId', 'traineeId', 'targetId', 'degreePartId', 'state', 'providerId', 'environmentId', 'startsOn', 'endsOn', 'startsAt', 'content', 'assessors',
  'specialReason', 'cancelReason', 'sortOn',
])
  .and(columns(DemonstrationResultEntity, 'r', { grade: 'grade', decidedOn: 'decidedOn', words: 'note' }).orNull())
  .and(columns(AppUserEntity, 'u', { coachName: 'name' }).orNull());

/** The columns of others, as the query gives them. */
export interface DemonstrationNames extends PlaceProof {
  traineeId: string;
  firstName: string;
  lastName: string;
  phase: Phase;
  startedOn: string | null;
  degreePartCode: string;
  /** JSON. */
  degreePartName: string;
  /** JSON. */
  qualificationName: string;
  gradingScale: GradingScale;
  providerName: string | null;
  environmentName: string | null;
  environmentRetiredOn: string | null;
  isTeam: number | boolean;
  /** 1 when the reader may know every place of the case, and so the words that may name one. */
  allKnown: number;
}

/** A demonstration with the names that its answer shows. */
export type DemonstrationRow = DemonstrationNames & RowOf<typeof DEMONSTRATION>;
