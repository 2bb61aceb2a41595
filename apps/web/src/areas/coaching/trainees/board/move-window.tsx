import { useQuery } from '@tanstack/react-query';
import { AdvanceRequest, StepBackRequest, type CoachingPeriodItem, type CoachingPeriodResponse } from '@valopolku/contracts';
import { PHASES, type Phase } from '@valopolku/domain';
import { Button, Skeleton } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { FormTextArea } from '../../../../platform/form/fields/form-text.js';
import { FormDialog } from '../../../../platform/form/windows/form-dialog.js';
import { FormWindow } from '../../../../platform/form/windows/form-window.js';
import { useChoice } from '../../../../platform/i18n/use-choice.js';
import { QueryView } from '../../../../platform/page/query-view.js';
import { GateLine } from '../../../../platform/people/gate-line.js';
import { coachingPeriodQuery } from '../../../../data/coaching/coaching-periods.js';
import { useMovePeriod } from '../../../../data/coaching/board.js';

export interface MoveWindowProps {
  person: CoachingPeriodItem;
  to: Phase;
  onClose: () => void;
}

/** A move asks what the gate asks: what is met, what is not and where it is mended. Back asks why, in a form like any other. */
export function MoveWindow({ person, to, onClose }: MoveWindowProps) {
  const { t } = useTranslation(['trainees', 'common']);
  const choice = useChoice();
  const query = useQuery(coachingPeriodQuery(person.id));
  const period = query.data;
  const move = useMovePeriod();
  const steps = PHASES.indexOf(to) - PHASES.indexOf(person.phase);
  const title = t('move.title', { name: person.name, phase: choice('phaseShort', to) });
  const asked = { title, saveLabel: t('move.save'), savedText: t('move.done', { name: person.name, phase: choice('phase', to) }), onClose };
  if (period && steps === -1) {
    return (
      <FormDialog<StepBackRequest, object> {...asked} contract={StepBackRequest} defaultValues={{ reason: '' }} save={({ reason }) => move.mutateAsync({ period, to, reason })}>
        {(form) => <FormTextArea form={form} name="reason" label={t('move.reason')} hint={t('move.reasonKept')} rows={3} />}
      </FormDialog>
    );
  }
  if (period?.gate?.open && period.gate.to === to) {
    return (
      <FormDialog<AdvanceRequest, object> {...asked} contract={AdvanceRequest} defaultValues={{ to }} save={() => move.mutateAsync({ period, to })} lead={<Conditions period={period} />}>
        {() => null}
      </FormDialog>
    );
  }
  return (
    <FormWindow onClose={onClose} title={title} closeLabel={t('common:close')} footer={<Button onPress={onClose}>{t('common:close')}</Button>}>
      {Math.abs(steps) > 1 ? <p>{t('move.oneAtATime')}</p> : <QueryView query={query} skeleton={<Skeleton label={t('common:loading')} rows={3} />}>{(now) => <Conditions period={now} />}</QueryView>}
    </FormWindow>
  );
}

function Conditions({ period: { id, gate } }: { period: CoachingPeriodResponse }) {
  return <ul className="trainees-gate">{gate?.conditions.map((condition) => <li key={condition.code}><GateLine periodId={id} condition={condition} /></li>)}</ul>;
}
