import { Button } from 'react-aria-components/Button';
import { Icon } from '../icon/icon.js';
import './top-bar-parts.css';

/** Looks like a field, opens the command palette; a picture alone on the phone. */
export function SearchOpener({ label, shortcut, onPress }: { label: string; shortcut?: string; onPress: () => void }) {
  return (
    <Button className="search-opener" onPress={onPress} aria-label={label}>
      <Icon name="search" />
      <span>{label}</span>
      {shortcut && <kbd>{shortcut}</kbd>}
    </Button>
  );
}

export interface LanguageSwitchProps {
  /** "Kieli · Språk · Language" */
  label: string;
  /** Each in its own name: { id: 'sv', label: 'Svenska' }. */
  languages: readonly { id: string; label: string }[];
  current: string;
  onChange: (id: string) => void;
}

/** All languages in sight. */
export function LanguageSwitch({ label, languages, current, onChange }: LanguageSwitchProps) {
  return (
    <div className="languages" role="group" aria-label={label}>
      {languages.map((language) => (
        <button type="button" key={language.id} lang={language.id} aria-pressed={language.id === current} onClick={() => onChange(language.id)}>{language.label}</button>
      ))}
    </div>
  );
}
