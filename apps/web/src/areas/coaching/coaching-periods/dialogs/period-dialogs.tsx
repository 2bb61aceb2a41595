import type { CoachingPeriodResponse } from '@valopolku/contracts';
import type { ComponentType } from 'react';
import { AccountDialog } from '../account/account-dialog.js';
import { AdvanceDialog } from './advance-dialog.js';
import { BackgroundDialog } from './background-dialog.js';
import { ChangePlacementDialog } from './change-placement-dialog.js';
import { ContactDialog } from './contact-dialog.js';
import { EndEarlyDialog } from './end-early-dialog.js';
import { ExitDialog } from './exit-dialog.js';
import { ExtendDialog } from './extend-dialog.js';
import { FollowUpDialog } from './follow-up-dialog.js';
import { InformationDialog } from './information-dialog.js';
import { JudgeAllDialog } from './judge-all-dialog.js';
import { JudgeDialog } from './judge-dialog.js';
import type { DialogKind, OpenDialog, PeriodDialogProps } from './open-dialog.js';
import { PauseDialog } from './pause-dialog.js';
import { PersonDialog } from './person-dialog.js';
import { PlaceDialog } from './place-dialog.js';
import { PlanDialog } from './plan-dialog.js';
import { ReadinessDialog } from './readiness-dialog.js';
import { RecordDeathDialog } from './record-death-dialog.js';
import { ReferralDialog } from './referral-dialog.js';
import { RemoveTargetDialog } from './remove-target-dialog.js';
import { ResumeDialog } from './resume-dialog.js';
import { StartDialog } from './start-dialog.js';
import { StepBackDialog } from './step-back-dialog.js';
import { SuitabilityDialog } from './suitability-dialog.js';
import { TakeBackDeathDialog } from './take-back-death-dialog.js';
import { TargetDialog } from './target-dialog.js';
import { TransferDialog } from './transfer-dialog.js';
import { TurnAwayDialog } from './turn-away-dialog.js';

const DIALOGS: Readonly<Record<DialogKind, ComponentType<PeriodDialogProps>>> = {
  information: InformationDialog, start: StartDialog, turnAway: TurnAwayDialog, suitability: SuitabilityDialog, target: TargetDialog, removeTarget: RemoveTargetDialog,
  place: PlaceDialog, changePlacement: ChangePlacementDialog, plan: PlanDialog, judge: JudgeDialog, judgeAll: JudgeAllDialog, readiness: ReadinessDialog, advance: AdvanceDialog, stepBack: StepBackDialog,
  followUp: FollowUpDialog, exit: ExitDialog, endEarly: EndEarlyDialog, pause: PauseDialog, resume: ResumeDialog, extend: ExtendDialog, contact: ContactDialog,
  referral: ReferralDialog, background: BackgroundDialog, transfer: TransferDialog, person: PersonDialog, account: AccountDialog, recordDeath: RecordDeathDialog, takeBackDeath: TakeBackDeathDialog,
};

/** The open window, if any. */
export function PeriodDialogs({ open, period, onClose }: { open: OpenDialog | null; period: CoachingPeriodResponse; onClose: () => void }) {
  if (open === null) return null;
  const { kind, ...about } = open;
  const Window = DIALOGS[kind];
  return <Window period={period} onClose={onClose} {...about} />;
}
