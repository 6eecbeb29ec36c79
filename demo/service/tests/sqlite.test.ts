import { describe, expect, it } from 'vitest';
import { documented, seen } from './contract.test-helper.js';
import { SQLITE } from './engines.test-helper.js';
import { SUITES } from './suites.js';

describe('the service on SQLite', () => {
  for (const suite of SUITES) suite(SQLITE);

  it('has answered in every way of success that the API document names, and every answer kept to it', () => {
    expect(documented().filter(name => / 20\d$/.test(name) && !seen.has(name))).toEqual([]);
    expect(seen.size).toBeGreaterThan(60);
  });
});
