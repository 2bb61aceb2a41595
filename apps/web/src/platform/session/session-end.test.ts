import { describe, expect, it } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { sessionOf } from '../../testing/sessions.js';
import { SessionEnd } from './session-end.js';
import { sessionQuery } from './session.queries.js';

function scene(isSignedIn = true) {
  const client = new QueryClient();
  const said: string[] = [];
  if (isSignedIn) client.setQueryData(sessionQuery.queryKey, sessionOf('coach'));
  client.setQueryData(['coaching-periods', '1'], { name: 'Samira Haddadi' });
  const kept = () => client.getQueryCache().getAll().map(({ queryKey, state }) => [queryKey[0], state.data]);
  const end: SessionEnd = new SessionEnd(client, { post: (word) => said.push(word), listen: () => undefined }, () => ({
    invalidate: async () => void said.push(`address looked at, screens ${end.isShut() ? 'hidden' : 'shown'}`),
  }));
  end.subscribe(() => said.push(end.isShut() ? 'hidden' : 'shown'));
  return { client, end, said, kept };
}

describe('the end of a session', () => {
  it('hides the screens first, forgets everything, and then looks at the address again', async () => {
    const { end, said, kept } = scene();
    end.over();
    expect(said[0]).toBe('hidden');
    expect(kept()).toEqual([['session', null]]);
    await Promise.resolve();
    expect(said).toEqual(['hidden', 'address looked at, screens hidden', 'shown']);
  });

  it('asks who is signed in when somebody may have become somebody else', () => {
    const { end, kept } = scene();
    end.askAgain();
    expect(kept()).toEqual([]);
  });

  it('stays hidden and tells the other tabs when somebody signs out here', () => {
    const { end, said, kept } = scene();
    end.leave();
    expect(said).toEqual(['hidden', 'ended']);
    expect(kept()).toEqual([]);
    expect(end.isShut()).toBe(true);
  });

  it('happens once, and not where nobody is signed in', () => {
    const { end, said } = scene();
    end.over();
    end.over();
    expect(said.filter((one) => one === 'hidden')).toHaveLength(1);
    const other = scene(false);
    other.end.over();
    other.end.askAgain();
    expect(other.said).toEqual([]);
  });
});
