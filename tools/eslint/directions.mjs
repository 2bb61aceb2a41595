// Who may import whom inside an app: docs/architecture.md, "Who may import whom".
import { sep } from 'node:path';
import { target } from './imports.mjs';

const place = (file, app) => {
  const parts = file.split(`${sep}apps${sep}${app}${sep}src${sep}`)[1]?.split(sep);
  if (!parts) return undefined;
  return { layer: parts[0], feature: parts[0] === 'areas' && parts.length > 3 ? `${parts[1]}/${parts[2]}` : undefined, name: parts.at(-1) };
};

const isTest = (file) => /\.(spec|hostile|test)\.tsx?$/.test(file);

const eachImport = (context, visit) => {
  const check = (node) => {
    if (!node.source) return;
    const path = target(context.filename, node.source.value);
    if (path) visit(node, path);
  };
  return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
};

export const webDirection = {
  create(context) {
    const here = place(context.filename, 'web');
    if (!here || isTest(context.filename)) return {};
    return eachImport(context, (node, path) => {
      const there = place(path, 'web');
      if (!there) return;
      const say = (message) => context.report({ node, message });
      if (here.layer === 'platform' && ['areas', 'app'].includes(there.layer)) say('The platform knows no feature and no page.');
      if (here.layer === 'areas' && there.layer === 'app') say('A feature does not know the app around it.');
      if (here.feature && there.feature && here.feature !== there.feature) say('A feature never imports another; a route composes them.');
    });
  },
};

export const testingFromTestsOnly = {
  create(context) {
    return {
      ImportDeclaration(node) {
        if (node.source.value === '@valopolku/testing') context.report({ node, message: 'The testing library is for tests only.' });
      },
    };
  },
};
