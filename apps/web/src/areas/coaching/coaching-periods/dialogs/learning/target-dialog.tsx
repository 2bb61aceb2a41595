import { useQuery } from '@tanstack/react-query';
import { AddTargetRequest, type DegreePartOption } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../../../platform/api/new-id.js';
import { FormComboBox } from '../../../../../platform/form/fields/form-fields.js';
import { useFormat } from '../../../../../platform/format/use-format.js';
import { useFetchedOptions } from '../../../../../data/registry/choices/use-fetched-options.js';
import { degreePartsQuery } from '../../../../../data/catalogue/degree-parts.js';
import { useAddTarget } from '../../../../../data/coaching/change-learning.js';
import { PeriodFormDialog } from '../period-form-dialog.js';
import type { PeriodDialogProps } from '../open-dialog.js';

/** Chooses a degree part to aim at, found by writing its name. */
export function TargetDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation('coachingPeriods');
  const format = useFormat();
  const add = useAddTarget(period);
  const taken = new Set(period.targets.map(({ degreePart }) => degreePart.id));
  const asOption = ({ id, name, qualificationName, points, requirementCount }: DegreePartOption) => ({
    id,
    label: localized(name, format.language).text,
    description: [localized(qualificationName, format.language).text, points && t('points', { points: format.number(points, 1) }), t('requirements', { count: requirementCount })].filter(Boolean).join(' · '),
  });
  const options = useFetchedOptions(useQuery(degreePartsQuery), ({ items }) => items.filter(({ id }) => !taken.has(id)).map(asOption));
  return (
    <PeriodFormDialog<AddTargetRequest> kind="target" contract={AddTargetRequest} defaultValues={{ id: newId() }} save={(request) => add.mutateAsync(request)} onClose={onClose}>
      {(form) => <FormComboBox form={form} name="degreePartId" label={t('field.degreePart')} hint={t('hint.degreePart')} options={options} />}
    </PeriodFormDialog>
  );
}
