import type { CoachingPeriodItem } from '@valopolku/contracts';
import { WINDOWED_PHASES, type Phase } from '@valopolku/domain';
import { BoardCard, MenuButton } from '@valopolku/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../platform/format/use-format.js';
import { Localized } from '../../../../platform/i18n/localized.js';
import { useChoice } from '../../../../platform/i18n/use-choice.js';
import { can } from '../../../../platform/session/use-session.js';
import { TraineeFlags } from '../trainee-flags.js';
import { TraineeName } from '../trainee-name.js';
import { TraineeNextStep } from '../trainee-next-step.js';
import { TraineeReadiness } from '../trainee-readiness.js';

export const isMovable = (person: CoachingPeriodItem) => can(person, 'coachingPeriod.advance') || can(person, 'coachingPeriod.stepBack');

export interface TraineeCardProps {
  person: CoachingPeriodItem;
  isLeaving: boolean;
  /** A move was just settled: the keyboard goes on from this card. */
  takesFocus: boolean;
  onMove: (to: Phase) => void;
}

/** One person on the board; moved by dragging or by the menu. */
export function TraineeCard({ person, isLeaving, takesFocus, onMove }: TraineeCardProps) {
  const { t } = useTranslation(['trainees', 'common']);
  const choice = useChoice();
  const format = useFormat();
  const menu = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (takesFocus) menu.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  const { daysLeft, municipality, phase, nextStep } = person;
  const lanes = WINDOWED_PHASES.filter((to) => to !== phase && isMovable(person));
  const left = daysLeft != null && daysLeft >= 0 ? t('daysLeft', { count: daysLeft }) : null;
  const moves = lanes.map((to) => ({ id: to, label: t('move.to', { phase: choice('phaseShort', to) }), onAction: () => onMove(to) }));
  return (
    <BoardCard
      id={person.id}
      title={<TraineeName person={person} />}
      isDraggable={isMovable(person)}
      isLeaving={isLeaving}
      menu={moves.length > 0 && phase !== 'referred' && <span ref={menu}><MenuButton look="icon" label={t('move.menu', { name: person.name })} items={moves} /></span>}
    >
      {person.access === 'own' && <Aim person={person} />}
      <div className="row wrap">
        <span>{[left, municipality && (municipality.name[format.language] ?? municipality.name.fi)].filter(Boolean).join(' · ')}</span>
        <span className="push"><TraineeFlags person={person} /></span>
      </div>
      {nextStep && nextStep.code !== 'none' && <div>→ <TraineeNextStep person={person} /></div>}
    </BoardCard>
  );
}

function Aim({ person: { target, readiness, phase } }: { person: CoachingPeriodItem }) {
  const { t } = useTranslation('trainees');
  const choice = useChoice();
  if (target && readiness && readiness.total > 0) return <div className="row"><TraineeReadiness readiness={readiness} /> <span><Localized text={target.name} /></span></div>;
  return <div className="muted">{phase === 'referred' ? choice('phase', 'referred') : target ? <Localized text={target.name} /> : t('noTarget')}</div>;
}
