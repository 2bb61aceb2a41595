import { useContext } from 'react';
import { ComboBoxStateContext } from 'react-aria-components/ComboBox';
import { OverlayTriggerStateContext } from 'react-aria-components/Dialog';
import { OptionList, type OptionListProps } from '../list-box/option-list.js';

/** The list under the field. When it closes by itself (the page is scrolled), what is typed stays. */
export function ComboList(props: OptionListProps) {
  const state = useContext(ComboBoxStateContext);
  if (!state) return <OptionList {...props} />;
  return <OverlayTriggerStateContext value={{ ...state, close: () => { if (state.isOpen) state.toggle(); } }}><OptionList {...props} /></OverlayTriggerStateContext>;
}
