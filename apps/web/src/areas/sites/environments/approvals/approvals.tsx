import type { ApprovalItem, EnvironmentResponse } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import { Button, List, ListRow, Section, Status, useToast } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Localized } from '../../../../platform/i18n/localized.js';
import { useLanguage } from '../../../../platform/i18n/use-language.js';
import { ConfirmDialog } from '../../../../platform/page/confirm-dialog.js';
import { can } from '../../../../platform/session/use-session.js';
import { ApprovalRow } from './approval-row.js';
import { useWithdrawApproval } from '../../../../data/sites/change-environments.js';

export interface ApprovalsProps {
  environment: EnvironmentResponse;
  onApprove: (degreePartId: string | null) => void;
}

/** Which providers accept the place for which degree part, until when; and the parts still without one. */
export function Approvals({ environment, onApprove }: ApprovalsProps) {
  const { t } = useTranslation('environments');
  const language = useLanguage();
  const toast = useToast();
  const withdraw = useWithdrawApproval(environment.id);
  const [askedId, setAskedId] = useState<string | null>(null);
  const { approvals, coverage } = environment;
  // As the page has it now: when someone was faster, the next try carries their version.
  const asked = approvals.find(({ id }) => id === askedId);
  const missing = coverage.filter(({ degreePart }) => !approvals.some((approval) => approval.degreePart.id === degreePart.id));
  const mayApprove = can(environment, 'environment.approve');
  const nameOf = ({ degreePart }: Pick<ApprovalItem, 'degreePart'>) => localized(degreePart.name, language).text;
  const end = (approval: ApprovalItem) => withdraw.mutate(approval, { onSuccess: () => { setAskedId(null); toast({ message: t('approval.withdrawn') }); } });
  return (
    <Section title={t('approvals')} action={mayApprove && <Button size="small" icon="plus" onPress={() => onApprove(null)}>{t('approval.addShort')}</Button>}>
      {approvals.length + missing.length === 0 && <p className="muted">{t('approval.none')}</p>}
      <List label={t('approvals')}>
        {approvals.map((approval) => <ApprovalRow key={approval.id} environment={environment} approval={approval} onWithdraw={({ id }) => setAskedId(id)} />)}
        {missing.map(({ degreePart, qualificationName }) => (
          <ListRow
            key={degreePart.id}
            title={<Localized text={degreePart.name} />}
            detail={<><Localized text={qualificationName} /><div><Status tone="mute">{t('approval.missing')}</Status></div></>}
            aside={mayApprove && <Button size="small" aria-label={t('approval.addOf', { part: nameOf({ degreePart }) })} onPress={() => onApprove(degreePart.id)}>{t('approval.addShort')}</Button>}
          />
        ))}
      </List>
      {asked && (
        <ConfirmDialog title={t('approval.withdrawTitle', { part: nameOf(asked) })} confirmLabel={t('approval.withdraw')} isLoading={withdraw.isPending} problem={withdraw.error} onConfirm={() => end(asked)} onClose={() => setAskedId(null)}>
          {t('approval.withdrawText', { provider: asked.provider.name })}
        </ConfirmDialog>
      )}
    </Section>
  );
}
