import type { SectionProps } from '../dialogs/open-dialog.js';
import type { PeriodTab } from '../period-tabs.js';
import { BackgroundSection } from '../sections/person/background-section.js';
import { ContactsSection } from '../sections/person/contacts-section.js';
import { ExitSection } from '../sections/course/exit-section.js';
import { FollowUpSection } from '../sections/course/follow-up-section.js';
import { InformationSection } from '../sections/person/information-section.js';
import { PausesSection } from '../sections/course/pauses-section.js';
import { PersonSection } from '../sections/person/person-section.js';
import { PlacementsSection } from '../sections/course/placements-section.js';
import { PlanSection } from '../sections/learning/plan-section.js';
import { ReferralSection } from '../sections/person/referral-section.js';
import { SuitabilitySection } from '../sections/person/suitability-section.js';
import { TargetsSection } from '../sections/learning/targets-section.js';
import { TimelineSection } from '../sections/course/timeline-section.js';
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
