import type { FeedbackMessageResponse } from '@valopolku/contracts';
import { Button, List, ListRow, Status } from '@valopolku/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../platform/format/use-format.js';
import { ProblemMessage } from '../../../platform/problem/problem-message.js';
import { can } from '../../../platform/session/use-session.js';
import { useHandleFeedback } from '../../../data/registry/feedback-messages.js';

/** What users have told, with what is seen to and what is not. */
export function FeedbackList({ messages }: { messages: readonly FeedbackMessageResponse[] }) {
  const { t } = useTranslation('feedbackMessages');
  const format = useFormat();
  const handle = useHandleFeedback();
  return (
    <>
      <ProblemMessage problem={handle.error} />
      <List>
        {messages.map((message) => (
          <ListRow
            key={message.id}
            weight="text"
            title={<span className="preserve">{message.text}</span>}
            detail={[format.moment(message.sentAt), message.page].filter(Boolean).join(' · ')}
            aside={
              <span className="cluster">
                <Status tone={message.handled ? 'ok' : 'wait'}>{message.handled ? t('handled') : t('open')}</Status>
                {can(message, 'feedbackMessage.change') && <Button size="small" onPress={() => handle.mutate(message)}>{message.handled ? t('markOpen') : t('markHandled')}</Button>}
              </span>
            }
          />
        ))}
      </List>
    </>
  );
}
