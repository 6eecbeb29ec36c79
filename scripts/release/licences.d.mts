/** A third-party package of the lock file. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly ships: boolean;
}

/** Licences that may ship, those that tools may have besides, and packages with the reason why they may differ. */
export interface Policy {
  readonly allowed: readonly string[];
  readonly allowedInTools: readonly string[];
  readonly exceptions: Readonly<Record<string, { readonly licence: string; readonly reason: string }>>;
}

export function readPolicy(): Policy;
export function packagesOf(lock: unknown): LockedPackage[];
export function licenceFaults(packages: readonly LockedPackage[], policy: Policy): string[];
