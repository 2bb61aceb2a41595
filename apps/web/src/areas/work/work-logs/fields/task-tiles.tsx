import type { CreateWorkLogRequest, Reference, WorkLogTaskInput } from '@valopolku/contracts';
import { FormField, Tile } from '@valopolku/ui';
import type { FieldPath, FieldValues } from 'react-hook-form';
import { useFormField } from '../../../../platform/form/fields/use-form-field.js';
import type { FieldRule } from '../../../../platform/form/fields/field-rule.js';
import type { ContractForm } from '../../../../platform/form/use-contract-form.js';
import { taskIcon } from './task-icon.js';

export interface TaskTilesProps<T extends FieldValues> {
  form: ContractForm<T>;
  label: string;
  isLabelHidden?: boolean;
  tasks: readonly Reference[];
  /** When each was last done: "eilen". */
  details?: ReadonlyMap<string, string>;
}

/** An entry is about something: a task, something else that was done, or a comment. */
const isAboutSomething: FieldRule = (tasks, values) => {
  const { activity, note } = values as Partial<CreateWorkLogRequest>;
  return (Array.isArray(tasks) && tasks.length > 0) || activity || note ? undefined : 'taskActivityOrNoteMissing';
};

/** The tasks that the environment really offers, to pick from by thumb. */
export function TaskTiles<T extends FieldValues & { tasks?: WorkLogTaskInput[] | null }>({ form, label, isLabelHidden, tasks, details }: TaskTilesProps<T>) {
  const { id, value, error, onChange } = useFormField({ form, name: 'tasks' as FieldPath<T>, label, rule: isAboutSomething });
  const chosen = (value ?? []) as WorkLogTaskInput[];
  const toggle = (workTaskId: string, isSelected: boolean) =>
    onChange(isSelected ? [...chosen, { workTaskId }] : chosen.filter((task) => task.workTaskId !== workTaskId));
  return (
    <FormField id={id} label={label} isLabelHidden={isLabelHidden} error={error}>
      <div className="tiles">
        {tasks.map((task) => (
          <Tile
            key={task.id}
            label={task.name}
            detail={details?.get(task.id)}
            icon={taskIcon(task.name)}
            isSelected={chosen.some(({ workTaskId }) => workTaskId === task.id)}
            onChange={(isSelected) => toggle(task.id, isSelected)}
          />
        ))}
      </div>
    </FormField>
  );
}
