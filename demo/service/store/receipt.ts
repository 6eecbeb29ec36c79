/** The receipt of a filed case 回执: number, state, hashes, and the service's signature over them. */
import { canonicalJson, STATE_LABELS, type CaseState, type Receipt } from '@sunboard/intake';
import { localize, type Locale } from '@sunboard/model';
import type { ServiceContext } from '../context.js';

type FileProof = Receipt['receipt']['files'][number];

/** Makes the receipt of a case, the same whenever it is made again; the access key only where it may still be shown. */
export function receiptOf(
  { signer }: ServiceContext,
  filed: {
    readonly receiptNo: string;
    readonly submittedAt: string;
    readonly state: CaseState;
    readonly payloadSha256: string;
  },
  rows: readonly FileProof[],
  locale: Locale,
  replayed: boolean,
  accessKey: string | undefined,
): Receipt {
  const { receiptNo, submittedAt, state, payloadSha256 } = filed;
  const files = rows.map(({ name, size, sha256: hash }) => ({ name, size, sha256: hash }));
  return {
    receiptNo,
    ...(accessKey !== undefined && { accessKey }),
    submittedAt,
    status: state,
    statusLabel: localize(STATE_LABELS[state], locale),
    replayed,
    receipt: {
      payloadSha256,
      files,
      signature: signer.sign(canonicalJson({ receiptNo, submittedAt, payloadSha256, files })),
      keyId: signer.keyId,
    },
  };
}
