/** Which room may import from which: the direction of the design, enforced; a breach fails `npm run lint`. */

const fs = require('node:fs');
const path = require('node:path');

const PACKAGES = ['model', 'attachments', 'calendar', 'reader', 'rules', 'intake', 'checker'];

/** For each room, the other rooms it may use. */
const MAY_USE = {
  'packages/model': [],
  'packages/attachments': ['packages/model'],
  'packages/calendar': ['packages/model'],
  'packages/reader': ['packages/model', 'packages/calendar'],
  'packages/rules': ['packages/model', 'packages/calendar', 'packages/reader'],
  'packages/intake': ['packages/model', 'packages/calendar'],
  'packages/checker': [
    'packages/model',
    'packages/attachments',
    'packages/calendar',
    'packages/reader',
    'packages/rules',
  ],
  widgets: ['packages/model', 'packages/calendar', 'packages/intake'],
  extension: [
    'packages/model',
    'packages/attachments',
    'packages/calendar',
    'packages/reader',
    'packages/rules',
  ],
  demo: [...PACKAGES.map(name => `packages/${name}`), 'widgets', 'extension'],
  docs: [...PACKAGES.map(name => `packages/${name}`), 'widgets'],
};
const ROOMS = [...Object.keys(MAY_USE), 'test', 'scripts'];

/** Tests and build-time scripts: they run in Node and may look where shipped code may not. */
const NOT_SHIPPED = String.raw`\.test(?:-helper)?\.ts$|/scripts/|/tests?/|vite\.config\.ts$`;

const directions = Object.entries(MAY_USE).map(([room, allowed]) => ({
  name: `direction-${room.replace('packages/', '')}`,
  severity: 'error',
  comment: `${room} may import only from ${allowed.join(', ') || 'no other room'} (see CONTRIBUTING.md, "Rooms").`,
  from: { path: `^${room}/`, pathNot: String.raw`\.test\.ts$` },
  to: { path: ROOMS.filter(other => other !== room && !allowed.includes(other)).map(other => `^${other}/`) },
}));

/** A room's only doors: for a package what its package.json exports; anything else of it is its own affair. */
const DOORS = [
  ...PACKAGES.flatMap(exportsOf),
  String.raw`^demo/service/index\.ts$`,
  String.raw`^widgets/src/index\.ts$`,
  String.raw`^widgets/src/[^/]+/(?:define|index|examples)\.ts$`,
];

function exportsOf(name) {
  const file = path.join(__dirname, 'packages', name, 'package.json');
  const targets = Object.values(JSON.parse(fs.readFileSync(file, 'utf8')).exports);
  return targets.map(
    target => `^packages/${name}/${target.replace('./', '').replaceAll('.', String.raw`\.`)}$`,
  );
}

const faces = [...PACKAGES.map(name => `packages/${name}`), 'widgets', 'extension', 'demo'].map(room => ({
  name: `face-of-${room.replace('packages/', '')}`,
  severity: 'error',
  comment: `${room} is used through what its package.json exports: what lies behind may change without notice.`,
  // test/ measures and attacks rooms from within: it alone may look behind a face.
  from: { path: ROOMS.filter(other => other !== room && other !== 'test').map(other => `^${other}/`) },
  to: { path: `^${room}/`, pathNot: DOORS },
}));

module.exports = {
  forbidden: [
    ...directions,
    ...faces,
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'A circle makes two modules one that cannot be read, tested or loaded in parts.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-node-in-browser-code',
      severity: 'error',
      comment:
        'Everything but the checker, the demo and the tests also runs in a browser, where Node is not.',
      from: { path: String.raw`^(?:packages/(?!checker/)|widgets/|extension/)`, pathNot: NOT_SHIPPED },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment: 'An import that leads nowhere is not checked by any other rule here.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-dependency',
      severity: 'error',
      comment:
        'Shipped code lists what it needs in its own package.json; a root devDependency is not there for users.',
      from: { path: '^(?:packages|widgets|extension|demo)/', pathNot: NOT_SHIPPED },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // The example consumer imports the packed packages, which stand elsewhere when it is built.
    exclude: { path: String.raw`(?:^|/)(?:dist|fixtures|reports)/|^test/consumer/` },
    tsConfig: { fileName: 'tsconfig.json' },
    // Type-only imports too: a type from above binds as firmly as a value.
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.mts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
