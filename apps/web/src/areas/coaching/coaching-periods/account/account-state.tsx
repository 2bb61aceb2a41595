import type { TraineeAccount, TraineeAccountResponse } from '@valopolku/contracts';
import { Button, Status } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemMessage } from '../../../../platform/problem/problem-message.js';
import { AccountForm } from './account-form.js';
import { useChangeAccount } from '../../../../data/case/accounts.js';
import { useGivePassword } from '../../../../data/case/accounts.js';

export interface AccountStateProps {
  traineeId: string;
  account: TraineeAccount;
  onPassword: (answer: TraineeAccountResponse) => void;
}

/** The account as it is, and what may be done about it. */
export function AccountState({ traineeId, account, onPassword }: AccountStateProps) {
  const { t } = useTranslation(['traineeAccount', 'common']);
  const give = useGivePassword(traineeId, account);
  const change = useChangeAccount(traineeId, account);
  const [isMoving, setMoving] = useState(false);
  const { email, active } = account;
  if (isMoving) {
    return <AccountForm email={email} saveLabel={t('common:action.save')} save={(request) => change.mutateAsync(request)} onSaved={() => setMoving(false)} onCancel={() => setMoving(false)} />;
  }
  const state = active ? stateOf(account) : 'closed';
  return (
    <div className="stack stack-m">
      <ProblemMessage problem={give.error ?? change.error} />
      <p className="cluster"><b>{email}</b> <Status tone={TONES[state]}>{t(state)}</Status></p>
      <p className="muted">{t(state === 'noPassword' ? 'noPasswordMeans' : 'newPasswordMeans')}</p>
      <div className="cluster">
        {active && <Button isLoading={give.isPending} onPress={() => give.mutate(undefined, { onSuccess: onPassword })}>{t('newPassword')}</Button>}
        <Button onPress={() => setMoving(true)}>{t('changeEmail')}</Button>
        <Button variant={active ? 'danger' : 'ordinary'} isLoading={change.isPending} onPress={() => change.mutate({ active: !active })}>{active ? t('close') : t('reopen')}</Button>
      </div>
    </div>
  );
}

const TONES = { noPassword: 'warn', waiting: 'warn', inUse: 'ok', closed: 'mute' } as const;

function stateOf({ hasPassword, mustChangePassword }: TraineeAccount): 'noPassword' | 'waiting' | 'inUse' {
  if (!hasPassword) return 'noPassword';
  return mustChangePassword ? 'waiting' : 'inUse';
}
