import { storedText, type LocalizedText } from '@valopolku/domain';

/** A localized name as it is kept: an empty translation is none, so that the Finnish name shows. */
export function storedName(name: LocalizedText): LocalizedText {
  const { fi, sv, en } = name;
  return { fi: storedText(fi), ...(sv ? { sv: storedText(sv) } : {}), ...(en ? { en: storedText(en) } : {}) };
}
