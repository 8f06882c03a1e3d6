/*
 * The compiler already lets nothing else through; this is the second lock on the same door, in case
 * a document was stored by something else.
 */
const tags = new Set(
  `a blockquote br code del details em figcaption figure h2 h3 h4 h5 h6 hr img kbd li ol p pre strong
  sub summary sup table tbody td th thead tr u ul
  math maction menclose merror mfrac mglyph mi mlabeledtr mmultiscripts mn mo mover mpadded mphantom
  mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder
  munderover semantics`.split(/\s+/),
);

const attributes = new Map(
  `alt align class display href id loading src start title
  accent accentunder columnalign columnlines columnspacing depth displaystyle fence form height largeop
  linethickness lspace mathvariant maxsize minsize movablelimits notation rowlines rowspacing rspace
  scriptlevel separator stretchy symmetric voffset width`
    .split(/\s+/)
    .map((name) => [name, name === 'class' ? 'className' : name]),
);

const scheme = /^[a-z][a-z0-9+.-]*:/i;
const safeScheme = /^(?:https?|mailto):/i;

/** Browsers skip control characters in a scheme, so they are skipped before it is judged. */
const isSafeAddress = (address: string): boolean => {
  const bare = Array.from(address, (sign) => (sign > ' ' ? sign : '')).join('');
  return !scheme.test(bare) || safeScheme.test(bare);
};

export const isDrawnTag = (tag: string): boolean => tags.has(tag);

/** Attributes as React names them, without those that are unknown or lead somewhere dangerous. */
export const safeAttributes = (given: Record<string, string> = {}): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const known = attributes.get(name);
      if (!known) return [];
      return (name === 'href' || name === 'src') && !isSafeAddress(value) ? [] : [[known, value]];
    }),
  );
