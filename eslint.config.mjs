import nx from '@nx/eslint-plugin';
import query from '@tanstack/eslint-plugin-query';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { house } from './tools/eslint/house.mjs';

/** Who may import whom: docs/architecture.md. A project knows only what stands to its left. */
const boundaries = [
  { sourceTag: 'scope:domain', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'scope:contracts', onlyDependOnLibsWithTags: ['scope:domain'] },
  { sourceTag: 'scope:i18n', onlyDependOnLibsWithTags: ['scope:domain'] },
  { sourceTag: 'scope:ui', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'scope:testing', onlyDependOnLibsWithTags: ['scope:domain', 'scope:contracts'] },
  { sourceTag: 'scope:api', onlyDependOnLibsWithTags: ['scope:domain', 'scope:contracts', 'scope:i18n', 'scope:testing'] },
  { sourceTag: 'scope:web', onlyDependOnLibsWithTags: ['scope:domain', 'scope:contracts', 'scope:i18n', 'scope:ui', 'scope:testing'] },
  { sourceTag: 'scope:e2e', onlyDependOnLibsWithTags: ['scope:contracts', 'scope:testing', 'scope:i18n', 'scope:domain'] },
];

const outside = (names, message) => ({ 'no-restricted-imports': ['error', { patterns: [{ group: names, message }] }] });

const { strict, recommended } = jsxA11y.flatConfigs;

/** The strict set. Where the recommended one is named, a frame hears what bubbles up from the controls in it: focus that leaves, a card dropped. */
const accessible = {
  ...strict.rules,
  'jsx-a11y/no-static-element-interactions': recommended.rules['jsx-a11y/no-static-element-interactions'],
  // ConfirmPanel: Escape, pressed on one of its buttons, is its "cancel".
  'jsx-a11y/no-noninteractive-element-interactions': ['error', { ...recommended.rules['jsx-a11y/no-noninteractive-element-interactions'][1], section: ['onKeyDown'] }],
  // A frame that scrolls is a region, and the keyboard must reach it.
  'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'region'], allowExpressionValues: true }],
  // A component takes the focus when the user asked for it to appear; an element of a page never does.
  'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
};

export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', '.nx', 'data', 'screenshots', 'test-results', 'coverage', 'apps/web/src/platform/api/schema.d.ts'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.base],
    plugins: { '@nx': nx, house },
    languageOptions: { parserOptions: { sourceType: 'module' } },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { depConstraints: boundaries, allowCircularSelfDependency: false, banTransitiveDependencies: false, checkDynamicDependenciesExceptions: ['.*'] }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/ban-ts-comment': 'error',
      'no-console': 'error',
      'no-debugger': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'house/no-cycles': 'error',
      'house/area-direction': 'error',
    },
  },
  {
    // What only the types tell. Not in the tests of apps and libs, which would lengthen a run that is long.
    files: ['apps/*/src/**/*.{ts,tsx}', 'libs/*/src/**/*.{ts,tsx}', 'e2e/**/*.ts'],
    ignores: ['**/*.spec.ts', '**/*.hostile.ts', '**/*.test.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  { files: ['libs/domain/src/**/*.ts'], ignores: ['**/*.spec.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: 'The domain depends on nothing.' }] }], 'house/no-clock': 'error' } },
  { files: ['libs/contracts/src/**/*.ts'], ignores: ['**/*.spec.ts'], rules: outside(['@nestjs/*', 'typeorm', 'react', 'react-*'], 'A contract knows no framework.') },
  { files: ['apps/api/src/**/*.ts'], rules: { ...outside(['react', 'react-*', 'vite'], 'The API never knows React.'), 'house/api-face': 'error', 'house/route-declares-access': 'error' } },
  { files: ['apps/api/src/**/*.ts'], rules: { 'house/class-bears-file': 'error' } },
  {
    // What a released step makes must not change with the lists of the domain.
    files: ['apps/api/src/migrations/[0-9]*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^(?!\\.\\./platform/database/(migration|schema/\\w+)\\.js$)', message: 'A step holds literals: it imports its builder and nothing else.' }] }] },
  },
  { files: ['apps/api/src/**/*.ts'], ignores: ['apps/api/src/platform/**', '**/*.spec.ts', '**/*.hostile.ts', 'apps/api/src/testing/**'], rules: { 'house/no-write-outside-unit-of-work': 'error', 'house/no-clock': 'error' } },
  {
    files: ['apps/web/src/**/*.{ts,tsx}', 'libs/ui/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      ...outside(['@nestjs/*', 'typeorm', 'class-validator/*'], 'The web never knows Nest or TypeORM.'),
    },
  },
  {
    files: ['apps/web/src/**/*.tsx', 'libs/ui/src/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    plugins: { 'jsx-a11y': jsxA11y },
    rules: accessible,
  },
  // What react-aria calls by these names ends as these elements. Its Label finds its field by itself, so it is none of them.
  { files: ['libs/ui/src/**/*.tsx'], settings: { 'jsx-a11y': { components: { AriaButton: 'button', Button: 'button', Input: 'input', AriaTextArea: 'textarea', TextArea: 'textarea' } } } },
  { files: ['apps/web/src/**/*.{ts,tsx}'], plugins: { '@tanstack/query': query }, rules: query.configs['flat/recommended'][0].rules },
  { files: ['apps/api/src/**/*.ts'], ignores: ['**/*.spec.ts', '**/*.hostile.ts', 'apps/api/src/{testing,migrations,demo}/**', 'apps/api/src/areas/case/trainees/access/hidden-people.ts'], rules: { 'house/hidden-people-in-one-place': 'error' } },
  { files: ['apps/api/src/**/*.ts'], ignores: ['**/*.spec.ts', '**/*.hostile.ts', 'apps/api/src/{testing,migrations,demo}/**'], rules: { 'house/tables-of-the-owner': 'error' } },
  { files: ['apps/web/src/**/*.{ts,tsx}'], rules: { 'house/web-direction': 'error' } },
  { files: ['apps/web/src/**/*.{ts,tsx}'], ignores: ['**/*.test.{ts,tsx}'], rules: { 'house/no-answer-is-not-empty': 'error', 'house/no-lazy': 'error' } },
  { files: ['**/*.{ts,tsx}'], ignores: ['**/*.spec.ts', '**/*.hostile.ts', '**/*.test.{ts,tsx}', 'apps/api/src/testing/**', 'e2e/**', 'libs/testing/**'], rules: { 'house/testing-from-tests-only': 'error' } },
);
