import fc from 'fast-check';
import { amountText, euroText, parseAmount, parseUnits, shareText } from './amount.js';

it.each([
  ['12', 12],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['12,', 12],
  [',50', 0.5],
  ['0.05', 0.05],
  ['1.234', 1234],
  ['1,234', 1234],
  ['1.234,50', 1234.5],
  ['1,234.50', 1234.5],
  ['€ 1 234 567,8', 1_234_567.8],
  ['1.234.567', 1_234_567],
  ['1000000', 1_000_000],
  ['', null],
  ['€', null],
  [',', null],
  ['-5', null],
  ['abc', null],
  ['1e3', null],
  ['12,345.6,7', null],
  ['1.23.456', null],
  ['1,234,50', null],
  ['0,123', null],
  ['12,3456', null],
  ['1000000001', null],
])('reads %j as %j', (text, amount) => {
  expect(parseAmount(text)).toBe(amount);
});

it('reads back every amount that it writes, in both languages', () => {
  fc.assert(
    fc.property(fc.nat(100_000_000_000), fc.constantFrom('nl', 'en'), (cents, locale) => {
      expect(parseAmount(amountText(cents / 100, locale))).toBe(cents / 100);
    }),
  );
});

it('writes amounts as each language does', () => {
  expect(amountText(1234.5, 'nl')).toBe('1.234,50');
  expect(amountText(1234.5, 'en')).toBe('1,234.50');
  expect(amountText(1234, 'nl')).toBe('1.234');
  expect(euroText(123_450, 'nl')).toMatch(/^€\s1\.234,50$/);
  expect(euroText(-5, 'en')).toBe('-€0.05');
  expect(shareText(0.254, 'en')).toBe('25%');
});

it('counts units whole', () => {
  expect([parseUnits('1.200'), parseUnits('2,5'), parseUnits('99999999')]).toEqual([
    1200,
    null,
    null,
  ]);
});
