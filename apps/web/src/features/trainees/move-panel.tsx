import { useQuery } from '@tanstack/react-query';
import type { CoachingPeriodItem, CoachingPeriodResponse } from '@valopolku/contracts';
import { PHASES, type GateCondition, type Phase } from '@valopolku/domain';
import { ConfirmPanel, Link, Skeleton, Status, TextField, useToast } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChoice } from '../../platform/i18n/use-choice.js';
import { paths } from '../../platform/paths.js';
import { ProblemMessage } from '../../platform/problem/problem-message.js';
import { periodQuery } from './trainees.queries.js';
import { useMovePeriod } from './use-move-period.js';

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
  const { data: period } = useQuery(periodQuery(person.id));
  const move = useMovePeriod();
  const [reason, setReason] = useState('');
  const isBack = PHASES.indexOf(to) < PHASES.indexOf(person.phase);
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
      {isBack ? <TextField label={t('move.reason')} value={reason} onChange={setReason} /> : period ? <Conditions period={period} to={to} /> : <Skeleton label={t('common:loading')} rows={3} />}
    </ConfirmPanel>
  );
}

function Conditions({ period, to }: { period: CoachingPeriodResponse; to: Phase }) {
  const { t } = useTranslation('trainees');
  const choice = useChoice();
  if (period.gate?.to !== to) return <p>{t('move.oneAtATime')}</p>;
  return (
    <ul className="trainees-gate">
      {period.gate.conditions.map(({ code, met, where }) => (
        <li key={code}>
          {met
            ? <Status tone="ok">{choice('gateMet', code as GateCondition)}</Status>
            : <Status tone="warn" isWrapping><Link href={paths.coachingPeriod(period.id, where)}>{choice('gateUnmet', code as GateCondition)}</Link></Status>}
        </li>
      ))}
    </ul>
  );
}
