import type { CoachingPeriodItem } from '@valopolku/contracts';
import { WINDOWED_PHASES, type Phase } from '@valopolku/domain';
import { Board, BoardLane, Link, Status } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChoice } from '../../../../platform/i18n/use-choice.js';
import { MovePanel } from './move-panel.js';
import { isMovable, TraineeCard } from './trainee-card.js';

interface Moving {
  id: string;
  to: Phase;
}

export interface TraineeBoardProps {
  people: readonly CoachingPeriodItem[];
  /** Where the ended ones are, who have no lane. */
  tableHref: string;
}

/** Where people are in the process; a card moves by its menu or by dragging, and the gate is asked in the lane it goes to. */
export function TraineeBoard({ people, tableHref }: TraineeBoardProps) {
  const { t } = useTranslation('trainees');
  const choice = useChoice();
  const [moving, setMoving] = useState<Moving | null>(null);
  const [settled, setSettled] = useState<string | null>(null);
  const moved = people.find(({ id }) => id === moving?.id);
  const ended = people.filter(({ phase }) => phase === 'ended').length;
  const inLane = (phase: Phase) => people.filter((person) => person.phase === phase || (phase === 'onboarding' && person.phase === 'referred'));
  const begin = (id: string, to: Phase) => {
    const person = people.find((one) => one.id === id);
    if (!person || person.phase === to || !isMovable(person)) return;
    setSettled(null);
    setMoving({ id, to });
  };
  const settle = () => {
    setSettled(moving?.id ?? null);
    setMoving(null);
  };
  return (
    <>
      {ended > 0 && <p className="trainees-ended">{t('endedCount', { count: ended })} <Link href={tableHref}>{t('endedInTable')}</Link></p>}
      <Board>
        {WINDOWED_PHASES.map((phase) => {
          const cards = inLane(phase);
          const late = cards.filter(({ daysLeft }) => daysLeft != null && daysLeft < 0).length;
          return (
            <BoardLane key={phase} title={choice('phase', phase)} count={cards.length} aside={late > 0 && <Status tone="late">{t('lateCount', { count: late })}</Status>} onDrop={(id) => begin(id, phase)}>
              {moved && moving?.to === phase && <li><MovePanel person={moved} to={phase} onClose={settle} /></li>}
              {cards.map((person) => <TraineeCard key={person.id} person={person} isLeaving={person.id === moving?.id} takesFocus={person.id === settled} onMove={(to) => begin(person.id, to)} />)}
            </BoardLane>
          );
        })}
      </Board>
    </>
  );
}
