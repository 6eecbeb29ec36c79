/** Lint: strict types everywhere, Lit and accessibility rules for templates, and the walls of the security design. */
import globals from 'globals';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as webComponents } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts'];
const TESTS = ['**/*.test.ts', 'test/**/*.ts'];
const TEMPLATES = ['widgets/**/*.ts', 'extension/**/*.ts'];
/** Code that is injected into pages we know nothing about. */
const ON_FOREIGN_PAGES = ['extension/src/content/**/*.ts', 'packages/reader/src/**/*.ts'];

/** Ways to turn text into markup or code, and one that is only slow: see CONTRIBUTING.md, "House rules". */
const BANNED_SYNTAX = [
  {
    selector: "MemberExpression[property.name='innerText'], Literal[value='innerText']",
    message: 'innerText lays the page out anew (27 s on a large page): walk text nodes or use textContent.',
  },
  {
    selector:
      'AssignmentExpression > MemberExpression.left[property.name=/^(?:innerHTML|outerHTML|srcdoc)$/]',
    message: 'Writing markup from text is how scripts get in: build nodes, or use a Lit template.',
  },
  {
    selector:
      "CallExpression[callee.property.name=/^(?:insertAdjacentHTML|createContextualFragment|setHTMLUnsafe)$/], CallExpression[callee.object.name='document'][callee.property.name=/^write(?:ln)?$/]",
    message: 'Writing markup from text is how scripts get in: build nodes, or use a Lit template.',
  },
  {
    selector:
      "CallExpression[callee.name='unsafeHTML'], ImportSpecifier[imported.name=/^unsafe(?:HTML|SVG|MathML)$/]",
    message: 'unsafeHTML is no sanitiser and slips through Trusted Types: render data, or sanitise to nodes.',
  },
  {
    selector: "ImportSpecifier[imported.name='styleMap'], CallExpression[callee.name='styleMap']",
    message:
      "A strict style-src blocks styleMap's first render: use classes, custom properties after render, SVG attributes.",
  },
];

export default defineConfig(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      'coverage/**',
      'test/reports/**',
      'test-results/**',
      '**/fixtures/**',
      // Written by a generator, and built against the packed packages: neither is ours to lint here.
      'packages/intake/src/client/api-types.ts',
      'test/consumer/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'sunboard/types',
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // A number in a sentence is wanted; objects, undefined and null in one are still errors.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => void call()` style handlers are clear; the rule guards against using a void value.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Lit takes async listeners in templates and properties; what is never awaited is caught by no-floating-promises.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      // A leading underscore says "must be taken, is not used".
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // `while (true)` reads best in hand-written scanners.
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // Spreading a string yields code points, which is what comparing and folding Chinese text needs.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    name: 'sunboard/everywhere',
    files: ['**/*.{ts,mjs,cjs,js}'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-restricted-syntax': ['error', ...BANNED_SYNTAX],
    },
  },
  {
    name: 'sunboard/templates',
    files: TEMPLATES,
    extends: [lit['flat/recommended'], webComponents['flat/best-practice'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      'wc/guard-super-call': 'off', // LitElement has every lifecycle callback.
      'lit/no-template-arrow': 'off', // A listener that names the row it belongs to is clearer than a data attribute.
      'lit-a11y/no-redundant-role': 'off', // WebKit takes the role of a list without marks away, unless it is said.
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'no-restricted-syntax': [
        'error',
        ...BANNED_SYNTAX,
        {
          selector: String.raw`TaggedTemplateExpression[tag.name=/^(?:html|svg)$/] TemplateElement[value.raw=/\sstyle=|<style[\s>]/]`,
          message:
            'A strict style-src blocks style attributes and <style> in templates: use static styles or element.style.',
        },
      ],
    },
  },
  {
    name: 'sunboard/foreign-pages',
    files: ON_FOREIGN_PAGES,
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'customElements', message: 'It is null in a content script.' },
        { name: 'localStorage', message: "It is the page's own storage." },
        { name: 'sessionStorage', message: "It is the page's own storage." },
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'crypto',
          property: 'subtle',
          message: 'It is missing on http pages: use the small synchronous hash.',
        },
        { object: 'crypto', property: 'randomUUID', message: 'It is missing on http pages.' },
        { object: 'window', property: 'customElements', message: 'It is null in a content script.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit', 'lit/*', '@lit/*'],
              message: 'Lit needs customElements, which a content script lacks.',
            },
          ],
        },
      ],
    },
  },
  {
    name: 'sunboard/tests',
    files: TESTS,
    rules: {
      // Tests plant hostile or impossible values on purpose.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // chai: expect(x).to.be.true
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-misused-spread': 'off', // Its exception for strings misses literals.
      'no-script-url': 'off',
      'no-restricted-syntax': [
        'error',
        ...BANNED_SYNTAX.filter(({ message }) => !message.startsWith('Writing markup')),
      ],
    },
  },
  {
    name: 'sunboard/node-scripts',
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: { globals: globals.node },
    rules: { 'no-undef': 'error', 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
);
