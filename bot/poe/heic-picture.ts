/** Brands of HEIC and HEIF in the box that begins the file. Source: docs/formats.md#pictures, ISO/IEC 23008-12, annex B. */
const brands: ReadonlySet<string> = new Set([
  'heic',
  'heix',
  'heim',
  'heis',
  'hevc',
  'hevx',
  'hevm',
  'hevs',
  'mif1',
  'msf1',
]);

export const heicExtensions: ReadonlySet<string> = new Set(['heic', 'heif', 'heics', 'heifs', 'hif']);

/** Pictures as iPhones take them, which few programs read; phones send them as .jpg too. */
export const isHeicPicture = (bytes: Uint8Array): boolean => {
  const start = Buffer.from(bytes.subarray(4, 12)).toString('latin1');
  return start.startsWith('ftyp') && brands.has(start.slice(4));
};
