import { ErrorSummary, Note, type FieldProblem } from '@valopolku/ui';
import { useEffect, useRef } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { laterWindow } from '../page/later.js';
import { ProblemMessage } from '../problem/problem-message.js';
import { useErrorText } from '../problem/use-error-text.js';
import type { ContractForm } from './use-contract-form.js';

const DoubtsDialog = laterWindow(async () => (await import('./windows/doubts-dialog.js')).DoubtsDialog);

/** A question is named without its mark: "Mitä tehtiin: valitse tehtävä". */
const question = /\?$/;

interface Coded {
  type?: unknown;
  types?: Record<string, string>;
}

/** Every error of a form with its path, however deep it stands. */
function flatten(errors: object, parent = ''): { field: string; code: string; params: Record<string, string> }[] {
  return Object.entries(errors).flatMap(([name, error]: [string, Coded | undefined]) => {
    const field = parent === '' ? name : `${parent}.${name}`;
    if (error === undefined || error === null || typeof error !== 'object') return [];
    if (typeof error.type === 'string') return [{ field, code: error.type, params: error.types ?? {} }];
    return name === 'ref' ? [] : flatten(error, field);
  });
}

/** As the fields stand on the screen, whatever the order in which they were judged. */
function byPlace({ fieldId: one }: FieldProblem, { fieldId: other }: FieldProblem): number {
  const [first, second] = [document.getElementById(one), document.getElementById(other)];
  if (!first || !second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}

export interface FormErrorsProps<T extends FieldValues> {
  form: ContractForm<T>;
  /** Said in place of the usual words. */
  refusal?: string;
}

/** A long form may be out of sight of its top: what is said there is gone to. */
function Refused({ problem, words, hasFocus }: { problem: Error; words?: string | undefined; hasFocus: boolean }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hasFocus) box.current?.focus();
  }, [hasFocus]);
  return <div ref={box} tabIndex={-1}>{words ? <Note tone="danger" role="alert" title={words} /> : <ProblemMessage problem={problem} />}</div>;
}

/** On top of a form that could not be saved: a link to each field to mend, and a refusal that is about none of them; and the question about what may be a slip. */
export function FormErrors<T extends FieldValues>({ form, refusal }: FormErrorsProps<T>) {
  const { t } = useTranslation('common');
  const errorText = useErrorText();
  const broken = flatten(form.hook.formState.errors);
  const problems: FieldProblem[] = broken.map(({ field, code, params }) => {
    const label = form.labels.get(field) ?? [...form.labels].find(([name]) => field.startsWith(`${name}.`))?.[1];
    const error = form.ownTexts.get(field)?.[code] ?? errorText(code, params);
    return { fieldId: form.ids.get(field) ?? field, message: label ? t('form.atField', { label: label.replace(question, ''), error }) : error };
  });
  return (
    <>
      {/* Before the first try what is wrong is said at its field only: nothing moves under the hand. */}
      {form.attempt > 0 && <ErrorSummary title={t('form.mend', { count: problems.length })} problems={problems.sort(byPlace)} attempt={form.attempt} />}
      {form.problem && <Refused key={form.attempt} problem={form.problem} words={refusal} hasFocus={problems.length === 0} />}
      {form.doubts && <DoubtsDialog {...form.doubts} labelOf={(field) => form.labels.get(field)} onMissed={() => form.doubts?.answer(false)} />}
    </>
  );
}
