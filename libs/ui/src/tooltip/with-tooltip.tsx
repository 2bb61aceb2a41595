import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import './tooltip.css';

export interface WithTooltipProps {
  text: string;
  /** A react-aria button or link. */
  children: ReactElement;
  placement?: 'top' | 'bottom' | 'right';
  isDisabled?: boolean;
}

/** Shows a name that is not on the screen; never the only place of a fact. */
export function WithTooltip({ text, children, placement = 'bottom', isDisabled = false }: WithTooltipProps) {
  return (
    <TooltipTrigger delay={400} closeDelay={100} isDisabled={isDisabled}>
      {children}
      <Tooltip className="tooltip" placement={placement} offset={6}>{text}</Tooltip>
    </TooltipTrigger>
  );
}
