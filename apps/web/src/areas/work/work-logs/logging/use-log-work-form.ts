import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CreateWorkLogRequest, LoggablePerson, WorkLogResponse } from '@valopolku/contracts';
import { useToast } from '@valopolku/ui';
import { isPlainDate } from '@valopolku/domain';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsReached } from '../../../../platform/api/connection.js';
import { newId } from '../../../../platform/api/new-id.js';
import { todayInHelsinki } from '../../../../platform/format/dates.js';
import { useFormat } from '../../../../platform/format/use-format.js';
import { useContractForm, type ContractForm } from '../../../../platform/form/use-contract-form.js';
import { useDeleteWorkLog } from '../../../../data/work/log-work.js';
import { useLogWork } from '../../../../data/work/log-work.js';
import { loggablePeopleQuery } from '../../../../data/work/log-work.js';

export type LogWorkForm = ContractForm<CreateWorkLogRequest>;

export interface LogWork {
  form: LogWorkForm;
  people: readonly LoggablePerson[];
  /** Who may be logged on the day is not known yet; what is typed stays. */
  isLoading: boolean;
  /** Nor can be: there is no network. It is asked again by itself. */
  isWaiting: boolean;
  error: Error | null;
  retry: () => void;
  /** Who is chosen; undefined before. */
  person: LoggablePerson | undefined;
  choose: (person: LoggablePerson) => void;
  /** Who was chosen and is nowhere on the day: the name. */
  absent: string | undefined;
  /** As typed: a day of the calendar or not. */
  date: string;
  /** There is something that would be lost. */
  hasWork: boolean;
  /** Of the entry in the making; a fresh one begins with another. */
  entryId: string;
  /** A fresh entry for the next person. */
  restart: () => void;
}

/** Fetched when first needed: logging work must be usable before it has come. */
const judge = async () => (await import('@valopolku/contracts')).CreateWorkLogRequest;

/** How often it is tried whether the network is back, while nobody has come. */
const TRY_AGAIN = 5_000;

const NOBODY: readonly LoggablePerson[] = [];

const emptyEntry = (date: string) => ({ id: newId(), coachingPeriodId: '', environmentId: '', date, tasks: [], activity: null, note: '' });

/** One entry in the making. Hours and independence start from the person's last entry; tasks never do, unless asked. */
export function useLogWorkForm(coachingPeriodId: string | null, onSaved: (log: WorkLogResponse) => void): LogWork {
  const { t } = useTranslation(['logWork', 'common']);
  const format = useFormat();
  const toast = useToast();
  const create = useLogWork();
  const remove = useDeleteWorkLog();
  const [today] = useState(todayInHelsinki);
  const form = useContractForm<CreateWorkLogRequest, WorkLogResponse>(judge, {
    defaultValues: emptyEntry(today),
    save: (request) => create.mutateAsync(request),
    onSaved: (log) => {
      toast({
        message: t('saved', { name: log.traineeName, hours: format.hoursLong(log.minutes) }),
        actionLabel: t('common:undo'),
        // By its promise: what is passed to `mutate` is forgotten when the window has closed.
        onAction: () => void remove.mutateAsync(log).then(() => toast({ message: t('undone') }), () => toast({ tone: 'danger', message: t('notUndone') })),
      });
      onSaved(log);
    },
  });
  const { setValue, getValues, watch, reset, clearErrors } = form.hook;
  const [date, chosenId, entryId] = watch(['date', 'coachingPeriodId', 'id']);
  // While the people of another day come, those of the day before it stay: nothing that is typed into is taken away.
  const isReached = useIsReached();
  const query = useQuery({
    ...loggablePeopleQuery(date), enabled: isPlainDate(date), placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => !isReached && state.data === undefined && TRY_AGAIN,
  });
  const isLoading = query.isPending || query.isPlaceholderData;
  // Whether nobody has come, or nobody is there, is told by isLoading and error.
  const people = query.data ? query.data.items : NOBODY;
  const error = query.data ? null : query.error;
  const person = people.find((one) => one.coachingPeriodId === chosenId);
  const [chosen, setChosen] = useState<LoggablePerson>();

  function choose(next: LoggablePerson, isOwnChoice = true) {
    setValue('coachingPeriodId', next.coachingPeriodId, { shouldDirty: isOwnChoice });
    setValue('environmentId', next.environment.id);
    setValue('tasks', []);
    setChosen(next);
    if (next.last) {
      setValue('minutes', next.last.minutes);
      setValue('independence', next.last.independence);
    }
    clearErrors();
  }

  // Who is asked for in the address, or the only one there is (a trainee's own diary), needs no choosing.
  const given = chosenId !== '' ? undefined : (people.find((one) => one.coachingPeriodId === coachingPeriodId) ?? (people.length === 1 ? people[0] : undefined));
  useEffect(() => {
    if (given) choose(given, false);
  });

  // On another day the same person may be somewhere else, with other tasks.
  const [placeId, tasks, activity, note] = watch(['environmentId', 'tasks', 'activity', 'note']);
  const moved = person && !isLoading && placeId !== person.environment.id ? person : undefined;
  useEffect(() => {
    if (!moved) return;
    setValue('environmentId', moved.environment.id);
    setValue('tasks', getValues('tasks').filter((task) => moved.tasks.some(({ id }) => id === task.workTaskId)));
  }, [moved, setValue, getValues]);

  return {
    form, people, isLoading, isWaiting: !isReached && (isLoading || error !== null), error, retry: () => void query.refetch(), person, choose, date, entryId: entryId ?? '',
    absent: person || isLoading || chosenId === '' || !isPlainDate(date) ? undefined : chosen?.name,
    hasWork: form.isDirty && (tasks.length > 0 || Boolean(activity) || Boolean(note)),
    restart: () => reset(emptyEntry(today)),
  };
}
