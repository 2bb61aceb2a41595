import type { SectionProps } from '../dialogs/open-dialog.js';
import type { PeriodTab } from '../period-tabs.js';
import { BackgroundSection } from '../sections/background-section.js';
import { ContactsSection } from '../sections/contacts-section.js';
import { ExitSection } from '../sections/exit-section.js';
import { FollowUpSection } from '../sections/follow-up-section.js';
import { InformationSection } from '../sections/information-section.js';
import { PausesSection } from '../sections/pauses-section.js';
import { PersonSection } from '../sections/person-section.js';
import { PlacementsSection } from '../sections/placements-section.js';
import { PlanSection } from '../sections/plan-section.js';
import { ReferralSection } from '../sections/referral-section.js';
import { SuitabilitySection } from '../sections/suitability-section.js';
import { TargetsSection } from '../sections/targets-section.js';
import { TimelineSection } from '../sections/timeline-section.js';
import { PeriodCompletions } from '../../../assessment/demonstrations/period-completions.js';
import { PeriodDemonstrations } from '../../../assessment/demonstrations/period-demonstrations.js';
import { can } from '../../../../platform/session/use-session.js';
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
