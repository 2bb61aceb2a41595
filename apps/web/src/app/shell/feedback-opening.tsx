import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { laterWindow } from '../../platform/page/later.js';

const FeedbackDialog = laterWindow(async () => (await import('../../areas/registry/feedback-messages/feedback-dialog.js')).FeedbackDialog);

/** Gives feedback about the page one is on. */
export function FeedbackOpening() {
  const { t } = useTranslation('shell');
  const [isOpen, setOpen] = useState(false);
  const page = useRouterState({ select: ({ matches }) => matches.at(-1)?.fullPath ?? '/' });
  return (
    <>
      <button type="button" className="foot-action" onClick={() => setOpen(true)}>{t('footer.feedback')}</button>
      {isOpen && <FeedbackDialog page={page} onClose={() => setOpen(false)} onMissed={() => setOpen(false)} />}
    </>
  );
}
