import { ChangePlacementRequest, type PlacementItem } from '@valopolku/contracts';
import { useChangePlacement } from '../../../../../data/coaching/change-learning.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import { PlacementFields, withDocument } from './placement-fields.js';
import { useChoiceWords } from '../use-choice-words.js';
import type { PeriodDialogProps } from '../open-dialog.js';

export function ChangePlacementDialog({ period, placementId = '', onClose }: PeriodDialogProps) {
  const change = useChangePlacement(period, placementId);
  const words = useChoiceWords({ basis: 'placementBasis' });
  const placement = period.placements.find(({ id }) => id === placementId);
  if (!placement) return null;
  return (
    <PeriodFormDialog<ChangePlacementRequest>
      kind="changePlacement"
      subtitle={placement.environment.name}
      contract={ChangePlacementRequest}
      keeps={['from', 'to', 'basis', 'daysPerWeek', 'minutesPerDay']}
      defaultValues={valuesOf(placement)}
      toRequest={withDocument}
      save={(request) => change.mutateAsync(request)}
      onClose={onClose}
      valuesOf={({ placements = [] }) => placements.find(({ id }) => id === placementId) ?? {}}
      words={words}
    >
      {(form) => <PlacementFields form={form} names={{ from: 'from', to: 'to', basis: 'basis', daysPerWeek: 'daysPerWeek', weekdays: 'weekdays', minutesPerDay: 'minutesPerDay', instructor: 'instructor' }} />}
    </PeriodFormDialog>
  );
}

function valuesOf({ from, to, basis, daysPerWeek, weekdays, minutesPerDay, instructor, document }: PlacementItem): ChangePlacementRequest {
  return { from, to, basis, daysPerWeek, weekdays: weekdays ?? [], minutesPerDay, instructor: instructor ?? '', document: document ?? { kind: '', date: null, signedBy: '' } };
}
