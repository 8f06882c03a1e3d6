import { chooseEncoding } from './stored-response.js';

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0.5', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br; q=0.0 , gzip ; q=0', 'identity'],
  ['deflate', 'identity'],
  ['brotli', 'identity'],
  ['', 'identity'],
])('chooses for "%s": %s', (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding);
});
