/** Options of the manifest analyzer; its command line cannot say that our package.json shall stay as it is. */
export default {
  globs: ['widgets/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/examples.ts'],
  litelement: true,
  packagejson: false,
  quiet: true,
};
