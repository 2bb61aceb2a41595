import { LANGUAGES } from '@valopolku/domain';
import { LANGUAGE_NAMES } from './languages.js';

/** The languages to choose from, each in its own name. */
export const languageChoices = LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id] }));
