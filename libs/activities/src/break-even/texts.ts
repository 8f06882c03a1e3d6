import type { Locale } from '@weft/contracts';

export const texts = {
  nl: {
    label: 'Break-even berekenen',
    fixed: 'Vaste kosten per jaar',
    variable: (unit: string) => `Kosten per ${unit}`,
    price: (unit: string) => `Prijs per ${unit}, in euro`,
    units: (unit: string) => `Aantal per jaar (1 = één ${unit})`,
    grants: 'Subsidies en giften per jaar, in euro',
    contribution: (unit: string) => `Bijdrage per ${unit} (prijs min eigen kosten)`,
    costPerUnit: (unit: string) => `Alle kosten samen, per ${unit}`,
    breakEven: 'Break-even per jaar',
    result: 'Resultaat per jaar',
    noUnits: 'nog geen aantal',
    never: 'niet te halen',
    reached: (units: string) =>
      `Vanaf ${units} per jaar zijn alle kosten gedekt. Daaronder leg je toe.`,
    granted: 'Subsidies en giften dekken de vaste kosten al, nog voor je iets verkoopt.',
    grantedAtLoss: (unit: string) =>
      `Subsidies en giften dekken de vaste kosten, maar op elke ${unit} verlies je geld: de prijs is lager dan de eigen kosten ervan.`,
    notAbove: (unit: string) =>
      `Met deze prijs dek je de kosten nooit: een ${unit} brengt niet meer op dan hij zelf kost. Verhoog de prijs of verlaag de kosten per ${unit}.`,
    chart: 'Kosten en inkomsten per jaar',
    chartText: (units: string, income: string, costs: string) =>
      `Bij ${units} per jaar zijn de inkomsten ${income} en de kosten ${costs}.`,
    income: 'inkomsten (verkoop, subsidies en giften)',
    costs: 'kosten',
    point: 'break-even',
    chosen: 'jouw aantal',
    number: 'Aantal',
    incomeShort: 'Inkomsten',
    costsShort: 'Kosten',
    missingPrice: 'Vul een prijs in.',
    missingUnits: 'Vul een aantal in.',
    missingGrants: 'Vul een bedrag voor subsidies en giften in; 0 mag.',
  },
  en: {
    label: 'Work out break-even',
    fixed: 'Fixed costs a year',
    variable: (unit: string) => `Costs per ${unit}`,
    price: (unit: string) => `Price per ${unit}, in euro`,
    units: (unit: string) => `Number a year (1 = one ${unit})`,
    grants: 'Grants and gifts a year, in euro',
    contribution: (unit: string) => `Contribution per ${unit} (price less its own costs)`,
    costPerUnit: (unit: string) => `All costs together, per ${unit}`,
    breakEven: 'Break-even a year',
    result: 'Result a year',
    noUnits: 'no number yet',
    never: 'out of reach',
    reached: (units: string) =>
      `From ${units} a year all costs are covered. Below that you lose money.`,
    granted: 'Grants and gifts cover the fixed costs already, before anything is sold.',
    grantedAtLoss: (unit: string) =>
      `Grants and gifts cover the fixed costs, but you lose money on every ${unit}: its price is below its own costs.`,
    notAbove: (unit: string) =>
      `At this price you never cover the costs: one ${unit} brings in no more than it costs by itself. Raise the price or lower the costs per ${unit}.`,
    chart: 'Costs and income a year',
    chartText: (units: string, income: string, costs: string) =>
      `At ${units} a year, income is ${income} and costs are ${costs}.`,
    income: 'income (sales, grants and gifts)',
    costs: 'costs',
    point: 'break-even',
    chosen: 'your number',
    number: 'Number',
    incomeShort: 'Income',
    costsShort: 'Costs',
    missingPrice: 'Fill in a price.',
    missingUnits: 'Fill in a number a year.',
    missingGrants: 'Fill in an amount for grants and gifts; 0 is fine.',
  },
} satisfies Record<Locale, unknown>;
