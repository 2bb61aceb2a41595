import { Label } from 'react-aria-components/Label';
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import '../radio-group/radio-group.css';
import './compare-fields.css';

export type Side = 'mine' | 'theirs';

export interface ComparedField {
  id: string;
  label: string;
  /** As read; pass words such as "(tyhjä)" for nothing. */
  mine: string;
  theirs: string;
}

export interface CompareFieldsProps {
  /** "Oma, äsken" and "Tarja, tänään klo 10.38" */
  mineTitle: string;
  theirsTitle: string;
  fields: readonly ComparedField[];
  chosen: Readonly<Record<string, Side>>;
  onChange: (fieldId: string, side: Side) => void;
}

/** Two versions side by side: choose per field, nothing is lost before saving. */
export function CompareFields({ mineTitle, theirsTitle, fields, chosen, onChange }: CompareFieldsProps) {
  return (
    <div className="compare">
      <div className="compare-head" aria-hidden="true"><span /><span>{mineTitle}</span><span>{theirsTitle}</span></div>
      {fields.map((field) => (
        <RadioGroup key={field.id} className="compare-row" value={chosen[field.id] ?? null} onChange={(side) => onChange(field.id, side as Side)} orientation="horizontal">
          <Label className="compare-label">{field.label}</Label>
          <Version side="mine" title={mineTitle} text={field.mine} />
          <Version side="theirs" title={theirsTitle} text={field.theirs} />
        </RadioGroup>
      ))}
    </div>
  );
}

function Version({ side, title, text }: { side: Side; title: string; text: string }) {
  return (
    <Radio value={side} className="radio compare-version" aria-label={`${title}: ${text}`}>
      <span className="radio-mark" aria-hidden="true" />
      <span className="radio-text"><span className="compare-whose">{title}</span>{text}</span>
    </Radio>
  );
}
