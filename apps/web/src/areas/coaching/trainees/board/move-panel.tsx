import { useQuery } from '@tanstack/react-query';
import type { CoachingPeriodItem, CoachingPeriodResponse } from '@valopolku/contracts';
import { PHASES, type Phase } from '@valopolku/domain';
import { ConfirmPanel, Skeleton, TextField, useToast } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LeaveGuard, type Place } from '../../../../platform/form/windows/leave-guard.js';
import { useChoice } from '../../../../platform/i18n/use-choice.js';
import { QueryView } from '../../../../platform/page/query-view.js';
import { GateLine } from '../../../../platform/people/gate-line.js';
import { ProblemMessage } from '../../../../platform/problem/problem-message.js';
import { coachingPeriodQuery } from '../../../../data/coaching/coaching-periods.js';
import { useMovePeriod } from '../../../../data/coaching/board.js';

export interface MovePanelProps {
  person: CoachingPeriodItem;
  to: Phase;
  onClose: () => void;
}

/** A move asks in place what the gate asks: what is met, what is not and where it is mended. Back asks why. */
export function MovePanel({ person, to, onClose }: MovePanelProps) {
  const { t } = useTranslation(['trainees', 'common']);
  const choice = useChoice();
  const toast = useToast();
  const query = useQuery(coachingPeriodQuery(person.id));
  const period = query.data;
  const move = useMovePeriod();
  const [reason, setReason] = useState('');
  const steps = PHASES.indexOf(to) - PHASES.indexOf(person.phase);
  const isBack = steps === -1;
  const isPossible = period !== undefined && (isBack ? reason.trim().length > 2 : period.gate?.to === to && period.gate.open);
  const confirm = () => {
    if (!period) return;
    move.mutate({ period, to, ...(isBack && { reason: reason.trim() }) }, {
      onSuccess: () => {
        toast({ message: t('move.done', { name: person.name, phase: choice('phase', to) }) });
        onClose();
      },
    });
  };
  return (
    <ConfirmPanel
      title={t('move.title', { name: person.name, phase: choice('phaseShort', to) })}
      confirmLabel={t('move.save')}
      cancelLabel={t('common:action.cancel')}
      onConfirm={confirm}
      onCancel={onClose}
      isLoading={move.isPending}
      isConfirmDisabled={!isPossible}
      note={isBack ? t('move.reasonKept') : undefined}
    >
      <ProblemMessage problem={move.error} />
      {isBack && <TextField label={t('move.reason')} value={reason} onChange={setReason} />}
      <LeaveGuard isDirty={reason.trim() !== '' && !move.isSuccess} isLeft={isBoardLeft} />
      {Math.abs(steps) > 1 && <p>{t('move.oneAtATime')}</p>}
      {(steps === 1 || !period) && <QueryView query={query} skeleton={<Skeleton label={t('common:loading')} rows={3} />}>{(asked) => <Conditions period={asked} />}</QueryView>}
    </ConfirmPanel>
  );
}

/** Another page, or the table in place of the board. */
const isBoardLeft = (now: Place, next: Place): boolean => now.pathname !== next.pathname || viewOf(now) !== viewOf(next);
const viewOf = ({ search }: Place): unknown => ('view' in search ? search.view : undefined);

function Conditions({ period: { id, gate } }: { period: CoachingPeriodResponse }) {
  return <ul className="trainees-gate">{gate?.conditions.map((condition) => <li key={condition.code}><GateLine periodId={id} condition={condition} /></li>)}</ul>;
}
