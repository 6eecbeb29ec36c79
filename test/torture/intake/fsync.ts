/** Counts the flushes that the service asks of the kernel against the cases it acknowledged: kill -9 alone cannot tell FULL from OFF. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Planting, Proof } from '../proof-check.js';
import { fileOnce, newKey, startService, stopService, withFolder } from './service-process.js';

/** Needs strace. Planted: a database in memory, which never flushes. */
export async function flushesPerCommit({
  filings = 100,
  planted = false,
}: { readonly filings?: number } & Planting = {}): Promise<Proof> {
  try {
    execFileSync('strace', ['-V'], { stdio: 'ignore' });
  } catch {
    return { figure: '-', passed: false, skipped: 'strace is not installed' };
  }
  return withFolder(async folder => {
    const trace = path.join(folder, 'trace');
    // -I2: with -o strace would otherwise keep back the signal that ends the service.
    const wrapper = ['strace', '-I2', '-f', '--seccomp-bpf', '-e', 'trace=fsync,fdatasync', '-o', trace];
    const database = planted ? ':memory:' : path.join(folder, 'intake.sqlite');
    const service = await startService(folder, database, { wrapper });
    const flushes = (): number =>
      readFileSync(trace, 'utf8')
        .split('\n')
        .filter(line => /\b(?:fsync|fdatasync)\(/.test(line)).length;
    const before = flushes();
    let acknowledged = 0;
    for (let index = 0; index < filings; index += 1)
      if ((await fileOnce(service.address, newKey()))?.status === 201) acknowledged += 1;
    const counted = flushes() - before;
    await stopService(service, 'SIGTERM');
    return {
      figure: `${counted} flushes for ${acknowledged} acknowledged cases`,
      passed: acknowledged === filings && counted >= acknowledged,
    };
  });
}
