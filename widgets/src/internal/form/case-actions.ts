/** What the filer may do from the view of a case; the lookup carries it out. */
import type { DisclosedIdentity } from '@sunboard/intake';

/** What the filer may do; each says whether it worked. */
export interface CaseActions {
  readonly busy: boolean;
  readonly refresh: () => void;
  readonly message: (text: string) => Promise<boolean>;
  readonly correct: (changes: Readonly<Record<string, unknown>>) => Promise<boolean>;
  readonly withdraw: (reason: string | undefined) => Promise<boolean>;
  readonly confirm: () => Promise<boolean>;
  readonly review: (reason: string | undefined) => Promise<boolean>;
  readonly disclose: (identity: DisclosedIdentity) => Promise<boolean>;
  readonly rate: (score: number) => Promise<boolean>;
}
