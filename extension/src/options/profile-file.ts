/** The profile as a file: out with what was dismissed, in with located problems. */
import type { Locale, Problem, SiteProfile } from '@sunboard/model';
import { parseProfile } from '@sunboard/rules';
import { exportDismissals, importDismissals } from '../store/dismissals.js';
import { readProfile, updateProfile, type StoredProfile } from '../store/profile.js';

/** What came of an import. */
export type Imported =
  | { readonly ok: true; readonly columns: number; readonly exemptions: number; readonly known: number }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The site's profile with its dismissals, as the command line reads it. */
export async function profileFile(host: string): Promise<Partial<SiteProfile>> {
  const [profile, dismissals] = [await readProfile(host), await exportDismissals(host)];
  const exemptions = [...(profile.exemptions ?? []), ...dismissals];
  return { ...profile, ...(exemptions.length > 0 && { exemptions }) };
}

/** Takes a profile in: its exemptions become dismissals that can be taken back one by one, the rest replaces the old profile. */
export async function importProfile(text: string, host: string, locale: Locale): Promise<Imported> {
  const { value, problems } = parseProfile(text, locale);
  if (!value) return { ok: false, problems };
  const { exemptions = [], ...rest } = value;
  const { known } = await importDismissals(exemptions, host);
  await updateProfile(host, (): StoredProfile => rest);
  return { ok: true, columns: rest.columns?.length ?? 0, exemptions: exemptions.length, known };
}
