import type { CoachingPeriodResponse } from '@valopolku/contracts';
import type { ComponentType } from 'react';
import { AccountDialog } from '../account/account-dialog.js';
import { AdvanceDialog } from './course/advance-dialog.js';
import { AreaDialog } from './person/area-dialog.js';
import { BackgroundDialog } from './person/background-dialog.js';
import { ChangePlacementDialog } from './placement/change-placement-dialog.js';
import { ContactDialog } from './person/contact-dialog.js';
import { EndEarlyDialog } from './course/end-early-dialog.js';
import { ExitDialog } from './ending/exit-dialog.js';
import { ExtendDialog } from './course/extend-dialog.js';
import { FollowUpDialog } from './ending/follow-up-dialog.js';
import { InformationDialog } from './person/information-dialog.js';
import { JudgeAllDialog } from './learning/judge-all-dialog.js';
import { JudgeDialog } from './learning/judge-dialog.js';
import type { DialogKind, OpenDialog, PeriodDialogProps } from './open-dialog.js';
import { PauseDialog } from './course/pause-dialog.js';
import { PersonDialog } from './person/person-dialog.js';
import { PlaceDialog } from './placement/place-dialog.js';
import { PlanDialog } from './learning/plan-dialog.js';
import { ReadinessDialog } from './learning/readiness-dialog.js';
import { RecordDeathDialog } from './person/record-death-dialog.js';
import { ReferralDialog } from './person/referral-dialog.js';
import { RemoveTargetDialog } from './learning/remove-target-dialog.js';
import { ResumeDialog } from './course/resume-dialog.js';
import { StartDialog } from './course/start-dialog.js';
import { StepBackDialog } from './course/step-back-dialog.js';
import { SuitabilityDialog } from './person/suitability-dialog.js';
import { TakeBackDeathDialog } from './person/take-back-death-dialog.js';
import { TargetDialog } from './learning/target-dialog.js';
import { TransferDialog } from './course/transfer-dialog.js';
import { TurnAwayDialog } from './course/turn-away-dialog.js';

const DIALOGS: Readonly<Record<DialogKind, ComponentType<PeriodDialogProps>>> = {
  information: InformationDialog, start: StartDialog, turnAway: TurnAwayDialog, suitability: SuitabilityDialog, target: TargetDialog, removeTarget: RemoveTargetDialog,
  place: PlaceDialog, changePlacement: ChangePlacementDialog, plan: PlanDialog, judge: JudgeDialog, judgeAll: JudgeAllDialog, readiness: ReadinessDialog, advance: AdvanceDialog, stepBack: StepBackDialog,
  followUp: FollowUpDialog, exit: ExitDialog, endEarly: EndEarlyDialog, pause: PauseDialog, resume: ResumeDialog, extend: ExtendDialog, contact: ContactDialog,
  referral: ReferralDialog, area: AreaDialog, background: BackgroundDialog, transfer: TransferDialog, person: PersonDialog, account: AccountDialog, recordDeath: RecordDeathDialog, takeBackDeath: TakeBackDeathDialog,
};

/** The open window, if any. */
export function PeriodDialogs({ open, period, onClose }: { open: OpenDialog | null; period: CoachingPeriodResponse; onClose: () => void }) {
  if (open === null) return null;
  const { kind, ...about } = open;
  const Window = DIALOGS[kind];
  return <Window period={period} onClose={onClose} {...about} />;
}
