import type { CoachingPeriodItem } from '@valopolku/contracts';
import { WINDOWED_PHASES, type Phase } from '@valopolku/domain';
import { Board, BoardCard, BoardLane, MenuButton, Status } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../platform/format/use-format.js';
import { Localized } from '../../platform/i18n/localized.js';
import { useChoice } from '../../platform/i18n/use-choice.js';
import { useNextStep } from '../../platform/people/use-next-step.js';
import { can } from '../../platform/session/use-session.js';
import { MovePanel } from './move-panel.js';
import { TraineeFlags } from './trainee-flags.js';
import { TraineeName } from './trainee-name.js';
import { TraineeReadiness } from './trainee-readiness.js';

interface Moving {
  id: string;
  to: Phase;
}

/** Where people are in the process; a card moves by its menu or by dragging, and the gate is asked in the lane it goes to. */
export function TraineeBoard({ people }: { people: readonly CoachingPeriodItem[] }) {
  const { t } = useTranslation('trainees');
  const choice = useChoice();
  const [moving, setMoving] = useState<Moving | null>(null);
  const moved = people.find(({ id }) => id === moving?.id);
  const inLane = (phase: Phase) => people.filter((person) => person.phase === phase || (phase === 'onboarding' && person.phase === 'referred'));
  const begin = (id: string, to: Phase) => {
    const person = people.find((one) => one.id === id);
    if (person && person.phase !== to && isMovable(person)) setMoving({ id, to });
  };
  return (
    <Board>
      {WINDOWED_PHASES.map((phase) => {
        const cards = inLane(phase);
        const late = cards.filter(({ daysLeft }) => daysLeft != null && daysLeft < 0).length;
        return (
          <BoardLane key={phase} title={choice('phase', phase)} count={cards.length} aside={late > 0 && <Status tone="late">{t('lateCount', { count: late })}</Status>} onDrop={(id) => begin(id, phase)}>
            {moved && moving?.to === phase && <li><MovePanel person={moved} to={phase} onClose={() => setMoving(null)} /></li>}
            {cards.map((person) => <Card key={person.id} person={person} isLeaving={person.id === moving?.id} onMove={(to) => begin(person.id, to)} />)}
          </BoardLane>
        );
      })}
    </Board>
  );
}

const isMovable = (person: CoachingPeriodItem) => can(person, 'coachingPeriod.advance') || can(person, 'coachingPeriod.stepBack');

function Card({ person, isLeaving, onMove }: { person: CoachingPeriodItem; isLeaving: boolean; onMove: (to: Phase) => void }) {
  const { t } = useTranslation(['trainees', 'common']);
  const choice = useChoice();
  const format = useFormat();
  const nextStep = useNextStep();
  const { target, readiness, daysLeft, municipality, phase } = person;
  const lanes = WINDOWED_PHASES.filter((to) => to !== phase && isMovable(person));
  const left = daysLeft != null && daysLeft >= 0 ? t('daysLeft', { count: daysLeft }) : null;
  const step = nextStep(person);
  return (
    <BoardCard
      id={person.id}
      title={<TraineeName person={person} />}
      isDraggable={isMovable(person)}
      isLeaving={isLeaving}
      menu={lanes.length > 0 && phase !== 'referred' && <MenuButton look="icon" label={t('move.menu', { name: person.name })} items={lanes.map((to) => ({ id: to, label: t('move.to', { phase: choice('phaseShort', to) }), onAction: () => onMove(to) }))} />}
    >
      {person.access === 'own' && (target && readiness && readiness.total > 0
        ? <div className="row"><TraineeReadiness readiness={readiness} /> <span><Localized text={target.name} /></span></div>
        : <div className="muted">{phase === 'referred' ? choice('phase', 'referred') : target ? <Localized text={target.name} /> : t('noTarget')}</div>)}
      <div className="row wrap">
        <span>{[left, municipality && (municipality.name[format.language] ?? municipality.name.fi)].filter(Boolean).join(' · ')}</span>
        <span className="push"><TraineeFlags person={person} /></span>
      </div>
      {step && <div>→ {step} {person.nextStep?.due && <span className="muted">{format.near(person.nextStep.due)}</span>}</div>}
    </BoardCard>
  );
}
