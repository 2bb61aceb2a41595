import { useQuery } from '@tanstack/react-query';
import type { TraineeAccountResponse } from '@valopolku/contracts';
import { Note } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormWindow } from '../../../../platform/form/windows/form-window.js';
import { QueryView } from '../../../../platform/page/query-view.js';
import { traineeQuery } from '../../../../data/case/trainees.js';
import type { PeriodDialogProps } from '../dialogs/open-dialog.js';
import { AccountForm } from './account-form.js';
import { AccountState } from './account-state.js';
import { accountQuery } from '../../../../data/case/accounts.js';
import { FirstPassword } from './first-password.js';
import { useCreateAccount } from '../../../../data/case/accounts.js';
import './account.css';

/** The person's own account: made here, given a new password, closed. */
export function AccountDialog({ period, onClose }: PeriodDialogProps) {
  const { t } = useTranslation(['traineeAccount', 'common']);
  const { traineeId, name } = period;
  const query = useQuery(accountQuery(traineeId));
  const known = useQuery(traineeQuery(traineeId));
  const create = useCreateAccount(traineeId);
  const [fresh, setFresh] = useState<TraineeAccountResponse | null>(null);
  return (
    <FormWindow onClose={onClose} title={t('title')} subtitle={name} closeLabel={t('common:close')}>
      {fresh?.password && fresh.account ? (
        <FirstPassword email={fresh.account.email} password={fresh.password} onClose={onClose} />
      ) : (
        <QueryView query={query}>
          {({ account }) => {
            if (account) return <AccountState traineeId={traineeId} account={account} onPassword={setFresh} />;
            if (known.isPending) return null;
            return (
              <>
                <p className="muted account-lead">{t('lead')}</p>
                {known.data && !known.data.email && <Note>{t('noEmail')}</Note>}
                <AccountForm email={known.data?.email ?? ''} saveLabel={t('create')} save={(request) => create.mutateAsync(request)} onSaved={setFresh} onCancel={onClose} />
              </>
            );
          }}
        </QueryView>
      )}
    </FormWindow>
  );
}
