const hues = 14;

/** Hue of a module, 1 to 14, by the number in its code, so that it is the same on every page. */
export const threadOf = (code: string): number => {
  const number = Number(/\d+$/.exec(code)?.[0] ?? 1);
  return ((number - 1) % hues) + 1;
};
