/** Seals a complaint to the office's key before anything leaves the browser, where the office offers one. */
import type { Complaint } from '@sunboard/model';
import { fetchOfficeKeys, type OfficeKeys } from '@sunboard/intake/office-keys';
import { sha256OfFile } from '@sunboard/intake/file-hash';
import type { Filing, FilingFile } from '@sunboard/intake/outbox';
import type { DeskCore } from './desk-core.js';

const known = new WeakMap<DeskCore, Promise<OfficeKeys | undefined>>();

/** The office's keys; undefined while they cannot be had. */
export async function keysFor(desk: DeskCore, anew = false): Promise<OfficeKeys | undefined> {
  const { endpoint } = desk.host.element;
  if (endpoint === null) return undefined;
  let asked = anew ? undefined : known.get(desk);
  if (!asked) {
    // Drawn anew once, when the answer is there.
    const redraw = () => {
      desk.host.element.requestUpdate();
    };
    asked = fetchOfficeKeys({ endpoint, locale: desk.locale }).catch((error: unknown) => {
      known.delete(desk);
      // A service that publishes no keys takes no sealed filings.
      const kind = (error as { readonly kind?: string }).kind;
      return kind === 'not_found' || kind === 'not_json' ? { signing: [] } : undefined;
    });
    known.set(desk, asked);
    void asked.then(redraw);
    // What seals is fetched with the key: both are needed when the connection has gone.
    if (desk.door === 'complaint') void asked.then(keys => keys?.encryption && sealer());
  }
  return asked;
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
