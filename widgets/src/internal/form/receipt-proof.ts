/** Checks what a receipt says: the office's signature, and that content and files are those that were sent. */
import type { Receipt } from '@sunboard/intake';
import { fetchOfficeKeys, payloadHash, verifyReceipt, type Proof } from '@sunboard/intake/office-keys';
import type { Filing, FilingTarget } from '@sunboard/intake/outbox';

/** What was found; `unknown` where this browser cannot tell. */
export interface ReceiptProof {
  readonly signature: Proof;
  readonly content: 'same' | 'differs' | 'unknown';
  readonly files: 'same' | 'differ';
}

/** Never rejects: a receipt counts even where it cannot be checked. */
export async function proofOf(
  receipt: Receipt,
  sent: Filing | undefined,
  target: FilingTarget,
): Promise<ReceiptProof> {
  const { payloadSha256, files } = receipt.receipt;
  const [signature, hash] = await Promise.all([
    fetchOfficeKeys(target)
      .then(keys => verifyReceipt(receipt, keys.signing))
      .catch(() => 'unknown' as const),
    sent ? payloadHash(sent.record).catch(() => undefined) : undefined,
  ]);
  const hashes = (list: readonly { readonly sha256: string }[]) =>
    list
      .map(file => file.sha256)
      .sort()
      .join(' ');
  return {
    signature,
    content: hash === undefined ? 'unknown' : hash === payloadSha256 ? 'same' : 'differs',
    files: !sent || hashes(sent.files.map(({ about }) => about)) === hashes(files) ? 'same' : 'differ',
  };
}
