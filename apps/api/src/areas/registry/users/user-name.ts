import { searchText, sortName, storedText } from '@valopolku/domain';
import type { AppUserEntity } from '../../../platform/session/app-user.entity.js';

/** A list is by family name, which people write last. */
export function named(typedName: string, typedEmail: string): Pick<AppUserEntity, 'name' | 'email' | 'sortName' | 'searchText'> {
  const name = storedText(typedName);
  const email = storedText(typedEmail).toLowerCase();
  const words = name.split(' ');
  return { name, email, sortName: sortName(words.at(-1) ?? '', ...words.slice(0, -1)), searchText: searchText(name, email) };
}
