import { useContext, type ContextType, type FocusEvent, type KeyboardEvent, type Ref } from 'react';
import { ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { OverlayTriggerStateContext } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { goesToOtherWindow } from '../focus/other-window.js';
import { ListOpener } from '../list-box/option-list.js';

type Around = NonNullable<ContextType<typeof OverlayTriggerStateContext>>;

interface ComboInputProps {
  placeholder?: string | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
  /** The window around the field; null in a page. */
  around: Around | null;
  /** The focus goes to a window over the field, or is back from one. */
  onAway: (isAway: boolean) => void;
}

/**
 * Where the word is typed. A typed word that is no choice yet is kept while the field is in use: Escape closes the list and no
 * more, the next one closes the window, which asks; and a window that comes over it wipes nothing. Leaving the field does, as
 * the field then shows what is chosen.
 */
export function ComboInput({ placeholder, ref, around, onAway }: ComboInputProps) {
  const state = useContext(ComboBoxStateContext);
  const isTyped = state !== null && state.inputValue !== (state.selectedItem?.textValue ?? '');

  function escape(event: KeyboardEvent) {
    if (!state || event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    if (!state.isOpen && !(isTyped && around)) return;
    event.stopPropagation();
    // Its own way of closing wipes what is typed.
    if (state.isOpen) state.toggle();
    else around?.close();
  }

  function leave({ currentTarget, relatedTarget }: FocusEvent) {
    const isInside = relatedTarget instanceof Element && (currentTarget.contains(relatedTarget) || relatedTarget.closest('[role="listbox"]') !== null);
    if (!state || isInside) return;
    if (!goesToOtherWindow(currentTarget, relatedTarget)) return state.revert();
    onAway(true);
    if (state.isOpen) state.toggle();
  }

  return (
    <div className="combo-box" onKeyDownCapture={escape} onBlur={leave} onFocus={() => onAway(false)}>
      <Input className="input" placeholder={placeholder} ref={ref} data-told-late />
      <ListOpener />
    </div>
  );
}
