/** The version that a draft takes the place of: the last one that takes effect before it. */
export const versionBefore = <One extends { effectiveOn: string }>(
  versions: readonly One[],
  effectiveOn: string,
): One | undefined => versions.findLast(one => one.effectiveOn < effectiveOn)
