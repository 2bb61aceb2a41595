import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import type { Language } from '@valopolku/domain';
import { renderPart } from '../../testing/render-part.js';
import { ProblemError } from '../api/problem-error.js';
import { ProblemMessage } from './problem-message.js';
import { QueryProblem } from './query-problem.js';

const message = async (problem: Error | null, language?: Language) => {
  await renderPart(<ProblemMessage problem={problem} />, language);
  return screen.queryByRole('alert');
};

describe('a refusal where it happened', () => {
  it('is nothing when nothing was refused', async () => {
    expect(await message(null)).toBeNull();
  });

  it.each<[Language, string]>([
    ['fi', 'Joku muutti tätä samaan aikaan.'],
    ['sv', 'Någon ändrade'],
    ['en', 'Someone'],
  ])('is said in the reader’s language: %s', async (language, words) => {
    expect(await message(new ProblemError('versionConflict', 412), language)).toHaveTextContent(words);
  });

  it('lists every unmet condition of a gate', async () => {
    const unmet = (['readinessConfirmed', 'news'] as const).map((code) => ({ field: '', code: code as 'readinessConfirmed', params: {} }));
    const alert = await message(new ProblemError('gateNotMet', 409, 'trace-1', unmet));

    expect(within(alert as HTMLElement).getAllByRole('listitem')).toHaveLength(2);
    expect(alert).not.toHaveTextContent('trace-1');
  });

  it('fills the numbers of its one error', async () => {
    expect(await message(new ProblemError('moreThan24Hours', 422, null, [{ field: 'minutes', code: 'moreThan24Hours', params: { left: 30 } }]))).toHaveTextContent(/24 tuntia/);
  });

  it.each([
    ['a fault of ours', new ProblemError('internal', 500, 'trace-9'), 'trace-9'],
    ['something that is no answer at all', new Error('x is not a function'), 'Palvelussa tapahtui virhe.'],
    ['a code that has no sentence', new ProblemError('fromTheFuture' as 'internal', 409), 'Palvelussa tapahtui virhe.'],
    ['no network', new ProblemError('network', 0), 'Palveluun ei saada yhteyttä. Tarkista verkkoyhteys ja yritä uudelleen.'],
  ])('says what to do about %s', async (_, problem, words) => {
    expect(await message(problem)).toHaveTextContent(words);
  });
});

describe('what could not be read', () => {
  it('can be tried again when it may help, with the id for support', async () => {
    let tries = 0;
    const { user } = await renderPart(<QueryProblem error={new ProblemError('internal', 500, 'trace-9')} onRetry={() => { tries += 1; }} />);
    await user.click(screen.getByRole('button', { name: 'Yritä uudelleen' }));

    expect(tries).toBe(1);
    expect(screen.getByText('trace-9')).toBeInTheDocument();
  });

  it('is a plain refusal when trying again would not help', async () => {
    await renderPart(<QueryProblem level={1} error={new ProblemError('forbidden', 403, 'trace-9')} onRetry={() => undefined} />);

    expect(screen.getByRole('heading', { level: 1 })).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(screen.queryByText('trace-9')).not.toBeInTheDocument();
  });
});
