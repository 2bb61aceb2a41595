import { Button, Dialog } from '@valopolku/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemMessage } from '../problem/problem-message.js';

export interface ConfirmDialogProps {
  title: string;
  /** What will happen. */
  children: ReactNode;
  /** What it is about, in full. */
  about?: ReactNode;
  confirmLabel: string;
  isLoading: boolean;
  problem: Error | null;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that has no undo; the focus goes back to where it was asked from. */
export function ConfirmDialog({ title, children, about, confirmLabel, isLoading, problem, onConfirm, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation('common');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={title}
      closeLabel={t('close')}
      role="alertdialog"
      size="small"
      footer={
        <>
          <Button variant="danger" isLoading={isLoading} onPress={onConfirm}>{confirmLabel}</Button>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
        </>
      }
    >
      <div className="stack stack-m">
        <ProblemMessage problem={problem} />
        {about}
        <p>{children}</p>
      </div>
    </Dialog>
  );
}
