import { expect, type Locator } from '@playwright/test';
import type { Person } from '../fixtures/look.js';

/** Every figure of the overview by a name of its own: `phase.onboarding`, `exit.studying`, `participants`. */
export type FigureSheet = Readonly<Record<string, number>>;

const GOALS = ['participants', 'women', 'degreeParts', 'environments', 'positivePath'] as const;
const PHASES = ['referred', 'onboarding', 'skillBuilding', 'demonstration'] as const;
const EXITS = ['studying', 'work', 'unemployedJobseeker', 'movedToJobSeeking', 'outsideWorkingLife'] as const;

const numberIn = (text: string): number => Number(text.replace(/[^\d]/g, ''));

/** The manager's overview of the project that runs. */
export class OverviewPage {
  constructor(private readonly manager: Person) {}

  /** Opens the page anew and reads every figure from the screen. */
  async read(): Promise<FigureSheet> {
    const { page, texts } = this.manager;
    await page.goto('/overview');
    await expect(page.getByRole('list', { name: texts.overview.phases.title })).toBeVisible();
    const sheet: Record<string, number> = {};
    for (const goal of GOALS) {
      const row = page.locator('.goal, .figures li').filter({ has: page.getByText(texts.overview.goal[goal], { exact: true }) });
      sheet[goal] = numberIn(await row.locator('b').innerText());
    }
    const phases = await this.rows(page.getByRole('list', { name: texts.overview.phases.title }), '.bars-value');
    for (const phase of PHASES) sheet[`phase.${phase}`] = valueAt(phases, texts.choices.phase[phase]);
    const exits = await this.rows(page.getByRole('list', { name: texts.overview.exits.title }), '.num:not(.muted)');
    for (const exit of EXITS) sheet[`exit.${exit}`] = valueAt(exits, texts.overview.exits[exit]);
    const hours = await this.rows(page.getByRole('list', { name: texts.overview.hours.title }), '.bars-value');
    sheet['hours'] = hours.reduce((sum, { value }) => sum + value, 0);
    return sheet;
  }

  private async rows(list: Locator, figure: string): Promise<{ label: string; value: number }[]> {
    const items = await list.getByRole('listitem').all();
    return Promise.all(items.map(async (item) => ({ label: await item.innerText(), value: numberIn(await item.locator(figure).innerText()) })));
  }
}

/** A row that is not shown has nothing to count. */
function valueAt(rows: readonly { label: string; value: number }[], label: string): number {
  return rows.find((row) => row.label.startsWith(label))?.value ?? 0;
}

/** Asserts that exactly these figures moved, by these amounts, and no other. */
export function expectMoved(before: FigureSheet, after: FigureSheet, moved: FigureSheet): void {
  const differences = Object.fromEntries(Object.keys(after).map((key) => [key, (after[key] ?? 0) - (before[key] ?? 0)]).filter(([, difference]) => difference !== 0));
  expect(differences).toEqual(moved);
}
