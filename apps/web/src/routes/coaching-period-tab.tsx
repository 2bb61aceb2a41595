import type { SectionProps } from '../features/coaching-periods/dialogs/open-dialog.js';
import type { PeriodTab } from '../features/coaching-periods/period-tabs.js';
import { BackgroundSection } from '../features/coaching-periods/sections/background-section.js';
import { ContactsSection } from '../features/coaching-periods/sections/contacts-section.js';
import { ExitSection } from '../features/coaching-periods/sections/exit-section.js';
import { FollowUpSection } from '../features/coaching-periods/sections/follow-up-section.js';
import { InformationSection } from '../features/coaching-periods/sections/information-section.js';
import { PausesSection } from '../features/coaching-periods/sections/pauses-section.js';
import { PersonSection } from '../features/coaching-periods/sections/person-section.js';
import { PlacementsSection } from '../features/coaching-periods/sections/placements-section.js';
import { PlanSection } from '../features/coaching-periods/sections/plan-section.js';
import { ReferralSection } from '../features/coaching-periods/sections/referral-section.js';
import { SuitabilitySection } from '../features/coaching-periods/sections/suitability-section.js';
import { TargetsSection } from '../features/coaching-periods/sections/targets-section.js';
import { TimelineSection } from '../features/coaching-periods/sections/timeline-section.js';
import { PeriodCompletions } from '../features/demonstrations/period-completions.js';
import { PeriodDemonstrations } from '../features/demonstrations/period-demonstrations.js';
import { can } from '../platform/session/use-session.js';
import { PeriodDiary } from './period-diary.js';

const LATEST = 6;

/** What stands under each tab. */
export function CoachingPeriodTab({ tab, ...props }: SectionProps & { tab: PeriodTab }) {
  const { period } = props;
  switch (tab) {
    case 'progress':
      return <Progress {...props} />;
    case 'diary':
      return <PeriodDiary period={period} />;
    case 'completions':
      return <><PeriodDemonstrations period={period} />{can(period, 'completion.list') && <PeriodCompletions period={period} />}</>;
    case 'ahead':
      return <><FollowUpSection {...props} /><ExitSection {...props} /><PausesSection {...props} /></>;
    case 'timeline':
      return <TimelineSection period={period} />;
    case 'beginning':
      return <><InformationSection {...props} /><SuitabilitySection {...props} /><ReferralSection {...props} /><BackgroundSection {...props} /></>;
    case 'person':
      return <><PersonSection {...props} /><ContactsSection {...props} /></>;
  }
}

/** Left is the work, right what to keep in mind. */
function Progress(props: SectionProps) {
  const { period } = props;
  const knowsCase = Boolean(period.referral);
  if (!knowsCase) return <><TargetsSection {...props} /><PlacementsSection {...props} /></>;
  return (
    <div className="columns period-columns">
      <div>
        <TargetsSection {...props} />
        <PlacementsSection {...props} />
        <PlanSection {...props} />
      </div>
      <div>
        {can(period, 'coachingPeriod.readTimeline') && <TimelineSection period={period} latest={LATEST} />}
        <FollowUpSection {...props} />
        <ContactsSection {...props} />
      </div>
    </div>
  );
}
