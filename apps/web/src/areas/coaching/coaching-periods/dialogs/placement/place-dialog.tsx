import { PlaceRequest } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../../platform/api/new-id.js';
import { todayInHelsinki } from '../../../../../platform/format/dates.js';
import { usePlace } from '../../../../../data/coaching/change-learning.js';
import { EnvironmentField } from './environment-field.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import { PlacementFields, withDocument } from './placement-fields.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** A place to work at, until the planned end unless told otherwise. */
export function PlaceDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const place = usePlace(period);
  return (
    <PeriodFormDialog<PlaceRequest>
      kind="place"
      contract={PlaceRequest}
      defaultValues={{
        id: newId(), from: todayInHelsinki(), to: period.plannedEnd ?? '', basis: 'workTryOut', daysPerWeek: 5, weekdays: [], minutesPerDay: 360, instructor: '',
        document: { kind: '', date: null, signedBy: '' },
      }}
      toRequest={withDocument}
      save={(request) => place.mutateAsync(request)}
      onClose={onClose}
    >
      {(form) => (
        <>
          <EnvironmentField form={form} name="environmentId" label={t('field.environment')} targets={period.targets} />
          <PlacementFields form={form} names={{ from: 'from', to: 'to', basis: 'basis', daysPerWeek: 'daysPerWeek', weekdays: 'weekdays', minutesPerDay: 'minutesPerDay', instructor: 'instructor' }} />
        </>
      )}
    </PeriodFormDialog>
  );
}
