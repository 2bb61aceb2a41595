import type { ApprovalItem, EnvironmentResponse } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import { Button, ConfirmPanel, IconButton, List, ListRow, Section, Status, useToast } from '@valopolku/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../platform/format/use-format.js';
import { Localized } from '../../platform/i18n/localized.js';
import { useLanguage } from '../../platform/i18n/use-language.js';
import { ProblemMessage } from '../../platform/problem/problem-message.js';
import { can } from '../../platform/session/use-session.js';
import { ApprovalStatus } from './approval-status.js';
import { useWithdrawApproval } from './use-withdraw-approval.js';

export interface ApprovalsProps {
  environment: EnvironmentResponse;
  onApprove: (degreePartId: string | null) => void;
}

/** Which providers accept the place for which degree part, until when; and the parts still without one. */
export function Approvals({ environment, onApprove }: ApprovalsProps) {
  const { t } = useTranslation(['environments', 'common']);
  const language = useLanguage();
  const format = useFormat();
  const toast = useToast();
  const withdraw = useWithdrawApproval(environment.id);
  const [asked, setAsked] = useState<ApprovalItem | null>(null);
  const { approvals, coverage } = environment;
  const missing = coverage.filter(({ degreePart }) => !approvals.some((approval) => approval.degreePart.id === degreePart.id));
  const part = ({ degreePart }: Pick<ApprovalItem, 'degreePart'>) => localized(degreePart.name, language).text;
  const end = (approval: ApprovalItem) => withdraw.mutate(approval, { onSuccess: () => { setAsked(null); toast({ message: t('approval.withdrawn') }); } });
  return (
    <Section title={t('approvals')} action={can(environment, 'environment.approve') && <Button size="small" icon="plus" onPress={() => onApprove(null)}>{t('approval.addShort')}</Button>}>
      {approvals.length + missing.length === 0 && <p className="muted">{t('approval.none')}</p>}
      <List label={t('approvals')}>
        {approvals.map((approval) => (
          <ListRow
            key={approval.id}
            title={<Localized text={approval.degreePart.name} />}
            detail={<>{t('approval.until', { provider: approval.provider.name, date: format.date(approval.reviewBy) })}{approval.outsideExpert && <div>{t('approval.expert', { name: approval.outsideExpert })}</div>}<ApprovalStatus approval={approval} /></>}
            aside={can(environment, 'environment.withdrawApproval') && <IconButton icon="x" label={t('approval.withdrawOf', { part: part(approval) })} onPress={() => setAsked(approval)} />}
          />
        ))}
        {missing.map(({ degreePart }) => <ListRow key={degreePart.id} title={<Localized text={degreePart.name} />} detail={<Status tone="mute">{t('approval.missing')}</Status>} aside={can(environment, 'environment.approve') && <Button size="small" aria-label={t('approval.addOf', { part: part({ degreePart }) })} onPress={() => onApprove(degreePart.id)}>{t('approval.addShort')}</Button>} />)}
      </List>
      {asked && (
        <ConfirmPanel title={t('approval.withdrawTitle', { part: part(asked) })} confirmLabel={t('approval.withdraw')} cancelLabel={t('common:action.cancel')} tone="danger" isLoading={withdraw.isPending} onConfirm={() => end(asked)} onCancel={() => setAsked(null)}>
          <p>{t('approval.withdrawText', { provider: asked.provider.name })}</p>
          <ProblemMessage problem={withdraw.error} />
        </ConfirmPanel>
      )}
    </Section>
  );
}
