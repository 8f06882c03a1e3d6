import { dayText, numberText } from '@weft/activities/react';
import type { Locale } from '@weft/contracts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { EntryOf, ListedEntry } from './library.queries.js';
import type { LibraryTexts } from './texts.js';

interface Fact {
  label: string;
  value: ReactNode;
}

type Item = Pick<ListedEntry, 'record' | 'tags'>;

interface Words {
  t: LibraryTexts;
  locale: Locale;
}

/** What is known of an entry besides its text and points, in the order in which it is read. */
export function factsOf({ record, tags }: Item, { t, locale }: Words): Fact[] {
  switch (record.collection) {
    case 'cases':
      return fact(t.sector, record.entry.sector);
    case 'ecosystem':
      return organisationFacts(record.entry, tags, t);
    case 'measures':
      return [
        ...fact(t.who, record.entry.audience),
        ...fact(t.amount, amountText(record.entry.amount, { t, locale })),
        ...fact(t.validity, record.entry.validity),
      ];
    case 'figures': {
      const { value, unit } = record.entry;
      return fact(t.value, value !== undefined && valueText(value, unit, locale));
    }
    case 'polls':
      return fact(
        t.votes,
        record.entry.options && (
          <List texts={record.entry.options.map(({ title, votes }) => t.votesOf(title, votes))} />
        ),
      );
    case 'clusters':
      return fact(
        t.cluster,
        record.entry.cluster && (
          <Link to={`/library/clusters/${record.entry.cluster}`}>{record.entry.cluster}</Link>
        ),
      );
    case 'enterprise-types':
      return [
        ...fact(t.serves, record.entry.serves),
        ...fact(t.features, record.entry.features && <List texts={record.entry.features} />),
        ...(record.entry.compared ?? []).flatMap(({ title, text }) => fact(title, text)),
      ];
    case 'timeline':
      return fact(t.when, dayText(record.entry.date, locale));
    case 'testimonials':
      return [
        ...fact(t.subjects, record.entry.subjects?.join(', ')),
        ...fact(t.website, record.entry.url && <Site url={record.entry.url} />),
      ];
    case 'cooperation':
    case 'countries':
      return (record.entry.facts ?? []).flatMap(({ title, text }) => fact(title, text));
    case 'addresses':
      return addressFacts(record.entry, t);
    case 'frameworks':
    case 'glossary':
      return [];
  }
}

const fact = (label: string, value: ReactNode): Fact[] => (value ? [{ label, value }] : []);

function organisationFacts(
  entry: EntryOf<'ecosystem'>,
  tags: Item['tags'],
  t: LibraryTexts,
): Fact[] {
  const titleOf = (option: string | undefined) =>
    tags.find((tag) => tag.option === option)?.title ?? '';
  const places = (entry.listed ?? []).map((place) =>
    [
      `${place.id}: ${titleOf(place.domain)}`,
      place.region ? titleOf(place.region) : '',
      place.printed ? t.printed(place.printed) : '',
      place.tag ? t.tagged(place.tag) : '',
    ]
      .filter(Boolean)
      .join(', '),
  );
  const { acronym, url, roles, training, research, offer, address } = entry;
  // Of an entry that is in no directory, its domains stand by themselves.
  const domains = [entry.domain ?? []].flat().map(titleOf);
  return [
    ...fact(t.acronym, acronym),
    ...fact(t.domains, domains.length > 0 && <List texts={domains} />),
    ...fact(t.places, places.length > 0 && <List texts={places} place />),
    ...fact(t.roles, roles && <List texts={roles.map(({ text }) => text)} />),
    ...fact(t.training, training && t.trainings[training]),
    ...fact(t.research, research),
    ...fact(t.offer, offer && `${offer.title}, ${t.ects(offer.ects)}`),
    ...fact(t.address, address),
    ...fact(t.website, url && <Site url={url} />),
  ];
}

function addressFacts({ author, year, sites, url, flags }: EntryOf<'addresses'>, t: LibraryTexts) {
  const doubtful = flags?.some(({ flag, settled }) => flag === 'address-doubtful' && !settled);
  const links = sites?.map((site) =>
    doubtful ? <span key={site}>{site} </span> : <Site key={site} url={`https://${site}`} />,
  );
  return [
    ...fact(t.author, author),
    ...fact(t.year, year && String(year)),
    ...fact(t.website, links ?? (url && <Site url={url} />)),
  ];
}

function amountText(amount: EntryOf<'measures'>['amount'], { t, locale }: Words): string {
  if (!amount) return t.noAmount;
  const number = numberText(amount.value, locale);
  switch (amount.unit) {
    case 'EUR':
      return `€ ${number}`;
    case 'percent':
      return `${number} %`;
    case 'hours':
      return `${number} ${t.hours}`;
  }
}

/** Numbers from here on are read by their thousands; years are smaller. */
const grouped = 10_000;

function valueText(value: number | string, unit: string | undefined, locale: Locale): string {
  const plain = typeof value === 'string' || (Number.isInteger(value) && value < grouped);
  return `${plain ? value : numberText(value, locale)}${unit ? ` ${unit}` : ''}`;
}

/** An address as it is read, without its scheme. */
const Site = ({ url }: { url: string }) => (
  <>
    <a href={url}>{decodeURI(url).replace(/^https?:\/\/|\/$/g, '')}</a>{' '}
  </>
);

const List = ({ texts, place }: { texts: readonly string[]; place?: boolean }) => (
  <ul>
    {texts.map((text) => (
      <li key={text} data-place={place ? text.slice(0, text.indexOf(':')) : undefined}>
        {text}
      </li>
    ))}
  </ul>
);
