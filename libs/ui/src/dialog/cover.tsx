import { useId, type ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import './cover.css';

export interface CoverProps {
  title: string;
  /** Read with the title when it appears. */
  lead: ReactNode;
  /** Above the title: whose page it is. */
  logo?: ReactNode;
  children: ReactNode;
}

/** Lies over everything, windows too, and nothing can be read behind it. It does not close by itself: what it asks must be answered. */
export function Cover({ title, lead, logo, children }: CoverProps) {
  const leadId = useId();
  return (
    <ModalOverlay className="cover" isOpen isKeyboardDismissDisabled>
      <Modal className="cover-frame">
        <AriaDialog className="cover-dialog" role="alertdialog" aria-describedby={leadId}>
          {logo}
          <Heading slot="title" level={1} className="cover-title">{title}</Heading>
          <div id={leadId} className="cover-lead">{lead}</div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
