/** Seals a complaint to the office's key before anything leaves the browser, where the office offers one. */
import type { Complaint } from '@sunboard/model';
import { fetchOfficeKeys, type OfficeKeys } from '@sunboard/intake/office-keys';
import { sha256OfFile } from '@sunboard/intake/file-hash';
import type { Filing, FilingFile } from '@sunboard/intake/outbox';
import type { DeskCore } from './desk-core.js';

interface Asked {
  readonly endpoint: string;
  readonly keys: Promise<OfficeKeys | undefined>;
  /** No answer came: whoever needs the keys asks again. */
  failed?: boolean;
}

const asked = new WeakMap<DeskCore, Asked>();

/** The office's keys; undefined while they cannot be had. Asks again where the last answer did not come. */
export async function keysFor(desk: DeskCore, anew = false): Promise<OfficeKeys | undefined> {
  const last = lastAsked(desk);
  return last && !last.failed && !anew ? last.keys : ask(desk);
}

/** The keys as far as they are known: drawing the form asks once, whatever comes, as each answer draws it anew. */
export async function knownKeys(desk: DeskCore): Promise<OfficeKeys | undefined> {
  return lastAsked(desk)?.keys ?? ask(desk);
}

function lastAsked(desk: DeskCore): Asked | undefined {
  const last = asked.get(desk);
  return last?.endpoint === desk.host.element.endpoint ? last : undefined;
}

async function ask(desk: DeskCore): Promise<OfficeKeys | undefined> {
  const { element } = desk.host;
  const { endpoint } = element;
  if (endpoint === null) return undefined;
  const keys = fetchOfficeKeys({ endpoint, locale: desk.locale }).catch(
    (error: unknown): OfficeKeys | undefined => {
      // A service that publishes no keys takes no sealed filings.
      const kind = (error as { readonly kind?: string }).kind;
      if (kind === 'not_found' || kind === 'not_json') return { signing: [] };
      now.failed = true;
      const again = () => {
        if (element.isConnected) void keysFor(desk);
      };
      addEventListener('online', again, { once: true });
      return undefined;
    },
  );
  const now: Asked = { endpoint, keys };
  asked.set(desk, now);
  // What seals is fetched with the key: both are needed when the connection has gone.
  void keys.then(found => {
    element.requestUpdate();
    if (desk.door === 'complaint' && found?.encryption) void sealer();
  });
  return keys;
}

/** The part that seals; undefined while it cannot be fetched. */
async function sealer() {
  if (!canSeal()) return undefined;
  try {
    const sealing = await import('@sunboard/intake/sealing');
    // The algorithms come in files of their own.
    await sealing.loadSuite();
    return sealing;
  } catch {
    return undefined;
  }
}

/** Why the form may not be sent now: `unknown` while the keys, or what seals to them, cannot be had, else a sentence; undefined when it may. */
export async function sealingFault(desk: DeskCore): Promise<string | undefined> {
  if (desk.door !== 'complaint') return undefined;
  const keys = await keysFor(desk);
  if (!keys) return 'unknown';
  const pinned = desk.host.element.getAttribute('encryption-key-id');
  if (pinned !== null && keys.encryption?.keyId !== pinned) return desk.text.sealKeyWrong;
  if (!keys.encryption) return undefined;
  if (canSeal()) return (await sealer()) ? undefined : 'unknown';
  return desk.state.unsealed ? undefined : desk.text.sealImpossible;
}

/** Whether this page offers cryptography; http pages do not. */
export function canSeal(): boolean {
  return (globalThis.crypto as Partial<Crypto>).subtle !== undefined;
}

/** The filing with everything but the routing fields under the seal; unchanged where the office offers no key. */
export async function sealFiling(desk: DeskCore, plain: Filing): Promise<Filing> {
  const key = desk.door === 'complaint' ? (await keysFor(desk))?.encryption : undefined;
  if (!key || !canSeal()) return plain;
  const sealing = await sealer();
  if (!sealing) throw new Error('what seals a complaint could not be fetched');
  const { sealComplaint, sealedFileName, sealFile, SEALED_FILE_TYPE } = sealing;
  const files: (FilingFile & { about: { contentType: typeof SEALED_FILE_TYPE } })[] = [];
  for (const [index, { content }] of plain.files.entries()) {
    const bytes = new Blob([await sealFile(key, content)]);
    const about = {
      name: sealedFileName(index),
      size: bytes.size,
      contentType: SEALED_FILE_TYPE,
      sha256: await sha256OfFile(bytes),
    } as const;
    files.push({ about, content: bytes });
  }
  const record = await sealComplaint(
    key,
    plain.record as unknown as Complaint,
    files.map(({ about }) => about),
  );
  return { ...plain, record, files };
}
