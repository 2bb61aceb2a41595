import type { ApprovalItem, EnvironmentResponse } from '@valopolku/contracts';
import { localized } from '@valopolku/domain';
import { Button, ListRow } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../platform/format/use-format.js';
import { Localized } from '../../../../platform/i18n/localized.js';
import { useLanguage } from '../../../../platform/i18n/use-language.js';
import { can } from '../../../../platform/session/use-session.js';
import { ApprovalStatus } from './approval-status.js';

export interface ApprovalRowProps {
  environment: EnvironmentResponse;
  approval: ApprovalItem;
  onWithdraw: (approval: ApprovalItem) => void;
}

/** One provider's agreement: on what, until when, with whose expertise. */
export function ApprovalRow({ environment, approval, onWithdraw }: ApprovalRowProps) {
  const { t } = useTranslation('environments');
  const language = useLanguage();
  const format = useFormat();
  const { degreePart, provider, reviewBy, outsideExpert } = approval;
  const qualification = environment.coverage.find((covered) => covered.degreePart.id === degreePart.id)?.qualificationName;
  return (
    <ListRow
      title={<Localized text={degreePart.name} />}
      detail={
        <>
          {qualification && <div><Localized text={qualification} /></div>}
          <div>{t('approval.until', { provider: provider.name, date: format.date(reviewBy) })}</div>
          {outsideExpert && <div>{t('approval.expert', { name: outsideExpert })}</div>}
          <ApprovalStatus approval={approval} />
          {can(environment, 'environment.withdrawApproval') && (
            <div className="environments-withdraw"><Button size="small" aria-label={t('approval.withdrawOf', { part: localized(degreePart.name, language).text })} onPress={() => onWithdraw(approval)}>{t('approval.withdraw')}</Button></div>
          )}
        </>
      }
    />
  );
}
