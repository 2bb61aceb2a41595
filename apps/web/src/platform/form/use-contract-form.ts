import type { ErrorCode } from '@valopolku/domain';
import { useCallback, useEffect, useRef, useState, type SyntheticEvent } from 'react';
import { useForm, type DefaultValues, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { ProblemError } from '../api/problem-error.js';
import { askingBy } from '../api/doubts.js';
import { useKeptTyped } from '../session/use-session-end.js';
import type { FieldRule } from './fields/field-rule.js';
import { codedError, contractResolver, loadJudge, withoutBlanks, type Contract, type FieldOf } from './contract-resolver.js';
import { useDoubts, type OpenDoubts } from './use-doubts.js';

export interface ContractFormOptions<T extends FieldValues, R> {
  defaultValues: DefaultValues<T>;
  /** Sends the request; what it resolves to goes to `onSaved`. */
  save: (request: T) => Promise<R>;
  onSaved?: (result: R) => void;
  /** Makes the request when the fields hold something else than it. */
  toRequest?: (values: T) => unknown;
  /** Finds the field of an error when the request leaves out some of what the fields hold. */
  fieldOf?: FieldOf<T>;
  /** Fields that a change may not empty. */
  keeps?: readonly (keyof T & string)[];
}

export interface ContractForm<T extends FieldValues> {
  hook: UseFormReturn<T, unknown, T>;
  /** Give it to the form element. */
  submit: (event?: SyntheticEvent) => void;
  /** Counts failed tries, so that the summary takes the focus again. */
  attempt: number;
  /** A refusal that is not about fields of this form. */
  problem: Error | null;
  isSaving: boolean;
  /** What the server doubts, while the user is asked about it. */
  doubts: OpenDoubts | null;
  /** Something was changed and not saved. */
  isDirty: boolean;
  /** Told by the form element: somebody writes in a control that tells its value only when it is left (a number), or has left it. */
  write: (isWriting: boolean) => void;
  /** Field path → its label, filled by the fields themselves; the summary names them. */
  labels: Map<string, string>;
  /** Field path → id of its control. */
  ids: Map<string, string>;
  /** Field path → what the field on the screen says of its value. */
  rules: Map<string, FieldRule>;
  /** Told by a field in whose control something stands that is no value of it (a word that is no choice): the code it is refused with, null when no more. Whether that is news. */
  tellUnread: (field: string, code: ErrorCode | null) => boolean;
  /** Field path → own words for codes at it; the summary says the same as the field. */
  ownTexts: Map<string, Readonly<Record<string, string>>>;
}

/**
 * A form whose fields are those of a contract class.
 * Judged by the class before it is sent; what the server says about a field stands at that field too.
 */
export function useContractForm<T extends FieldValues, R = unknown>(contract: Contract, options: ContractFormOptions<T, R>): ContractForm<T> {
  const { defaultValues, save, onSaved, toRequest = (values: T) => values, fieldOf, keeps } = options;
  const [rules] = useState(() => new Map<string, FieldRule>());
  const [unread] = useState(() => new Map<string, ErrorCode>());
  const [isUnread, setUnread] = useState(false);
  const tellUnread = useCallback((field: string, code: ErrorCode | null) => {
    if (unread.get(field) === (code ?? undefined)) return false;
    if (code === null) unread.delete(field);
    else unread.set(field, code);
    setUnread(unread.size > 0);
    return true;
  }, [unread]);
  const hook = useForm<T, unknown, T>({ defaultValues, resolver: contractResolver<T>(contract, toRequest, { fieldOf, keeps, rules, unread }), mode: 'onSubmit', reValidateMode: 'onChange', shouldFocusError: false });
  const [labels] = useState(() => new Map<string, string>());
  const [ids] = useState(() => new Map<string, string>());
  const [ownTexts] = useState(() => new Map<string, Readonly<Record<string, string>>>());
  const [attempt, setAttempt] = useState(0);
  const [problem, setProblem] = useState<Error | null>(null);
  const isSent = useRef(false);
  const doubts = useDoubts();
  const { isSubmitting, isDirty: isChanged } = hook.formState;
  const [isWriting, write] = useState(false);
  const isDirty = isChanged || isWriting || isUnread;
  // While it is sent, too: it may be refused because the session has ended.
  useKeptTyped(isDirty);
  // What the form is judged by comes while it is being filled, not when it is sent: the service may be away by then.
  useEffect(() => { if (isDirty) loadJudge(contract).catch(() => undefined); }, [contract, isDirty]);

  function refuse(error: unknown) {
    // What is wrong inside a list that is one field (`fieldIds.2`) stands at the list.
    const shownAt = (field: string): string => (labels.has(field) ? field : ([...labels.keys()].find((name) => field.startsWith(`${name}.`)) ?? field));
    const all = error instanceof ProblemError ? error.errors.map((one) => ({ ...one, field: shownAt(fieldOf?.(one.field, hook.getValues()) ?? one.field) })) : [];
    const about = all.filter(({ field }) => labels.has(field));
    for (const { field, code, params } of about) hook.setError(field as FieldPath<T>, codedError(code, params));
    const isAllShown = error instanceof ProblemError && about.length > 0 && about.length === error.errors.length;
    setProblem(isAllShown ? null : error instanceof Error ? error : new Error(String(error)));
    setAttempt((count) => count + 1);
  }

  const send = hook.handleSubmit(
    async (values) => {
      if (isSent.current) return;
      isSent.current = true;
      setProblem(null);
      try {
        const result = await askingBy(doubts.ask, () => save(withoutBlanks(toRequest(values)) as T));
        hook.reset(values);
        write(false);
        onSaved?.(result);
      } catch (error) {
        refuse(error);
      } finally {
        isSent.current = false;
      }
    },
    () => {
      setProblem(null);
      setAttempt((count) => count + 1);
    },
  );

  return {
    hook,
    submit: (event) => {
      event?.preventDefault();
      // What cannot be judged is not sent either, and that is said.
      send().catch(refuse);
    },
    attempt,
    problem,
    isSaving: isSubmitting && doubts.open === null,
    doubts: doubts.open && { ...doubts.open, doubts: doubts.open.doubts.map((one) => ({ ...one, field: fieldOf?.(one.field, hook.getValues()) ?? one.field })) },
    isDirty: isDirty && (!isSubmitting || doubts.open !== null),
    write,
    labels,
    ids,
    rules,
    tellUnread,
    ownTexts,
  };
}
