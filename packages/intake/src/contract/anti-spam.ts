/** What shows that a filing comes from a person at a form: a small proof of work, and a field that only programs fill in. */
import * as v from 'valibot';

/** A challenge in the format of ALTCHA, version 1: find `number` such that SHA-256(`salt` + `number`) is `challenge`. */
export const powChallenge = v.strictObject({
  algorithm: v.literal('SHA-256'),
  /** Hexadecimal. */
  challenge: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Ends with its expiry, `?expires=<seconds since 1970>&`. */
  salt: v.pipe(v.string(), v.maxLength(200)),
  /** Upper end of the search. */
  maxnumber: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** HMAC-SHA-256 of the service over the challenge, hexadecimal. */
  signature: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** A solved challenge; travels as base64 of its JSON. */
export const powSolution = v.object({
  algorithm: v.literal('SHA-256'),
  challenge: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  number: v.pipe(v.number(), v.integer(), v.minValue(0)),
  salt: v.pipe(v.string(), v.maxLength(200)),
  signature: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** `antiSpam` of a filing. */
export const antiSpam = v.strictObject({
  pow: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  /** Must be empty. */
  honeypot: v.optional(v.pipe(v.string(), v.maxLength(2000))),
});

/** See {@link powChallenge}. */
export type PowChallenge = v.InferOutput<typeof powChallenge>;
/** See {@link antiSpam}. */
export type AntiSpam = v.InferOutput<typeof antiSpam>;
