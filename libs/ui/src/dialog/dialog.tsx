import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { PlainIconButton } from '../button/plain-icon-button.js';
import './dialog.css';

export interface DialogProps {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  /** One line beside or under the title. */
  subtitle?: ReactNode;
  closeLabel: string;
  children: ReactNode;
  /** Buttons: the primary one first. Fixed to the bottom on the phone. */
  footer?: ReactNode;
  size?: 'small' | 'medium' | 'large';
  /** For a form with unsaved words: Escape still closes, a press outside does not. */
  isKeptOnOutsidePress?: boolean;
  role?: 'dialog' | 'alertdialog';
}

/** A modal window; a screen of its own on the phone. The focus goes in and comes back. */
export function Dialog(props: DialogProps) {
  const { isOpen, onClose, title, subtitle, closeLabel, children, footer, size = 'medium', isKeptOnOutsidePress = false, role } = props;
  return (
    <ModalOverlay className="dialog-scrim" isOpen={isOpen} onOpenChange={(open) => { if (!open) onClose(); }} isDismissable={!isKeptOnOutsidePress}>
      <Modal className={`dialog-frame dialog-${size}`}>
        <AriaDialog className="dialog" role={role}>
          <header className="dialog-head">
            <div>
              <Heading slot="title" className="dialog-title">{title}</Heading>
              {subtitle && <div className="meta">{subtitle}</div>}
            </div>
            {/* Pressed by mouse or thumb it takes no focus: whoever stays goes on where they were. */}
            <PlainIconButton icon="x" label={closeLabel} onPress={onClose} preventFocusOnPress />
          </header>
          <div className="dialog-body">{children}</div>
          {footer && <footer className="dialog-foot">{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
