import { Button, Icon, Steps, buttonClass, type IconName } from '@valopolku/ui';
import { useEffect, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FormErrors } from '../../../../platform/form/form-errors.js';
import { later } from '../../../../platform/page/later.js';
import { loadLaterSteps, StepGuard, StepTasks, StepTime, StepWho } from './log-work-step-bodies.js';
import { NoNetwork, SaveLater } from './no-network.js';
import { useLogStep } from './use-log-step.js';
import type { LogWork } from './use-log-work-form.js';
import './log-work-steps.css';

const SameAsLast = later(async () => (await import('./same-as-last.js')).SameAsLast, { isQuiet: true });

const steps = ['who', 'tasks', 'time'] as const;

/** Log work on the phone: three steps, one question at a time, the action fixed under the thumb. */
export function LogWorkSteps({ work, onClose }: { work: LogWork; onClose: () => void }) {
  const { t } = useTranslation(['logWork', 'common']);
  const { form, person, people } = work;
  // The only person there is has been chosen already: the first question is what was done.
  const first = people.length === 1 ? 1 : 0;
  const { step: asked, go: goTo, back } = useLogStep(work.entryId);
  const isKnown = person !== undefined;
  useEffect(() => {
    if (isKnown) loadLaterSteps();
  }, [isKnown]);

  const [tasks, activity] = form.hook.watch(['tasks', 'activity']);
  const count = tasks.length + (activity ? 1 : 0);
  const reach = isKnown ? (count > 0 ? 2 : 1) : 0;
  const step = Math.max(Math.min(asked, reach), first);
  // Forward leads no further than what is answered.
  useEffect(() => {
    if (asked > step) back();
  }, [asked, step, back]);
  const words = [
    t('continueWith', { name: person?.name ?? '' }),
    t('continueTasks', { count }),
    t('save'),
  ] as const;
  const isReady = step === 0 ? isKnown : step === 1 ? count > 0 : true;

  function go(event: SyntheticEvent) {
    event.preventDefault();
    if (step < 2) goTo(step + 1);
    else form.submit();
  }

  return (
    <form className="log-work" onSubmit={go} noValidate>
      <NoNetwork work={work} />
      <header className="log-work-head">
        {step > first ? <HeadButton icon="arrow-left" label={t('common:action.back')} onPress={back} /> : <HeadButton icon="x" label={t('common:close')} onPress={onClose} />}
        <h1 id="page-title" tabIndex={-1}>{t('title')}</h1>
      </header>
      <Steps label={t('steps')} current={step} steps={steps.map((id) => ({ id, label: t(`step.${id}`) }))} />
      <main className="log-work-main" id="main" tabIndex={-1}>
        <FormErrors form={form} />
        {step === 0 && <StepWho work={work} />}
        {step === 1 && <StepTasks work={work} />}
        {step === 2 && <StepTime work={work} />}
      </main>
      <footer className="log-work-foot">
        {/* Below the list, where it comes without moving what was just pressed. */}
        {step === 0 && isKnown && <SameAsLast work={work} />}
        {step === 2 && <SaveLater />}
        <Button type="submit" variant="primary" size="large" isFull isLoading={form.isSaving} isDisabled={!isReady} icon={step === 2 ? 'check' : undefined} trailingIcon={step < 2 ? 'arrow-right' : undefined}>
          {step === 0 && !isKnown ? t('common:action.continue') : step === 1 && count === 0 ? t('common:action.continue') : words[step]}
        </Button>
      </footer>
      {work.hasWork && <StepGuard isDirty />}
    </form>
  );
}

/** A picture at the corner of a phone's screen: known to all, named for those who do not see it, and no tooltip to load. */
function HeadButton({ icon, label, onPress }: { icon: IconName; label: string; onPress: () => void }) {
  return <button type="button" className={buttonClass({ isIconOnly: true })} aria-label={label} onClick={onPress}><Icon name={icon} /></button>;
}
