import { uuidFrom } from './random.mjs';

const firstNames =
  'Amira Bas Charlotte Dries Elif Fien Gust Hanne Ilias Jana Kobe Lotte Milan Noor Otto Paulien Quinten Rania Sander Tine Umut Vera Wout Xander Yasmine Zita'.split(
    ' ',
  );
const lastNames =
  'Aerts Bakker Claes Demir Evers Fransen Goossens Hermans Ibrahimi Jacobs Kaya Lambrecht Maes Nijs Okafor Peeters Quintelier Roels Smets Thijs Umans Vermeer Wouters Xhemaj Yilmaz Zwart'.split(
    ' ',
  );
const backgrounds = ['social', 'business', 'technology', 'arts', 'health', 'other', null];

/** Made-up learners: every name is put together here and belongs to nobody. */
export function makePeople({ count, random, tag }) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, (_, n) => ({
    id: uuidFrom(random),
    email: `${tag}-${n}@many.example`,
    name: `${pick(firstNames)} ${pick(lastNames)}`,
    background: pick(backgrounds),
  }));
}
