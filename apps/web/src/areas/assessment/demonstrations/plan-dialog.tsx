import { PlanDemonstrationRequest, type CoachingPeriodResponse, type DemonstrationResponse } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../platform/api/new-id.js';
import { FormDialog } from '../../../platform/form/windows/form-dialog.js';
import { FormSelect } from '../../../platform/form/fields/form-fields.js';
import { useLanguage } from '../../../platform/i18n/use-language.js';
import { PlanFields } from './plan-fields.js';
import { planFieldOf, planRequest, planValues } from './plan-values.js';
import { usePlanDemonstration } from '../../../data/assessment/change-demonstrations.js';

/** A new demonstration for one of the targets, at the present place unless told otherwise. */
export function PlanDialog({ period, onClose, onPlanned }: { period: CoachingPeriodResponse; onClose: () => void; onPlanned?: () => void }) {
  const { t } = useTranslation('demonstrations');
  const language = useLanguage();
  const plan = usePlanDemonstration();
  const open = period.targets.filter(({ completedGrade }) => !completedGrade);
  const targets = (open.length > 0 ? open : period.targets).map(({ id, degreePart }) => ({ id, label: localized(degreePart.name, language).text }));
  const partOf = (targetId: string | null | undefined) => period.targets.find(({ id }) => id === targetId)?.degreePart.id ?? '';
  return (
    <FormDialog<PlanDemonstrationRequest, DemonstrationResponse>
      title={t('plan.title')}
      subtitle={period.name}
      contract={PlanDemonstrationRequest}
      defaultValues={{ id: newId(), coachingPeriodId: period.id, targetId: targets[0]?.id ?? '', ...planValues({ environment: period.environment ?? null }) }}
      toRequest={planRequest}
      fieldOf={planFieldOf}
      save={async (request) => {
        const planned = await plan.mutateAsync(request);
        onPlanned?.();
        return planned;
      }}
      saveLabel={t('plan.save')}
      savedText={t('plan.saved')}
      onClose={onClose}
    >
      {(form) => (
        <>
          <FormSelect form={form} name="targetId" label={t('field.target')} options={targets} />
          <PlanFields form={form} degreePartId={partOf(form.hook.watch('targetId'))} kept={{ environment: period.environment ?? null }} />
        </>
      )}
    </FormDialog>
  );
}
