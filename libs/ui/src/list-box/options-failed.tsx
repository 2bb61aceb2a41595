import { Button } from 'react-aria-components/Button';
import { buttonClass } from '../button/button-class.js';
import { Icon } from '../icon/icon.js';
import { isFetched, type Options } from './options.js';
import '../button/button.css';

export interface OptionsFailedProps {
  options: Options;
  /** Of the field, so that the buttons of several fields are told apart. */
  label: string;
}

/** Under a field whose options did not come: says so, also to whoever does not see it, and fetches them again. */
export function OptionsFailed({ options, label }: OptionsFailedProps) {
  if (!isFetched(options)) return null;
  const { state, words, retry } = options;
  return (
    <div className="options-failed">
      <span role="status">{state === 'failed' && <><Icon name="alert-circle" size="small" /> <span className="sr-only">{label}: </span>{words.failed}</>}</span>
      {state === 'failed' && (
        // A button of its own: the field would make it the opener of the list.
        <Button
          slot={null}
          className={buttonClass({ size: 'small' })}
          aria-label={`${words.retry}: ${label}`}
          onPress={({ target }) => {
            // The button goes; the focus goes to the field.
            target.closest('.field, .select-inline')?.querySelector<HTMLElement>('.select-button, .combo-box .input')?.focus();
            retry();
          }}
        >
          <Icon name="refresh" size="small" />
          <span className="button-label">{words.retry}</span>
        </Button>
      )}
    </div>
  );
}
