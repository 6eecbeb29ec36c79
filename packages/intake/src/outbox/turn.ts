/** Lets one tab at a time work on a thing: by Web Locks where the browser has them, else by a lease in the database, which a closed tab loses by itself. */
import { createStore, update, type UseStore } from 'idb-keyval';
import { randomId } from '../receipt.js';

interface Lease {
  readonly owner: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Time after which a lease that is not renewed is free, in milliseconds. */
const LEASE = 15_000;

let leases: UseStore | undefined;

/** Waits for its turn, does the task, hands the turn on. */
export async function inTurn<T>(name: string, task: () => Promise<T>): Promise<T> {
  const { locks } = navigator as Partial<Navigator>;
  return locks ? locks.request(`sunboard:${name}`, task) : inLease(name, task);
}

/** The same without Web Locks, which http pages and old browsers lack. */
export async function inLease<T>(name: string, task: () => Promise<T>): Promise<T> {
  const owner = randomId();
  while (!(await take(name, owner))) await new Promise(resolve => setTimeout(resolve, LEASE / 30));
  const renewing = setInterval(() => void take(name, owner), LEASE / 3);
  try {
    return await task();
  } finally {
    clearInterval(renewing);
    await update<Lease | undefined>(
      name,
      lease => (lease?.owner === owner ? undefined : lease),
      leaseStore(),
    );
  }
}

async function take(name: string, owner: string): Promise<boolean> {
  let mine = false;
  await update<Lease | undefined>(
    name,
    lease => {
      mine = lease === undefined || lease.owner === owner || lease.until < Date.now();
      return mine ? { owner, until: Date.now() + LEASE } : lease;
    },
    leaseStore(),
  );
  return mine;
}

function leaseStore(): UseStore {
  leases ??= createStore('sunboard-turns', 'leases');
  return leases;
}
