import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { OwnServer } from '../servers/own-server.js';

const ROUNDS = 5;
const CLIENTS = 8;
/** The goal is five seconds; a busy machine gets some slack. */
const READY_MS = 20_000;

/** Writes until the server is gone; remembers what was acknowledged. */
async function write(server: OwnServer, acknowledged: string[], isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const answer = await server.call('POST', '/feedback-messages', { text: 'Kirjoitettu ennen katkosta' }).catch(() => null);
    if (answer?.status !== 201) continue;
    const body = (await answer.json().catch(() => null)) as { id: string } | null;
    if (body) acknowledged.push(body.id);
  }
}

async function kept(server: OwnServer): Promise<Set<string>> {
  const ids = new Set<string>();
  for (let cursor = ''; ; ) {
    const page = (await (await server.call('GET', `/feedback-messages?limit=200${cursor}`)).json()) as { items: { id: string }[]; nextCursor?: string | null };
    for (const { id } of page.items) ids.add(id);
    if (!page.nextCursor) return ids;
    cursor = `&cursor=${page.nextCursor}`;
  }
}

test('a server that is killed while eight clients write loses nothing that it acknowledged', async () => {
  test.setTimeout(300_000);
  const server = await OwnServer.make();
  const acknowledged: string[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    expect(await server.start()).toBeLessThan(READY_MS);
    let over = false;
    const writers = Array.from({ length: CLIENTS }, () => write(server, acknowledged, () => over));
    const enough = acknowledged.length + 40 + round * 7;
    await expect.poll(() => acknowledged.length, { timeout: 60_000, intervals: [20] }).toBeGreaterThan(enough);
    await server.kill();
    over = true;
    await Promise.all(writers);
  }
  await server.start();
  const rows = await kept(server);
  expect(acknowledged.filter((id) => !rows.has(id))).toEqual([]);
  await server.kill('SIGTERM');
  expect(server.command('audit:verify')).toContain('The audit log is whole.');
  rmSync(server.dataDir, { recursive: true, force: true });
});
