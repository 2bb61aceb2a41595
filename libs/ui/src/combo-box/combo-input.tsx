import { useContext, useEffect, useState, type ContextType, type FocusEvent, type KeyboardEvent, type Ref } from 'react';
import { flushSync } from 'react-dom';
import { ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { OverlayTriggerStateContext } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { goesToOtherWindow } from '../focus/other-window.js';
import { ListOpener } from '../list-box/option-list.js';
import type { Option } from '../list-box/option.js';
import { meantOption } from './meant-option.js';

type Around = NonNullable<ContextType<typeof OverlayTriggerStateContext>>;

interface ComboInputProps {
  placeholder?: string | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
  options: readonly Option[];
  /** The window around the field; null in a page. */
  around: Around | null;
  /** The focus goes to a window over the field, or is back from one. */
  onAway: (isAway: boolean) => void;
  /** A word stands in the field that is not what is chosen. */
  onTyped: (isTyped: boolean) => void;
  /** Whether whoever typed it is done with it: left the field, or pressed Enter. */
  onDone: (isDone: boolean) => void;
}

/**
 * Where the word is typed. No key and no way out of the field takes a typed word away: Escape closes the list and no more (the
 * next one closes the window, which asks), and Enter and leaving the field choose what has just that name. A word that is no
 * choice stays, and the field says so.
 */
export function ComboInput({ placeholder, ref, options, around, onAway, onTyped, onDone }: ComboInputProps) {
  const state = useContext(ComboBoxStateContext);
  const word = state?.inputValue ?? '';
  // A name that comes late is not typed either.
  const [isWritten, setWritten] = useState(false);
  const isTyped = state !== null && isWritten && word.trim() !== '' && word !== (state.selectedItem?.textValue ?? '');
  useEffect(() => onTyped(isTyped), [isTyped, onTyped]);

  /** Chooses what the word means; whether there was such a one. */
  function choose(isSought: boolean): boolean {
    const meant = meantOption(options, word, isSought);
    if (!state || !meant) return false;
    if (meant.id === state.selectedKey) state.revert();
    else state.setSelectedKey(meant.id);
    return true;
  }

  function keep(event: KeyboardEvent) {
    if (!state || event.nativeEvent.isComposing) return;
    const isPicking = state.isOpen && state.selectionManager.focusedKey !== null;
    if (event.key === 'Escape' && (state.isOpen || (isTyped && around))) {
      event.stopPropagation();
      // Its own way of closing wipes what is typed.
      if (state.isOpen) state.toggle();
      else around?.close();
    } else if (event.key === 'Enter' && isTyped && !isPicking) {
      event.preventDefault();
      event.stopPropagation();
      choose(true);
      onDone(true);
    } else if (event.key === 'Tab' && isTyped && state.isOpen && !isPicking) {
      // Before the key is heard by the list, whose own way of closing wipes what is typed.
      flushSync(() => state.toggle());
    }
  }

  function leave({ currentTarget, relatedTarget }: FocusEvent) {
    const isInside = relatedTarget instanceof Element && (currentTarget.contains(relatedTarget) || relatedTarget.closest('[role="listbox"]') !== null);
    if (!state || isInside) return;
    if (state.isOpen) state.toggle();
    if (goesToOtherWindow(currentTarget, relatedTarget)) return onAway(true);
    onDone(true);
    if (isTyped && !choose(false)) return;
    if (!isTyped) state.revert();
    setWritten(false);
  }

  function write() {
    setWritten(true);
    onDone(false);
  }

  return (
    <div className="combo-box" onKeyDownCapture={keep} onBlur={leave} onFocus={() => onAway(false)} onInput={write}>
      <Input className="input" placeholder={placeholder} ref={ref} data-told-late />
      <ListOpener />
    </div>
  );
}
