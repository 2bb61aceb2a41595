import { localized, type LocalizedText } from '@valopolku/domain';
import { useLanguage } from './use-language.js';

/** A name of the catalogue; one that exists only in Finnish is marked as Finnish, so that it is read out right. */
export function Localized({ text }: { text: LocalizedText }) {
  const shown = useLanguage();
  const { text: words, language } = localized(text, shown);
  return language === shown ? <>{words}</> : <span lang={language}>{words}</span>;
}
