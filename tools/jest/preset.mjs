// One jest configuration for every project: ESM, SWC with the build's own decorator options, our libs read from source.
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** SWC options equal to .swcrc, with React's automatic runtime for .tsx. */
const swc = {
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', decorators: true, tsx: true },
    target: 'es2022',
    keepClassNames: true,
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
};

/** @param {{ name: string, dir: string, browser?: boolean }} project */
export function project({ name, dir, browser = false, ...rest }) {
  return {
    displayName: name,
    rootDir: dir,
    roots: ['<rootDir>/src'],
    testEnvironment: browser ? 'jsdom' : 'node',
    testMatch: ['**/*.spec.ts', '**/*.test.ts', '**/*.test.tsx'],
    extensionsToTreatAsEsm: ['.ts', '.tsx'],
    moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
    moduleNameMapper: {
      '^@valopolku/(domain|contracts|i18n|ui|testing)$': `${root}libs/$1/src/index.ts`,
      '^(\\.{1,2}/.*)\\.js$': '$1',
      '\\.css$': `${root}tools/jest/css-stub.mjs`,
      '\\.svg$': `${root}tools/jest/css-stub.mjs`,
    },
    // Modules of a spec file are never quite let go: at four gigabytes a worker does little else than look for what it could free.
    workerIdleMemoryLimit: '1GB',
    transform: { '^.+\\.tsx?$': [`${root}node_modules/@swc/jest`, swc] },
    ...rest,
  };
}
