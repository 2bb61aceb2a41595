import type { CoachingPeriodItem } from '@valopolku/contracts';
import { WINDOWED_PHASES, type Phase } from '@valopolku/domain';
import { Board, BoardLane, Link, Status } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChoice } from '../../../../platform/i18n/use-choice.js';
import { MoveWindow } from './move-window.js';
import { isMovable, TraineeCard } from './trainee-card.js';

/** Who is moved, as they stood when it was asked: the window outlives a list that no longer has them. */
interface Moving {
  person: CoachingPeriodItem;
  to: Phase;
}

export interface TraineeBoardProps {
  people: readonly CoachingPeriodItem[];
  /** Where the ended ones are, who have no lane. */
  tableHref: string;
}

/** Where people are in the process; a card moves by its menu or by dragging, and what the gate asks is asked in a window. */
export function TraineeBoard({ people, tableHref }: TraineeBoardProps) {
  const { t } = useTranslation('trainees');
  const choice = useChoice();
  const [moving, setMoving] = useState<Moving | null>(null);
  const [settled, setSettled] = useState<string | null>(null);
  const ended = people.filter(({ phase }) => phase === 'ended').length;
  const inLane = (phase: Phase) => people.filter((person) => person.phase === phase || (phase === 'onboarding' && person.phase === 'referred'));
  const begin = (id: string, to: Phase) => {
    const person = people.find((one) => one.id === id);
    if (!person || person.phase === to || !isMovable(person)) return;
    setSettled(null);
    setMoving({ person, to });
  };
  const settle = () => {
    setSettled(moving?.person.id ?? null);
    setMoving(null);
  };
  return (
    <>
      {ended > 0 && <p className="trainees-ended">{t('endedCount', { count: ended })} <Link href={tableHref}>{t('endedInTable')}</Link></p>}
      {/* Nobody left in the list closes no window: what is typed in it stays. */}
      {people.length > 0 && (
        <Board>
          {WINDOWED_PHASES.map((phase) => {
            const cards = inLane(phase);
            const late = cards.filter(({ daysLeft }) => daysLeft != null && daysLeft < 0).length;
            return (
              <BoardLane key={phase} title={choice('phase', phase)} count={cards.length} aside={late > 0 && <Status tone="late">{t('lateCount', { count: late })}</Status>} onDrop={(id) => begin(id, phase)}>
                {cards.map((person) => <TraineeCard key={person.id} person={person} isLeaving={person.id === moving?.person.id} takesFocus={person.id === settled} onMove={(to) => begin(person.id, to)} />)}
              </BoardLane>
            );
          })}
        </Board>
      )}
      {moving && <MoveWindow person={moving.person} to={moving.to} onClose={settle} />}
    </>
  );
}
