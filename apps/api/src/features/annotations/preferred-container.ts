/** What a tool prefers of a container (RFC 7240, with the preferences of LDP and annotations). */
export interface PreferredContainer {
  /** Only what it is about: its first page is named, not told. */
  minimal: boolean;
  /** Addresses of annotations, not the annotations. */
  iris: boolean;
  /** One of these was asked for, so the answer follows what was preferred. */
  applied: boolean;
}

const preferences = {
  minimal: 'http://www.w3.org/ns/ldp#PreferMinimalContainer',
  iris: 'http://www.w3.org/ns/oa#PreferContainedIRIs',
  descriptions: 'http://www.w3.org/ns/oa#PreferContainedDescriptions',
} as const;
const returned = /(?:^|[,;])\s*return\s*=\s*"?representation"?\s*;[^,]*?include\s*=\s*"([^"]*)"/i;

/**
 * Reads a header `Prefer`; without one the first page is told with whole annotations. Where both
 * addresses and descriptions are asked for, descriptions are more.
 */
export function preferredContainer(header: string | undefined): PreferredContainer {
  const included = new Set((returned.exec(header ?? '')?.[1] ?? '').split(/\s+/));
  return {
    minimal: included.has(preferences.minimal),
    iris: included.has(preferences.iris) && !included.has(preferences.descriptions),
    applied: Object.values(preferences).some((preference) => included.has(preference)),
  };
}
