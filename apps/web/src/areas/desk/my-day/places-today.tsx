import { entriesToConfirm, type MyDayResponse, type PersonToday } from '@valopolku/contracts';
import { Agenda, AgendaItem, AgendaRow, EmptyState, Link, LinkButton, Section } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useLogWorkHref } from '../../../platform/log-work/use-log-work-href.js';
import { Localized } from '../../../platform/i18n/localized.js';
import { listHref } from '../../../platform/list-href.js';
import { paths } from '../../../platform/paths.js';
import { can, useSession } from '../../../platform/session/use-session.js';
import { PersonSign } from '../../../platform/people/person-sign.js';
import { StandIn } from '../../../platform/people/stand-in.js';
import { useNextStep } from '../../../platform/people/use-next-step.js';

/** Who works where today; one press from each to what is done there. */
export function PlacesToday({ places }: Pick<MyDayResponse, 'places'>) {
  const { t } = useTranslation('myDay');
  const count = places.reduce((sum, { people }) => sum + people.length, 0);
  return (
    <Section title={t('today.title')} count={count > 0 ? t('today.people', { count }) : undefined}>
      {places.length === 0 ? (
        <EmptyState isSmall level={3} title={t('today.empty')}>{t('today.emptyText')}</EmptyState>
      ) : (
        <Agenda label={t('today.title')}>
          {places.map(({ environment, municipality, people }) => (
            <AgendaItem key={environment.id} title={<Link href={paths.environment(environment.id)} className="plain-link">{environment.name}</Link>} detail={<Localized text={municipality} />}>
              {people.map((person) => <PersonRow key={person.coachingPeriodId} person={person} />)}
            </AgendaItem>
          ))}
        </Agenda>
      )}
    </Section>
  );
}

function PersonRow({ person }: { person: PersonToday }) {
  const { t } = useTranslation('myDay');
  const nextStep = useNextStep();
  const { coachingPeriodId, name } = person;
  return (
    <AgendaRow
      name={<Link href={paths.coachingPeriod(coachingPeriodId)}>{name}</Link>}
      sign={<PersonSign person={person} />}
      text={<>{nextStep(person)} {person.areDaysKnown === false && <span className="meta">{t('off.daysOpen')}</span>} <StandIn coach={person.deputyFor} isSaid /></>}
      action={<PersonAction person={person} />}
    />
  );
}

function PersonAction({ person: { coachingPeriodId, name, phase, unconfirmedLogs } }: { person: PersonToday }) {
  const { t } = useTranslation(['myDay', 'common']);
  const session = useSession();
  const logWork = useLogWorkHref();
  if (unconfirmedLogs > 0) {
    return <LinkButton size="small" href={listHref(entriesToConfirm({ coachingPeriodId }))} aria-label={t('today.confirmFor', { name })}>{t('common:action.confirm')}</LinkButton>;
  }
  const isWorking = phase === 'onboarding' || phase === 'skillBuilding';
  if (isWorking && can(session, 'workLog.create')) {
    return <LinkButton size="small" href={logWork(coachingPeriodId)} aria-label={t('today.logFor', { name })}>{t('today.log')}</LinkButton>;
  }
  return <LinkButton size="small" href={paths.coachingPeriod(coachingPeriodId)} aria-label={t('today.openFor', { name })}>{t('common:action.open')}</LinkButton>;
}
