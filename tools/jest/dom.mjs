// Matchers and what jsdom lacks; nothing of ours is replaced.
import '@testing-library/jest-dom/jest-globals';
import { jest } from '@jest/globals';
import { configure } from '@testing-library/react';
import * as React from 'react';

// How long to wait for what does appear: a busy machine is no failure, and nothing that passes waits longer.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(150_000);

// React's development build notes at each element where it was made, for warnings that no test reads: a tenth of the time of the suite.
// It stops at ten thousand a second by itself; here before the first.
const { __CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: internals } = React;
if (internals && 'recentlyCreatedOwnerStacks' in internals) Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', { get: () => Infinity, set() {} });

globalThis.IS_REACT_ACT_ENVIRONMENT = true;
globalThis.ResizeObserver ??= class { observe() {} unobserve() {} disconnect() {} };
globalThis.matchMedia ??= (query) => ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} });
globalThis.CSS ??= { escape: (text) => text };
Element.prototype.scrollIntoView ??= () => {};
