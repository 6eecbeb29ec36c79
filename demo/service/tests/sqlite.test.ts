import { describe } from 'vitest';
import { SQLITE } from './engines.test-helper.js';
import { SUITES } from './suites.js';

describe('the service on SQLite', () => {
  for (const suite of SUITES) suite(SQLITE);
});
