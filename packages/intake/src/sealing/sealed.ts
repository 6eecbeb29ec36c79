/** What a sealed filing 加密提交 looks like on the wire: the office's public key, the sealed parts, and what stays readable for routing. */
import { ANONYMITY, COMPLAINT_KINDS } from '@sunboard/model';
import * as v from 'valibot';

/** The one suite in use (RFC 9180): X25519, HKDF-SHA-256, AES-256-GCM. */
export const SEALING_SUITE = 'DHKEM_X25519_HKDF_SHA256/HKDF_SHA256/AES_256_GCM';

/** Content type of a sealed file on the service. */
export const SEALED_FILE_TYPE = 'application/vnd.sunboard.sealed';

/** First bytes of every sealed file, by which the service knows it. */
export const SEALED_FILE_MARK = 'SUNSEAL1';

const base64Url = (bytesAtLeast: number, bytesAtMost: number) =>
  v.pipe(
    v.string(),
    v.minLength(Math.ceil((bytesAtLeast * 4) / 3)),
    v.maxLength(Math.ceil((bytesAtMost * 4) / 3)),
    v.regex(/^[\w-]+$/),
  );

const keyId = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));

/** The office's public key as `GET /v1/keys` gives it under `encryption` 加密公钥. */
export const encryptionKey = v.strictObject({
  /** First 16 hexadecimal digits of the SHA-256 of the public key. */
  keyId,
  suite: v.literal(SEALING_SUITE),
  /** 32 bytes, base64url. */
  publicKey: base64Url(32, 32),
});

/** Identity and content, encrypted to one key. Nothing in it can be read or changed without the private key. */
export const sealed = v.strictObject({
  keyId,
  /** Encapsulated key: 32 bytes, base64url. */
  enc: base64Url(32, 32),
  /** Padded plain text and a tag of 16 bytes, base64url; at most 1 MB. */
  ciphertext: base64Url(16, 1_048_576),
});

/** A sealed file in the list of evidence: its own name and type are inside the seal. */
export const sealedFile = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^\d{1,2}\.sealed$/)),
  /** Size of the sealed file in bytes. */
  size: v.pipe(v.number(), v.integer(), v.minValue(1)),
  contentType: v.literal(SEALED_FILE_TYPE),
  /** Lower-case hexadecimal SHA-256 of the sealed file. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** A complaint whose identity and content only the office can read 加密投诉举报. */
export const sealedComplaint = v.strictObject({
  kind: v.picklist(COMPLAINT_KINDS),
  anonymity: v.picklist(ANONYMITY),
  /** Unit concerned: readable, since a report must never be passed to it (信访工作条例 art. 30). */
  reportedUnit: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200))),
  /** Whether a person is reported: such reports go to discipline inspection. The name is inside the seal. */
  reportsPerson: v.optional(v.boolean()),
  evidence: v.optional(v.pipe(v.array(sealedFile), v.maxLength(10))),
  consent: v.strictObject({
    privacyNoticeVersion: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(40)),
  }),
  language: v.optional(v.picklist(['zh-CN', 'en'])),
  sealed,
});

/** See {@link encryptionKey}. */
export type EncryptionKey = v.InferOutput<typeof encryptionKey>;
/** See {@link sealed}. */
export type Sealed = v.InferOutput<typeof sealed>;
/** See {@link sealedFile}. */
export type SealedFile = v.InferOutput<typeof sealedFile>;
/** See {@link sealedComplaint}. */
export type SealedComplaint = v.InferOutput<typeof sealedComplaint>;

/** What is inside a seal: who files, and what. */
export interface SealedParts {
  readonly identity: Readonly<Record<string, unknown>>;
  readonly content: Readonly<Record<string, unknown>>;
}
