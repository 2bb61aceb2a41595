// Who may import whom inside an app: docs/architecture.md, "Who may import whom".
import { sep } from 'node:path';
import { target } from './imports.mjs';

const isTest = (file) => /\.(spec|hostile|test)\.tsx?$/.test(file);

const eachImport = (context, visit) => {
  const check = (node) => {
    if (!node.source) return;
    const path = target(context.filename, node.source.value);
    if (path) visit(node, path);
  };
  return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
};

/** Where a file of the web stands: areas/<area>/<feature>/<room>/…; a page composes features. */
const webPlace = (file) => {
  const parts = file.split(`${sep}apps${sep}web${sep}src${sep}`)[1]?.split(sep);
  if (!parts) return undefined;
  const [layer, area, feature, room] = parts;
  const isFeature = layer === 'areas' && parts.length > 3;
  return { layer, feature: isFeature ? `${area}/${feature}` : undefined, isPage: isFeature && room === 'pages', path: parts.join('/') };
};

/** The first rule that a way from here to there breaks, in words; undefined when it may be gone. */
const webBreach = (here, there) => {
  if (here.layer === 'testing') return undefined;
  if (here.layer === 'platform' && ['data', 'areas', 'app'].includes(there.layer)) return 'The platform knows no data, no area and no page.';
  if (here.layer === 'data' && ['areas', 'app'].includes(there.layer)) return 'The data knows no feature: it uses the platform and other data.';
  if (here.layer !== 'app' && there.layer === 'app') return 'Nobody imports the application: it puts the pages together.';
  if (['areas', 'app'].includes(here.layer) && ['data/api.ts', 'platform/api/api-client.ts'].includes(there.path)) return 'Ask and change through data/: it owns every query and mutation.';
  if (here.feature && there.feature && here.feature !== there.feature && !here.isPage) return 'A feature never imports another; a page composes them.';
  return undefined;
};

export const webDirection = {
  create(context) {
    const here = webPlace(context.filename);
    if (!here || isTest(context.filename)) return {};
    const visit = (node, path) => {
      const there = webPlace(path);
      const message = there && webBreach(here, there);
      if (message) context.report({ node, message });
    };
    return {
      ...eachImport(context, visit),
      ImportExpression(node) {
        const path = typeof node.source.value === 'string' && target(context.filename, node.source.value);
        if (path) visit(node, path);
      },
    };
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
