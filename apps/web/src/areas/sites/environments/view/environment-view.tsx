import type { EnvironmentResponse } from '@valopolku/contracts';
import { Approvals } from '../approvals/approvals.js';
import { Contacts } from './contacts.js';
import type { EnvironmentDialogKind } from '../editing/environment-dialogs.js';
import { EnvironmentFacts } from './environment-facts.js';
import { EnvironmentHead } from './environment-head.js';
import { PlacedPeople } from './placed-people.js';
import { TaskSection } from '../tasks/task-section.js';

export interface EnvironmentViewProps {
  environment: EnvironmentResponse;
  onOpen: (dialog: EnvironmentDialogKind) => void;
}

/** Left the tasks and what they build, right what to keep in mind. */
export function EnvironmentView({ environment, onOpen }: EnvironmentViewProps) {
  return (
    <>
      <EnvironmentHead environment={environment} />
      <div className="columns columns-narrow">
        <TaskSection environment={environment} onAdd={() => onOpen({ kind: 'task', task: null })} onRename={(task) => onOpen({ kind: 'task', task })} />
        <div>
          <PlacedPeople environment={environment} />
          <Approvals environment={environment} onApprove={(degreePartId) => onOpen({ kind: 'approve', degreePartId })} />
          <Contacts environment={environment} />
          <EnvironmentFacts environment={environment} />
        </div>
      </div>
    </>
  );
}
