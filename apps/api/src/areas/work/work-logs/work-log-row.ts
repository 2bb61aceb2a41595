import type { Phase } from '@valopolku/domain';
import { columns, type RowOf } from '../../../platform/database/table/columns.js';
import { AppUserEntity } from '../../../platform/session/app-user.entity.js';
import type { PlaceProof } from '../../case/trainees/trainees.public.js';
import { WorkLogTaskEntity } from './work-log-task.entity.js';
import { WorkLogEntity } from './work-log.entity.js';

/** What the read model selects of an entry `l` that `u` made and `c` confirmed. */
export const WORK_LOG = columns(WorkLogEntity, 'l', [
  'id', 'version', 'coachingPeriodId', 'traineeId', 'environmentId', 'date', 'minutes', 'independence', 'activity', 'note', 'loggedBy', 'loggedAs', 'loggedAt', 'confirmedBy',
]).and(columns(AppUserEntity, 'u', { loggedByName: 'name' })).and(columns(AppUserEntity, 'c', { confirmedByName: 'name' }).orNull());

/** An entry with the names that its answer shows. */
export interface WorkLogLine extends RowOf<typeof WORK_LOG> {
  firstName: string;
  lastName: string;
  phase: Phase;
  environmentName: string;
  /** 1 when the reader is in the named team of the case. */
  isTeam: number | boolean;
}

/** The same as the read models give it. */
export type WorkLogRow = WorkLogLine & PlaceProof;

/** A task of an entry. */
export const WORK_LOG_TASK = columns(WorkLogTaskEntity, 'wt', ['workLogId', 'workTaskId', 'independence']);

export interface WorkLogTaskRow extends RowOf<typeof WORK_LOG_TASK> {
  name: string;
}

/** A period in which the reader sees an entry. */
export interface WorkLogPersonRow {
  id: string;
  traineeId: string;
  firstName: string;
  lastName: string;
  startedOn: string | null;
}
