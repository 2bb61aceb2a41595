// Matchers and what jsdom lacks; nothing of ours is replaced.
import '@testing-library/jest-dom/jest-globals';
import { jest } from '@jest/globals';
import { configure } from '@testing-library/react';

// How long to wait for what does appear: a busy machine is no failure, and nothing that passes waits longer.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(150_000);

globalThis.IS_REACT_ACT_ENVIRONMENT = true;
globalThis.ResizeObserver ??= class { observe() {} unobserve() {} disconnect() {} };
globalThis.matchMedia ??= (query) => ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} });
globalThis.CSS ??= { escape: (text) => text };
Element.prototype.scrollIntoView ??= () => {};
