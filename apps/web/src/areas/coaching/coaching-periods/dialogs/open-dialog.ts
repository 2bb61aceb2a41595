import type { CoachingPeriodResponse } from '@valopolku/contracts';

/** The windows of the trainee page. */
export const DIALOG_KINDS = [
  'information', 'start', 'turnAway', 'suitability', 'target', 'removeTarget', 'place', 'changePlacement', 'plan', 'judge', 'judgeAll', 'readiness', 'advance', 'stepBack',
  'followUp', 'exit', 'endEarly', 'pause', 'resume', 'extend', 'contact', 'referral', 'area', 'background', 'transfer', 'person', 'account', 'recordDeath', 'takeBackDeath',
] as const;
export type DialogKind = (typeof DIALOG_KINDS)[number];

/** Which window is open, and what it is about. */
export interface OpenDialog {
  kind: DialogKind;
  targetId?: string;
  requirementId?: string;
  placementId?: string;
  pauseId?: string;
}

export type OpenDialogFunction = (dialog: OpenDialog) => void;

export interface PeriodDialogProps extends Omit<OpenDialog, 'kind'> {
  period: CoachingPeriodResponse;
  onClose: () => void;
}

/** What a section of the page needs: the period, and the way to open a window. */
export interface SectionProps {
  period: CoachingPeriodResponse;
  onOpen: OpenDialogFunction;
}
