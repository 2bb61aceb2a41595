import { WithTooltip } from '../tooltip/with-tooltip.js';
import { PlainIconButton, type PlainIconButtonProps } from './plain-icon-button.js';

export type IconButtonProps = PlainIconButtonProps;

/** A button with a picture only; its name is shown as a tooltip on hover and focus. */
export function IconButton(props: IconButtonProps) {
  return (
    <WithTooltip text={props.label}>
      <PlainIconButton {...props} />
    </WithTooltip>
  );
}
