import type { CoachingPeriodResponse } from '@valopolku/contracts';
import { Button, LinkButton, MenuButton, type MenuEntry } from '@valopolku/ui';
import type { Action } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { useLogWorkHref } from '../../../../platform/log-work/use-log-work-href.js';
import { can } from '../../../../platform/session/use-session.js';
import type { DialogKind, SectionProps } from '../dialogs/open-dialog.js';
import { lacksDemonstration } from './lacks-demonstration.js';

const MENU: readonly { kind: DialogKind; action: Action; isDanger?: boolean }[] = [
  { kind: 'contact', action: 'coachingPeriod.contact' },
  { kind: 'pause', action: 'coachingPeriod.pause' },
  { kind: 'extend', action: 'coachingPeriod.extend' },
  { kind: 'transfer', action: 'coachingPeriod.transfer' },
  { kind: 'stepBack', action: 'coachingPeriod.stepBack' },
  { kind: 'account', action: 'traineeAccount.change' },
  { kind: 'turnAway', action: 'coachingPeriod.turnAway', isDanger: true },
  { kind: 'endEarly', action: 'coachingPeriod.endEarly', isDanger: true },
  { kind: 'takeBackDeath', action: 'coachingPeriod.takeBackDeath' },
  { kind: 'recordDeath', action: 'coachingPeriod.recordDeath', isDanger: true },
];

/** The one thing to do in this phase, and the rest in a menu; nothing that is not allowed. */
export function PeriodActions({ period, onOpen, onPlanDemonstration }: SectionProps & { onPlanDemonstration: () => void }) {
  const { t } = useTranslation('coachingPeriods');
  const logWork = useLogWorkHref();
  const pause = period.pauses.find(({ to }) => !to);
  const items: MenuEntry[] = MENU.filter(({ action }) => can(period, action)).map(({ kind, isDanger }) => ({
    id: kind, label: t(`action.${kind}` as 'action.contact'), onAction: () => onOpen({ kind }), ...(isDanger && { isDanger }),
  }));
  if (pause && can(period, 'coachingPeriod.resume')) items.unshift({ id: 'resume', label: t('action.resume'), onAction: () => onOpen({ kind: 'resume', pauseId: pause.id }) });
  return (
    <>
      {can(period, 'workLog.create') && <LinkButton icon="log-work" href={logWork(period.id)}>{t('action.logWork')}</LinkButton>}
      {lacksDemonstration(period) && <Button variant="primary" onPress={onPlanDemonstration}>{t('action.planDemonstration')}</Button>}
      <MainAction period={period} onOpen={onOpen} />
      {items.length > 0 && <MenuButton look="icon" label={t('action.more')} items={items} />}
    </>
  );
}

function MainAction({ period, onOpen }: SectionProps) {
  const { t } = useTranslation('coachingPeriods');
  const kind = mainKind(period);
  if (kind === null || !period.gate) return null;
  const label = kind === 'start' ? t('action.start') : t(`action.to.${period.gate.to}` as 'action.to.ended');
  const isMain = period.gate.open && !lacksDemonstration(period);
  return <Button variant={isMain ? 'primary' : 'ordinary'} onPress={() => onOpen({ kind })}>{label}</Button>;
}

function mainKind(period: CoachingPeriodResponse): 'start' | 'advance' | null {
  if (can(period, 'coachingPeriod.start')) return 'start';
  return can(period, 'coachingPeriod.advance') || can(period, 'coachingPeriod.end') ? 'advance' : null;
}
