import { afterEach, describe, expect, it } from '@jest/globals';
import { firstLanguage, rememberLanguage } from './languages.js';

const own = Object.getOwnPropertyDescriptor(navigator, 'languages');

function speak(...languages: string[]) {
  Object.defineProperty(navigator, 'languages', { value: languages, configurable: true });
}

describe('the language before sign-in', () => {
  afterEach(() => {
    localStorage.clear();
    delete (navigator as unknown as Record<string, unknown>)['languages'];
    if (own) Object.defineProperty(navigator, 'languages', own);
  });

  it.each([
    ['sv', ['sv-FI', 'fi']],
    ['en', ['de-DE', 'en-GB', 'fi']],
    ['fi', ['ru-RU', 'et']],
    ['fi', []],
  ])('is %s for a browser that speaks %s', (language, spoken) => {
    speak(...spoken);
    expect(firstLanguage()).toBe(language);
  });

  it('is the one chosen last on this device, when we still speak it', () => {
    speak('fi');
    rememberLanguage('en');
    expect(firstLanguage()).toBe('en');
    localStorage.setItem('valopolku.language', 'xx');
    expect(firstLanguage()).toBe('fi');
  });
});
