// Matchers and what jsdom lacks; nothing of ours is replaced.
import '@testing-library/jest-dom/jest-globals';

globalThis.IS_REACT_ACT_ENVIRONMENT = true;
globalThis.ResizeObserver ??= class { observe() {} unobserve() {} disconnect() {} };
globalThis.matchMedia ??= (query) => ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} });
globalThis.CSS ??= { escape: (text) => text };
Element.prototype.scrollIntoView ??= () => {};
