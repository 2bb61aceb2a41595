import { SaveApprovalRequest, type EnvironmentResponse } from '@valopolku/contracts';
import { Button } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { notBefore, notInFuture } from '../../../../platform/form/fields/field-rules.js';
import { newId } from '../../../../platform/api/new-id.js';
import { todayInHelsinki } from '../../../../platform/format/dates.js';
import { FormDialog } from '../../../../platform/form/windows/form-dialog.js';
import { FormComboBox, FormDate, FormText } from '../../../../platform/form/fields/form-fields.js';
import { useProviderOptions } from '../../../../data/registry/choices/use-fetched-options.js';
import { can, useSession } from '../../../../platform/session/use-session.js';
import { ProviderDialog } from './provider-dialog.js';
import { useApprove } from '../../../../data/sites/change-environments.js';
import { useDegreePartOptions } from '../list/use-filter-options.js';

const endsAfter = notBefore('identifiedOn');

type Choose = (providerId: string) => void;

export interface ApprovalDialogProps {
  environment: EnvironmentResponse;
  /** Already chosen when it is asked for one part. */
  degreePartId: string | null;
  onClose: () => void;
}

/** A provider agrees that a degree part can be learned and shown here, until a day of review. */
export function ApprovalDialog({ environment, degreePartId, onClose }: ApprovalDialogProps) {
  const { t } = useTranslation(['environments', 'common']);
  const session = useSession();
  const approve = useApprove(environment.id);
  const mapped = new Set(environment.coverage.map(({ degreePart }) => degreePart.id));
  const parts = useDegreePartOptions(mapped);
  const providers = useProviderOptions();
  const [adding, setAdding] = useState<{ choose: Choose } | null>(null);
  return (
    <>
      <FormDialog<SaveApprovalRequest, EnvironmentResponse>
        title={t('approval.add')}
        subtitle={environment.name}
        contract={SaveApprovalRequest}
        defaultValues={{ id: newId(), degreePartId: degreePartId ?? '', providerId: '', identifiedOn: todayInHelsinki(), reviewBy: '', outsideExpert: '' }}
        save={(request) => approve.mutateAsync(request)}
        saveLabel={t('approval.save')}
        savedText={t('approval.saved')}
        onClose={onClose}
      >
        {(form) => (
          <>
            <FormComboBox form={form} name="degreePartId" label={t('approval.degreePart')} options={parts} />
            <div className="stack stack-s">
              <FormComboBox form={form} name="providerId" label={t('approval.provider')} options={providers} />
              {can(session, 'provider.create') && (
                <div><Button size="small" icon="plus" onPress={() => setAdding({ choose: (id) => form.hook.setValue('providerId', id, { shouldDirty: true }) })}>{t('provider.add')}</Button></div>
              )}
            </div>
            <div className="form-row">
              <FormDate form={form} name="identifiedOn" label={t('approval.identifiedOn')} rule={notInFuture} max={todayInHelsinki()} />
              <FormDate form={form} name="reviewBy" label={t('approval.reviewBy')} rule={endsAfter} />
            </div>
            <FormText form={form} name="outsideExpert" label={t('approval.outsideExpert')} isOptional />
          </>
        )}
      </FormDialog>
      {adding && <ProviderDialog onAdded={({ id }) => adding.choose(id)} onClose={() => setAdding(null)} />}
    </>
  );
}
