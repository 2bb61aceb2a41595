// Who may import whom inside an app: docs/architecture.md, "Who may import whom".
import { sep } from 'node:path';
import { target } from './imports.mjs';

/** Features of the API from left to right: one uses another only downwards, towards the left. */
export const API_ORDER = [
  'reference', 'users', 'deputies', 'catalogue', 'projects', 'environments', 'facts', 'trainees', 'coaching-periods', 'work-logs', 'completions',
  'demonstrations', 'my-day', 'my-path', 'statistics', 'reports',
  'notifications',
  'feedback-messages',
];

const place = (file, app) => {
  const parts = file.split(`${sep}apps${sep}${app}${sep}src${sep}`)[1]?.split(sep);
  if (!parts) return undefined;
  return { layer: parts[0], feature: parts[0] === 'features' && parts.length > 2 ? parts[1] : undefined, name: parts.at(-1) };
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

export const apiDirection = {
  create(context) {
    const here = place(context.filename, 'api');
    if (!here || isTest(context.filename)) return {};
    return eachImport(context, (node, path) => {
      const there = place(path, 'api');
      if (!there) return;
      const say = (message) => context.report({ node, message });
      if (here.layer === 'platform' && there.layer === 'features') say('The platform knows no feature.');
      if (here.name.endsWith('.controller.ts') && /\.(repository|query)\.ts$/.test(there.name)) say('A controller speaks to its service only.');
      if (!here.feature || !there.feature || here.feature === there.feature) return;
      if (!/\.(service|module|port)\.ts$/.test(there.name)) say(`Use ${there.feature} through its service, module or port.`);
      if (API_ORDER.indexOf(there.feature) > API_ORDER.indexOf(here.feature)) say(`${here.feature} stands to the left of ${there.feature}: declare a port.`);
    });
  },
};

export const webDirection = {
  create(context) {
    const here = place(context.filename, 'web');
    if (!here || isTest(context.filename)) return {};
    return eachImport(context, (node, path) => {
      const there = place(path, 'web');
      if (!there) return;
      const say = (message) => context.report({ node, message });
      if (here.layer === 'platform' && ['features', 'routes', 'app'].includes(there.layer)) say('The platform knows no feature and no page.');
      if (here.layer === 'features' && ['routes', 'app'].includes(there.layer)) say('A feature knows no page.');
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
