import { expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { Language } from '@valopolku/domain';
import { renderPart } from '../../testing/render-part.js';
import { DraftsLine } from './drafts-line.js';

const of = (...drafts: boolean[]) => drafts.map((draft, index) => ({ order: index + 1, draft }));

it.each<[Language, string, boolean[], string]>([
  ['fi', 'all', [true, true], 'Vaatimusten tekstit ovat luonnoksia.'],
  ['sv', 'all', [true, true], 'Kravens texter är utkast.'],
  ['en', 'all', [true, true], 'The texts of the requirements are drafts.'],
  ['fi', 'the only one', [true], 'Vaatimuksen teksti on luonnos.'],
  ['fi', 'one of them', [false, true], 'Vaatimuksen 2 teksti on luonnos.'],
  ['sv', 'some', [true, false, true], 'Texterna till krav 1 och 3 är utkast.'],
  ['fi', 'some', [true, false, true], 'Vaatimusten 1 ja 3 tekstit ovat luonnoksia.'],
  ['en', 'some', [true, false, true], 'The texts of requirements 1 and 3 are drafts.'],
])('our own statements are told once, in %s: %s', async (language, _, drafts, words) => {
  await renderPart(<DraftsLine requirements={of(...drafts)} />, language);
  expect(screen.getByText(words)).toBeInTheDocument();
});

it('official statements need no line', async () => {
  await renderPart(<DraftsLine requirements={of(false, false)} />);
  expect(screen.queryByText(/luonno/)).not.toBeInTheDocument();
});
