// The rules that keep this house and that no published plugin has.
import { wayBack } from './imports.mjs';
import { apiDirection, testingFromTestsOnly, webDirection } from './directions.mjs';
import { target } from './imports.mjs';

const noCycles = {
  create(context) {
    const check = (node) => {
      if (!node.source || node.importKind === 'type' || node.exportKind === 'type') return;
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

export const house = {
  rules: {
    'no-cycles': noCycles,
    'no-clock': noClock,
    'route-declares-access': routeDeclaresAccess,
    'no-write-outside-unit-of-work': noWriteOutsideUnitOfWork,
    'api-direction': apiDirection,
    'web-direction': webDirection,
    'testing-from-tests-only': testingFromTestsOnly,
  },
};
