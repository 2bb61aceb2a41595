// The rules that keep this house and that no published plugin has.
import { wayBack } from './imports.mjs';
import { apiFace, areaDirection } from './areas.mjs';
import { testingFromTestsOnly, webDirection } from './directions.mjs';
import { target } from './imports.mjs';
import { classBearsFile } from './names.mjs';
import { tablesOfTheOwner } from './tables.mjs';

const noCycles = {
  create(context) {
    const check = (node) => {
      if (!node.source) return;
      const path = target(context.filename, node.source.value);
      const way = path && wayBack(path, context.filename);
      if (way) context.report({ node, message: `Import cycle: ${way.map((file) => file.split('/').at(-1)).join(' → ')}` });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};

const noClock = {
  create(context) {
    const say = (node) => context.report({ node, message: 'No clock here: today and now are passed in (Clock).' });
    return {
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) say(node);
      },
      CallExpression(node) {
        if (node.callee.type === 'MemberExpression' && node.callee.object.name === 'Date' && node.callee.property.name === 'now') say(node);
      },
    };
  },
};

const HANDLERS = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete', 'All']);
const decoratorName = (decorator) => decorator.expression.callee?.name ?? decorator.expression.name;

const routeDeclaresAccess = {
  create(context) {
    return {
      MethodDefinition(node) {
        const names = (node.decorators ?? []).map(decoratorName);
        if (names.some((name) => HANDLERS.has(name)) && !names.includes('Access') && !names.includes('Public')) {
          context.report({ node, message: 'Every route declares its access: @Access(action) or @Public().' });
        }
      },
    };
  },
};

const WRITES = new Set(['save', 'insert', 'update', 'delete', 'upsert', 'remove', 'softDelete', 'softRemove', 'increment', 'decrement', 'transaction', 'clear']);
const WRITERS = /(^|\.)(manager|entityManager|dataSource|writeSource|queryRunner)$|getRepository\(.*\)$/;

const noWriteOutsideUnitOfWork = {
  create(context) {
    return {
      CallExpression(node) {
        if (node.callee.type !== 'MemberExpression' || !WRITES.has(node.callee.property.name)) return;
        if (WRITERS.test(context.sourceCode.getText(node.callee.object))) {
          context.report({ node, message: 'Writing is done inside UnitOfWork.run, through a ScopedRepository.' });
        }
      },
      ImportDeclaration(node) {
        if (node.source.value !== 'typeorm' && node.source.value !== '@nestjs/typeorm') return;
        for (const one of node.specifiers) {
          if (['Repository', 'DataSource', 'EntityManager', 'InjectRepository', 'InjectDataSource'].includes(one.imported?.name)) {
            context.report({ node: one, message: 'Features reach the database through the platform only.' });
          }
        }
      },
    };
  },
};

/** A piece that React fetches takes the whole page away when it does not come, and never comes again. */
const noLazy = {
  create(context) {
    return {
      ImportSpecifier(node) {
        if (node.parent.source.value === 'react' && ['lazy', 'Suspense'].includes(node.imported.name)) {
          context.report({ node, message: 'Code that is fetched later comes by later or laterWindow: when it does not come, the page stands.' });
        }
      },
    };
  },
};

/** `data?.items …`: the answer of a query, which may not have come. */
const readsAnswer = (node) => {
  if (!node || typeof node.type !== 'string') return false;
  if (node.type === 'MemberExpression') {
    const isItems = node.property.name === 'items' && (node.object.property?.name === 'data' || node.object.name === 'data');
    return isItems || readsAnswer(node.object);
  }
  if (node.type === 'CallExpression') return readsAnswer(node.callee);
  return (node.type === 'ChainExpression' || node.type === 'TSNonNullExpression') && readsAnswer(node.expression);
};

const noAnswerIsNotEmpty = {
  create(context) {
    const say = (node) => context.report({ node, message: 'What has not come is not empty: options come from useFetchedOptions, lists are shown in a QueryView.' });
    return {
      LogicalExpression(node) {
        if (node.operator !== '&&' && node.right.type === 'ArrayExpression' && node.right.elements.length === 0 && readsAnswer(node.left)) say(node);
      },
      AssignmentPattern(node) {
        if (node.right.type === 'ArrayExpression' && node.right.elements.length === 0 && node.parent.key?.name === 'items') say(node);
      },
    };
  },
};

/** A query that reads it by itself is a second rule of whose places are known, which nobody holds against the first. */
const hiddenPeopleInOnePlace = {
  create(context) {
    const say = (node, text) => {
      if (/\bsafety_prohibition\b/.test(text)) context.report({ node, message: 'Who is under a safety prohibition is asked by isHidden (case/trainees/access/hidden-people), whose places one knows by PlacesService.' });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && say(node, node.value),
      TemplateElement: (node) => say(node, node.value.raw),
      Identifier: (node) => say(node, node.name),
    };
  },
};

export const house = {
  rules: {
    'no-cycles': noCycles,
    'no-clock': noClock,
    'route-declares-access': routeDeclaresAccess,
    'no-write-outside-unit-of-work': noWriteOutsideUnitOfWork,
    'area-direction': areaDirection,
    'api-face': apiFace,
    'web-direction': webDirection,
    'class-bears-file': classBearsFile,
    'no-lazy': noLazy,
    'no-answer-is-not-empty': noAnswerIsNotEmpty,
    'testing-from-tests-only': testingFromTestsOnly,
    'hidden-people-in-one-place': hiddenPeopleInOnePlace,
    'tables-of-the-owner': tablesOfTheOwner,
  },
};
