/** The fifteen competences of EntreComp (JRC 2016, EUR 27939 EN): three areas of five. */
export const competences: readonly string[] = ['IO', 'RE', 'IA'].flatMap((area) =>
  [1, 2, 3, 4, 5].map((number) => `${area}${number}`),
);
