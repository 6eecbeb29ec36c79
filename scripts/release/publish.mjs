/** Decides whether a release may be published, and how npm is asked to. */

/**
 * What still stands in the way, one sentence each.
 * @param {{ version: string, clean: boolean, changelog: string, env: Record<string, string | undefined> }} state
 *   version to publish; whether git has no change; text of widgets/CHANGELOG.md; environment
 */
export function reasonsNotToPublish({ version, clean, changelog, env }) {
  const reasons = [];
  if (!clean) reasons.push('There are uncommitted changes: a release is built from a commit.');
  if (!changelog.split('\n').includes(`## ${version}`))
    reasons.push(`widgets/CHANGELOG.md says nothing of ${version}: run "npx changeset version".`);
  if (!canProve(env))
    reasons.push(
      'Provenance needs a CI job with an identity token (GitHub: id-token: write; GitLab: SIGSTORE_ID_TOKEN).',
    );
  return reasons;
}

/** Arguments of `npm publish`; a rehearsal never sends anything. */
export function publishArguments(folder, { publish }) {
  const always = ['publish', folder, '--access', 'public', '--ignore-scripts'];
  return publish ? [...always, '--provenance'] : [...always, '--dry-run'];
}

function canProve(env) {
  return Boolean(env.ACTIONS_ID_TOKEN_REQUEST_URL || env.SIGSTORE_ID_TOKEN);
}
