import type { EnvironmentResponse, WorkTaskItem } from '@valopolku/contracts';
import { ApprovalDialog } from '../approvals/approval-dialog.js';
import { EnvironmentDialog } from './environment-dialog.js';
import { RetireDialog } from './retire-dialog.js';
import { TaskDialog } from '../tasks/task-dialog.js';

/** Which window of the page is open, and what it is about. */
export type EnvironmentDialogKind =
  | { kind: 'edit' }
  | { kind: 'retire' }
  | { kind: 'task'; task: WorkTaskItem | null }
  | { kind: 'approve'; degreePartId: string | null };

export interface EnvironmentDialogsProps {
  environment: EnvironmentResponse;
  dialog: EnvironmentDialogKind;
  onClose: () => void;
}

export function EnvironmentDialogs({ environment, dialog, onClose }: EnvironmentDialogsProps) {
  if (dialog.kind === 'edit') return <EnvironmentDialog environment={environment} onClose={onClose} />;
  if (dialog.kind === 'retire') return <RetireDialog environment={environment} onClose={onClose} />;
  if (dialog.kind === 'task') {
    // As the page has it now: when someone was faster, the next try carries their version.
    const fresh = environment.tasks.find(({ id }) => id === dialog.task?.id);
    return <TaskDialog environment={environment} task={fresh ?? dialog.task} onClose={onClose} />;
  }
  return <ApprovalDialog environment={environment} degreePartId={dialog.degreePartId} onClose={onClose} />;
}
