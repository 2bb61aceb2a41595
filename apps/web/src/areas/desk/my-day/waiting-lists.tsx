import type { MyDayResponse, PersonWaiting } from '@valopolku/contracts';
import { NEWS_DAYS } from '@valopolku/domain';
import { Link, List, ListRow, Section, Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { useChoice } from '../../../platform/i18n/use-choice.js';
import { paths } from '../../../platform/paths.js';
import { StandIn } from '../../../platform/people/stand-in.js';
import { useNextStep } from '../../../platform/people/use-next-step.js';

const PersonLink = ({ person: { coachingPeriodId, name } }: { person: PersonWaiting }) => <Link href={paths.coachingPeriod(coachingPeriodId)}>{name}</Link>;

/** People whose news we have not asked for a week or two: it is about us, and says so. */
export function NewsNotAsked({ newsNotAsked }: Pick<MyDayResponse, 'newsNotAsked'>) {
  const { t } = useTranslation(['myDay', 'common']);
  const format = useFormat();
  if (newsNotAsked.length === 0) return null;
  return (
    <Section title={t('news.title')} count={newsNotAsked.length}>
      <List>
        {newsNotAsked.map((person) => (
          <ListRow
            key={person.coachingPeriodId}
            title={<PersonLink person={person} />}
            detail={<>{person.since && t('news.since', { date: format.weekdayDate(person.since) })} <StandIn coach={person.deputyFor} isSaid /></>}
            aside={<Status tone={person.days >= NEWS_DAYS.overdue ? 'danger' : 'warn'} icon="message-off">{t('common:days.long', { count: person.days })}</Status>}
          />
        ))}
      </List>
    </Section>
  );
}

/** Phases past their window, with what is still to be done. */
export function LatePhases({ late }: Pick<MyDayResponse, 'late'>) {
  const { t } = useTranslation(['myDay', 'common']);
  const choice = useChoice();
  const nextStep = useNextStep();
  if (late.length === 0) return null;
  return (
    <Section title={t('late.title')} count={late.length}>
      <List>
        {late.map((person) => (
          <ListRow
            key={person.coachingPeriodId}
            title={<PersonLink person={person} />}
            detail={<>{[choice('phaseShort', person.phase), nextStep(person)].filter(Boolean).join(': ')} <StandIn coach={person.deputyFor} isSaid /></>}
            aside={<Status tone="late">{t('common:days.over', { count: person.days })}</Status>}
          />
        ))}
      </List>
    </Section>
  );
}
