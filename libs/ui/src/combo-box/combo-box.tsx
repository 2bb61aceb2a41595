import { useContext, useEffect, useState, type Ref } from 'react';
import { useFilter } from 'react-aria-components';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { OverlayTriggerStateContext } from 'react-aria-components/Dialog';
import { FieldFoot, FieldHead } from '../field/field-parts.js';
import type { FieldTexts } from '../field/field-texts.js';
import type { Option } from '../list-box/option.js';
import { OptionsFailed } from '../list-box/options-failed.js';
import { emptyWords, isFetched, itemsOf, withChosen, withState, type Options } from '../list-box/options.js';
import { alike } from './alike.js';
import { ComboInput } from './combo-input.js';
import { ComboList } from './combo-list.js';
import './combo-box.css';

export interface ComboBoxProps extends FieldTexts {
  options: Options;
  value: string | null;
  onChange: (id: string | null) => void;
  onBlur?: () => void;
  /** Follow the text to fetch options from the server; then the list is shown as given, not filtered here. */
  onSearch?: (text: string) => void;
  /** Said when no option fits: "Ei osumia". */
  emptyText: string;
  /** Said when the field is left with a word that is no choice: "Valitse jokin vaihtoehdoista." What was typed stays. */
  invalidText: string;
  /** Whether such a word stands in the field; whoever sends the form refuses it. */
  onUnreadable?: (isUnreadable: boolean) => void;
  placeholder?: string;
  id?: string;
  name?: string;
  isDisabled?: boolean;
  /** The list comes when something is written, not with the focus: for a field that has the focus again after a choice. */
  isOpenedByWriting?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** The typed word outlives the focus: when it goes, `ComboInput` decides. The library's state takes the prop, its component does not name it. */
const KEPT_ON_BLUR = { shouldCloseOnBlur: false };

/** One of many, found by writing. */
export function ComboBox(props: ComboBoxProps) {
  const { options: given, value, onChange, onSearch, emptyText: noMatches, invalidText, onUnreadable, label, isLabelHidden, hint, error: told, optionalText, placeholder, isOpenedByWriting = false, ref, ...rest } = props;
  const options = withState(given, useWithChosen(given, value));
  const emptyText = isFetched(given) && given.state === 'ready' && onSearch ? noMatches : emptyWords(given, noMatches);
  const around = useContext(OverlayTriggerStateContext);
  const [isAway, setAway] = useState(false);
  const [isTyped, setTyped] = useState(false);
  const [isDone, setDone] = useState(false);
  const error = isTyped && isDone ? invalidText : told;
  useEffect(() => onUnreadable?.(isTyped), [isTyped, onUnreadable]);
  const { contains } = useFilter({ sensitivity: 'base' });
  return (
    <AriaComboBox
      {...rest}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      onInputChange={onSearch}
      defaultFilter={onSearch ? () => true : (text, typed) => contains(alike(text), alike(typed))}
      defaultItems={options}
      allowsEmptyCollection
      // Nobody asked for the list when a window over the field gives the focus back.
      menuTrigger={isOpenedByWriting || isAway ? 'input' : 'focus'}
      {...KEPT_ON_BLUR}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className="field"
    >
      <FieldHead label={label} isLabelHidden={isLabelHidden} hint={hint} optionalText={optionalText} />
      <ComboInput placeholder={placeholder} ref={ref} options={options} around={around} onAway={setAway} onTyped={setTyped} onDone={setDone} />
      <OptionsFailed options={given} label={label} />
      <FieldFoot error={error} />
      <ComboList options={options} emptyText={emptyText} />
    </AriaComboBox>
  );
}

/** While the server is asked for others, the chosen one stays an option: without it the field would stand empty, though its value is kept. */
function useWithChosen(given: Options, value: string | null): readonly Option[] {
  const [chosen, setChosen] = useState<Option | null>(null);
  const items = itemsOf(given);
  const found = items.find(({ id }) => id === value);
  if (found && found.id !== chosen?.id) setChosen(found);
  if (found) return items;
  return chosen?.id === value ? [...items, chosen] : withChosen(given, value);
}
