import type { ReactNode } from 'react';
import type { SectionProps } from '../dialogs/open-dialog.js';
import { Missing } from './missing.js';
import { NextUp } from './next-up.js';
import { PeriodNotes } from './period-notes.js';
import { PeriodPath } from './period-path.js';
import { TargetSummary } from './target-summary.js';
import '../coaching-periods.css';

/** Above the tabs: the path, the target, what is missing and what comes next. */
export function PeriodHead({ period, onOpen, onPlanDemonstration, demonstrations }: SectionProps & { onPlanDemonstration: () => void; demonstrations: ReactNode }) {
  const isOver = period.phase === 'ended';
  return (
    <>
      <div className="period-note"><PeriodNotes period={period} onOpen={onOpen} /></div>
      {period.windows.length > 0 && <PeriodPath period={period} />}
      {(!isOver || period.targets.length > 0) && (
        <div className="period-head">
          <TargetSummary period={period} />
          {!isOver && <Missing period={period} onOpen={onOpen} />}
          {!isOver && period.nextStep && <NextUp period={period} onOpen={onOpen} onPlanDemonstration={onPlanDemonstration}>{demonstrations}</NextUp>}
        </div>
      )}
    </>
  );
}
