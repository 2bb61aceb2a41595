import { Button, Dialog, type DialogProps } from '@valopolku/ui';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LeaveDialog, useTypedGuard } from './leave-guard.js';

interface FormGuard {
  /** A form in the window says whether something is typed in it and not saved. */
  tell: (isDirty: boolean) => void;
  /** Does this at once, or after the question when something would be lost. */
  leave: (then: () => void) => void;
}

const FormGuardContext = createContext<FormGuard | null>(null);

/** The guard of the window around a form; null for a form of a page. */
export const useFormGuard = (): FormGuard | null => useContext(FormGuardContext);

/** For a form of a window: what is typed in it is asked about before it is lost. */
export function useToldGuard(isDirty: boolean): void {
  const guard = useFormGuard();
  useEffect(() => {
    guard?.tell(isDirty);
    return () => guard?.tell(false);
  }, [guard, isDirty]);
}

const unguarded: FormGuard = { tell: () => undefined, leave: (then) => then() };

/** For a form that stands outside the pages: there is no way to leave it. */
export function UnguardedForm({ children }: { children: ReactNode }) {
  return <FormGuardContext value={unguarded}>{children}</FormGuardContext>;
}

/** The way out without saving, for a window whose buttons stand below its form. */
export function WindowCancel({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('common');
  const guard = useFormGuard();
  return <Button onPress={() => (guard ? guard.leave(onClose) : onClose())} preventFocusOnPress>{t('action.cancel')}</Button>;
}

/**
 * A window with a form. Whatever would close it (Escape, ×, Cancel, Back, a link, a closed tab) asks first when something is
 * typed and not saved. Back closes the window and leaves the page where it was.
 */
export function FormWindow({ onClose, children, ...props }: Omit<DialogProps, 'isOpen' | 'isKeptOnOutsidePress'>) {
  const [isDirty, setDirty] = useState(false);
  const [then, setThen] = useState<(() => void) | null>(null);
  const guard = useMemo<FormGuard>(() => ({ tell: setDirty, leave: (next) => (isDirty ? setThen(() => next) : next()) }), [isDirty]);
  const close = () => guard.leave(onClose);
  const question = useTypedGuard({ isDirty, onBack: onClose });
  return (
    <FormGuardContext value={guard}>
      <Dialog {...props} isOpen onClose={close} isKeptOnOutsidePress>{children}</Dialog>
      {then && <LeaveDialog onStay={() => setThen(null)} onLeave={() => { setThen(null); then(); }} onMissed={() => setThen(null)} />}
      {question}
    </FormGuardContext>
  );
}
