import { describe, expect, it } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { waitFor } from '@testing-library/react';
import { fakeServer, problem } from '../../testing/fake-server.js';
import { sessionOf } from '../../testing/sessions.js';
import { SessionEnd } from './session-end.js';
import { sessionQuery } from './session.queries.js';

const hanna = sessionOf('coach');
const mervi = { ...hanna, userId: '01890000-0000-7000-8000-000000000009', name: 'Mervi Saarela' };

function scene({ isSignedIn = true, isTyped = false, answer = problem(401, 'unauthenticated') as object } = {}) {
  const client = new QueryClient();
  const said: string[] = [];
  if (isSignedIn) client.setQueryData(sessionQuery.queryKey, hanna);
  client.setQueryData(['coaching-periods', '1'], { name: 'Samira Haddadi' });
  fakeServer({ 'GET /session': answer });
  const kept = () => client.getQueryCache().getAll().map(({ queryKey, state }) => [queryKey[0], state.data]);
  const end: SessionEnd = new SessionEnd(client, { post: (word) => said.push(word), listen: () => undefined }, () => ({
    invalidate: async () => void said.push(`address looked at, screens ${end.isShut() ? 'hidden' : 'shown'}`),
    history: { replace: (path) => void said.push(`to ${path}`) },
  }));
  const forgetTyped = isTyped ? end.keepTyped() : () => undefined;
  end.subscribe(() => said.push(end.isShut() ? 'hidden' : end.hold() ? `held: ${end.hold()}` : 'shown'));
  return { client, end, said, kept, forgetTyped };
}

describe('the end of a session', () => {
  it('hides the screens first, forgets everything, and then looks at the address again', async () => {
    const { end, said, kept } = scene();
    end.over('time');
    expect(said[0]).toBe('hidden');
    expect(kept()).toEqual([['session', null]]);
    await waitFor(() => expect(said).toEqual(['hidden', 'address looked at, screens hidden', 'shown']));
    expect(end.why()).toBe('time');
  });

  it('asks who is signed in when somebody may have become somebody else', async () => {
    const { end, kept, said } = scene({ answer: hanna });
    end.askAgain();
    expect(kept()).toEqual([]);
    await waitFor(() => expect(said).toEqual(['hidden', 'address looked at, screens hidden', 'shown']));
    expect(kept()).toEqual([['session', hanna]]);
  });

  it('begins at the first page for somebody else', async () => {
    const { end, said } = scene({ answer: mervi });
    end.askAgain();
    await waitFor(() => expect(said).toEqual(['hidden', 'to /', 'address looked at, screens hidden', 'shown']));
  });

  it('stays hidden and tells the other tabs when somebody signs out here', () => {
    const { end, said, kept } = scene({ isTyped: true });
    end.leave();
    expect(said).toEqual(['hidden', 'ended']);
    expect(kept()).toEqual([]);
    expect(end.isShut()).toBe(true);
  });

  it('happens once, and not where nobody is signed in', () => {
    const { end, said } = scene();
    end.over('others');
    end.over('others');
    expect(said.filter((one) => one === 'hidden')).toHaveLength(1);
    const other = scene({ isSignedIn: false });
    other.end.over('others');
    other.end.askAgain();
    expect(other.said).toEqual([]);
  });
});

describe('the end of a session while something is typed', () => {
  it('holds the screens, with what was read, until the same user is back', () => {
    const { end, said, kept } = scene({ isTyped: true });
    end.over('others');
    end.over('unused');
    expect([said, end.why(), kept().length]).toEqual([['held: ended'], 'others', 2]);
    expect(document.documentElement).toHaveAttribute('data-held');
    end.cameBack({ ...hanna, secondsLeft: 5 });
    expect(said).toEqual(['held: ended', 'shown', 'address looked at, screens shown']);
    expect(kept()).toContainEqual(['session', { ...hanna, secondsLeft: 5 }]);
    expect(document.documentElement).not.toHaveAttribute('data-held');
  });

  it('wipes everything for somebody else, who begins at the first page', async () => {
    const { end, said, kept } = scene({ isTyped: true });
    end.over('unused');
    end.cameBack(mervi);
    expect(kept()).toEqual([['session', mervi]]);
    await waitFor(() => expect(said).toEqual(['held: ended', 'hidden', 'to /', 'address looked at, screens hidden', 'shown']));
  });

  it('asks for a password of one’s own before the page goes on', () => {
    const { end } = scene({ isTyped: true });
    end.over('others');
    end.cameBack({ ...hanna, mustChangePassword: true });
    expect(end.hold()).toBe('newPassword');
    end.cameBack(hanna);
    expect(end.hold()).toBeNull();
  });

  it.each([
    ['somebody signs out in another tab', (end: SessionEnd) => end.over('elsewhere')],
    ['it is thrown away', (end: SessionEnd) => end.giveUp()],
  ])('wipes everything when %s', (_, happens) => {
    const { end, kept } = scene({ isTyped: true });
    end.over('unused');
    happens(end);
    expect([end.hold(), kept()]).toEqual([null, [['session', null]]]);
  });

  it.each([
    ['nobody is signed in', problem(401, 'unauthenticated'), 'held: ended'],
    ['the server does not answer', problem(500, 'internal'), 'held: ended'],
    ['the same user is', hanna, 'shown'],
    ['somebody else is', mervi, 'hidden'],
  ])('asks when another tab signed in: %s', async (_, answer, then) => {
    const { end, said } = scene({ isTyped: true, answer });
    end.askAgain();
    expect(said).toEqual(['held: asking']);
    await waitFor(() => expect(said[1]).toBe(then));
  });

  it('holds no page that has gone on without what was typed', async () => {
    const { end, forgetTyped, kept } = scene({ isTyped: true });
    end.over('unused');
    forgetTyped();
    await waitFor(() => expect(end.hold()).toBeNull());
    expect(kept()).toEqual([['session', null]]);
  });
});
