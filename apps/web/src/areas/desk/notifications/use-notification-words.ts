import type { NotificationResponse } from '@valopolku/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';

/** What happened, in bold, and the sentences that follow it. */
export interface NotificationWords {
  title: string;
  text: string;
}

/** A notification in words; a name that the reader may not know any more is left out. */
export function useNotificationWords(): (notification: NotificationResponse) => NotificationWords {
  const { t } = useTranslation('notifications');
  const format = useFormat();
  return (notification) => {
    const { kind, at, handOver, deputy } = notification;
    const by = notification.by ?? t('somebody');
    const when = t('when', { by, moment: format.moment(at) });
    if (kind === 'caseReceived' || kind === 'caseHandedOver') {
      const name = handOver?.name;
      const from = handOver?.from;
      const to = handOver?.to ?? '';
      const title = name ? t(`${kind}.title`, { name, to }) : t(`${kind}.titleNameless`, { to });
      const former = kind === 'caseReceived' && from && from !== by ? t('formerCoach', { from }) : '';
      const account = kind === 'caseReceived' && handOver?.accountWaits ? t('caseReceived.account') : '';
      return { title, text: [when, former, account, handOver?.reason && t('reason', { reason: handOver.reason })].filter(Boolean).join(' ') };
    }
    if (kind === 'referredAgain') {
      const title = handOver?.name ? t('referredAgain.title', { name: handOver.name }) : t('referredAgain.titleNameless');
      return { title, text: [when, t('referredAgain.text')].join(' ') };
    }
    const days = deputy && t('days', { from: format.date(deputy.startsOn), to: format.date(deputy.endsOn) });
    const title = t(`${kind}.title`, { by, coach: deputy?.coach ?? '–', deputy: deputy?.deputy ?? '–', account: notification.account ?? '–' });
    return { title, text: [days, when, t(`${kind}.text`)].filter(Boolean).join(' ') };
  };
}
