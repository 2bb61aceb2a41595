import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

// A rule that cannot fail keeps nothing: each one is shown a line that breaks it.
const root = fileURLToPath(new URL('../../', import.meta.url));
const eslint = new ESLint({ cwd: root });
/** Most probes are files that are not there, of which no program knows the types. */
const untyped = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });

const BREAKS = [
  ['a clock in the domain', 'libs/domain/src/probe.ts', 'export const now = new Date();', 'house/no-clock'],
  ['a dependency of the domain', 'libs/domain/src/probe.ts', "import 'class-validator';", 'no-restricted-imports'],
  ['any', 'libs/domain/src/probe.ts', 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['a framework in a contract', 'libs/contracts/src/probe.ts', "import '@nestjs/common';", 'no-restricted-imports'],
  ['a contract that imports the texts', 'libs/contracts/src/probe.ts', "export * from '@valopolku/i18n';", '@nx/enforce-module-boundaries'],
  ['a building block that knows the domain', 'libs/ui/src/probe.ts', "export * from '@valopolku/domain';", '@nx/enforce-module-boundaries'],
  ['the web importing the API', 'apps/web/src/probe.ts', "export * from '../../api/src/main.js';", '@nx/enforce-module-boundaries'],
  ['a route without access', 'apps/api/src/areas/registry/users/probe.controller.ts', 'class A { @Get() list() { return 1; } }', 'house/route-declares-access'],
  ['a list of the domain in a step of the schema', 'apps/api/src/migrations/9999-probe.ts', "import { PHASES } from '@valopolku/domain'; export const x = PHASES;", 'no-restricted-imports'],
  ['another step in a step of the schema', 'apps/api/src/migrations/9999-probe.ts', "export { platform0001 } from './0001-platform.js';", 'no-restricted-imports'],
  ['a write past the unit of work', 'apps/api/src/areas/registry/users/probe.service.ts', 'export const f = (manager: { save(x: unknown): unknown }) => manager.save({});', 'house/no-write-outside-unit-of-work'],
  ['the data source in a feature', 'apps/api/src/areas/registry/users/probe.service.ts', "import { DataSource } from 'typeorm'; export const d = DataSource;", 'house/no-write-outside-unit-of-work'],
  ['an answer that did not come as an empty list of options', 'apps/web/src/areas/registry/users/probe.ts', 'export const f = (query: { data?: { items: string[] } }) => query.data?.items.map((one) => one) ?? [];', 'house/no-answer-is-not-empty'],
  ['a service under the name of another', 'apps/api/src/areas/registry/users/probe.service.ts', 'export class Prober {}', 'house/class-bears-file'],
  ['a controller without its role', 'apps/api/src/areas/registry/users/probe.controller.ts', 'export class Probe {}', 'house/class-bears-file'],
  ['a use case under the name of another', 'apps/api/src/areas/work/work-logs/use-cases/probe-work.ts', 'export class ProbeWorkService {}', 'house/class-bears-file'],
  ['a picture without words', 'apps/web/src/areas/registry/users/probe.tsx', 'export const X = () => <img src="/x.png" />;', 'jsx-a11y/alt-text'],
  ['a click on what is no control', 'libs/ui/src/probe.tsx', 'export const X = () => <div onClick={() => undefined}>x</div>;', 'jsx-a11y/no-static-element-interactions'],
  ['a button of react-aria with the role of something else', 'libs/ui/src/probe.tsx', "import { Button } from 'react-aria-components'; export const X = () => <Button role=\"article\">x</Button>;", 'jsx-a11y/no-interactive-element-to-noninteractive-role'],
  ['a query whose key leaves out what it asks', 'apps/web/src/data/registry/probe.ts', "import { queryOptions } from '@tanstack/react-query'; export const f = (id: string) => queryOptions({ queryKey: ['probe'], queryFn: () => fetch(id) });", '@tanstack/query/exhaustive-deps'],
  ['a lazy piece that takes the page with it', 'apps/web/src/areas/registry/users/probe.tsx', "import { lazy } from 'react'; export const x = lazy;", 'house/no-lazy'],
  ['an area that uses one to its right', 'apps/api/src/areas/case/trainees/probe.ts', "export * from '../../work/work-logs/work-logs.public.js';", 'house/area-direction'],
  ['a rule of an area that uses one to its right', 'libs/domain/src/case/trainee/probe.ts', "export * from '../../work/work-log/work-log.js';", 'house/area-direction'],
  ['a contract of an area that uses one to its right', 'libs/contracts/src/case/probe.ts', "export * from '../work/work-logs.js';", 'house/area-direction'],
  ['a feature used past its face', 'apps/api/src/areas/work/work-logs/probe.ts', "export * from '../../case/trainees/trainees.service.js';", 'house/api-face'],
  ['a platform that knows an area', 'apps/api/src/platform/probe.ts', "export * from '../areas/case/trainees/trainees.public.js';", 'house/api-face'],
  ['a controller that reads by itself', 'apps/api/src/areas/case/trainees/probe.controller.ts', "export * from './trainees.repository.js';", 'house/api-face'],
  ['a listener that records', 'apps/api/src/areas/insight/facts/probe.listener.ts', "export * from '../../../platform/audit/audit.js';", 'house/api-face'],
  ['data in the platform of the web', 'apps/web/src/platform/page/probe.ts', "export { touch } from '../../data/touches.js';", 'house/web-direction'],
  ['a feature in the platform of the web', 'apps/web/src/platform/page/probe.ts', "export { UserTable } from '../../areas/registry/users/user-table.js';", 'house/web-direction'],
  ['a feature in the data of the web', 'apps/web/src/data/registry/probe.ts', "export { UserTable } from '../../areas/registry/users/user-table.js';", 'house/web-direction'],
  ['a feature in another', 'apps/web/src/areas/registry/deputies/probe.ts', "export { UserTable } from '../users/user-table.js';", 'house/web-direction'],
  ['a feature that is fetched by another', 'apps/web/src/areas/registry/deputies/probe.ts', "export const later = () => import('../users/user-table.js');", 'house/web-direction'],
  ['the application in a page', 'apps/web/src/areas/registry/users/pages/probe.ts', "export { createAppRouter } from '../../../../app/router.js';", 'house/web-direction'],
  ['a request past the data', 'apps/web/src/areas/registry/users/probe.ts', "export { api } from '../../../data/api.js';", 'house/web-direction'],
  ['a second rule of who is hidden', 'apps/api/src/areas/insight/facts/probe.query.ts', "import { sql } from '../../../platform/database/sql.js'; export const x = sql`SELECT id FROM trainee WHERE NOT safety_prohibition`;", 'house/hidden-people-in-one-place'],
  ['a write to the table of another feature', 'apps/api/src/areas/desk/my-day/probe.query.ts', "import { sql } from '../../../platform/database/sql.js'; export const x = sql`UPDATE work_log SET note = NULL`;", 'house/tables-of-the-owner'],
  ['a write to a table of the platform', 'apps/api/src/areas/desk/my-day/probe.query.ts', "import { sql } from '../../../platform/database/sql.js'; export const x = sql`DELETE FROM session WHERE id = ${'x'}`;", 'house/tables-of-the-owner'],
  ['the testing library in a product file', 'apps/api/src/areas/registry/users/probe.service.ts', "import { aTrainee } from '@valopolku/testing'; export const x = aTrainee;", 'house/testing-from-tests-only'],
];

// A rule that reads types is shown its line at the place of a file that is there.
const TYPED = [
  ['a promise that nobody awaits', 'libs/domain/src/index.ts', 'const later = async () => 1; later();', '@typescript-eslint/no-floating-promises'],
  ['a promise taken for an answer', 'libs/domain/src/index.ts', 'const later = async () => true; export const f = () => (later() ? 1 : 2);', '@typescript-eslint/no-misused-promises'],
  ['a switch that forgets a case', 'libs/domain/src/index.ts', "export function f(x: 'a' | 'b') { switch (x) { case 'a': return 1; } return 2; }", '@typescript-eslint/switch-exhaustiveness-check'],
];

describe('the lint rules that keep the house', () => {
  it.each(BREAKS)('refuse %s', async (_what, file, code, rule) => {
    const [result] = await untyped.lintText(code, { filePath: `${root}${file}` });
    expect(result.messages.map((message) => message.ruleId)).toContain(rule);
  });

  it.each(TYPED)('refuse %s', async (_what, file, code, rule) => {
    const [result] = await eslint.lintText(code, { filePath: `${root}${file}` });
    expect(result.messages.map((message) => message.ruleId)).toContain(rule);
  });
});
