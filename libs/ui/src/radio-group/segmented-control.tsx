import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { Icon } from '../icon/icon.js';
import type { IconName } from '../icon/icon-names.js';
import './segmented-control.css';

export interface Segment {
  id: string;
  label: string;
  icon?: IconName;
  /** A decorative sign before the words, for example Dots. */
  sign?: ReactNode;
}

export interface SegmentedControlProps {
  label: string;
  /** Hidden by default: a view switch needs no label on the screen; a form field does. */
  isLabelVisible?: boolean;
  segments: readonly Segment[];
  value: string | null;
  onChange: (id: string) => void;
  size?: 'small' | 'medium';
  /** Full-width rows on a phone, under 560 px. */
  isStackedOnPhone?: boolean;
  isDisabled?: boolean;
}

/** 2–4 exclusive choices side by side: arrow keys move, the choice takes effect at once. */
export function SegmentedControl({ label, isLabelVisible = false, segments, size = 'medium', isStackedOnPhone, ...rest }: SegmentedControlProps) {
  return (
    <RadioGroup {...rest} orientation="horizontal" className="segments-field">
      <Label className={isLabelVisible ? 'field-label' : 'sr-only'}>{label}</Label>
      <div className={`segments segments-${size} ${isStackedOnPhone ? 'segments-stacked' : ''}`}>
        {segments.map(({ id, label: text, icon, sign }) => (
          <Radio key={id} value={id} className="segment">
            {icon && <Icon name={icon} size={size === 'small' ? 'small' : 'medium'} />}
            {sign}
            <span className="segment-text" data-text={text}>{text}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
