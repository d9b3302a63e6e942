import cfb from 'cfb';
import { Document, Packer, Paragraph } from 'docx';
import { strToU8, zipSync } from 'fflate';
import type { PoeType } from '../../claims/poe.ts';

const ascii = (text: string): Uint8Array => strToU8(text, true);
const hex = (digits: string): Uint8Array => Uint8Array.from(Buffer.from(digits.replaceAll(' ', ''), 'hex'));

/** A real compound file (written by SheetJS) with these streams in its root, or deeper by `storage/stream`. */
export const compoundFile = (streams: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const file = cfb.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) cfb.utils.cfb_add(file, `/${name}`, Buffer.from(content));
  return Uint8Array.from(cfb.write(file, { type: 'array' }));
};

const padded = (head: Uint8Array, length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  bytes.set(head);
  return bytes;
};

/** wIdent A5EC; flags at offset 10. */
const fib = (flags: string): Uint8Array => padded(hex(`ec a5 c1 00 00 00 00 00 00 00 ${flags}`), 4608);
const bof = '09 08 10 00 00 06 05 00 00 00 00 00 00 00 00 00 00 00 00 00';
const filePass = '2f 00 06 00 00 00 00 00 00 00';
const endOfGlobals = '0a 00 00 00';
const currentUser = (token: string): Uint8Array => padded(hex(`00 00 f6 0f 14 00 00 00 14 00 00 00 ${token}`), 40);

const pdfOf = (trailer: string): Uint8Array =>
  ascii(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \ntrailer<</Size 3/Root 1 0 R${trailer}>>\nstartxref\n95\n%%EOF\n`,
  );

const packageOf = (folder: string, part: string, contentType: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${folder}/${part}" ContentType="${contentType}"/></Types>`,
    ),
    [`${folder}/${part}`]: strToU8('<x/>'),
  });

const office = 'application/vnd.openxmlformats-officedocument';

const jpeg = hex('ff d8 ff e0 00 10 4a 46 49 46 00 01 01 00 00 01 00 01 00 00 ff d9');
const tiff = hex('49 49 2a 00 08 00 00 00 01 00 00 01 03 00 01 00 00 00 01 00 00 00 00 00 00 00');

/** A minimal genuine file of every accepted type. */
export const poeSamples: Readonly<Record<PoeType, Uint8Array>> = {
  pdf: pdfOf(''),
  docx: new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Statement of work')] }] })),
  ),
  pptx: packageOf('ppt', 'presentation.xml', `${office}.presentationml.presentation.main+xml`),
  xlsx: packageOf('xl', 'workbook.xml', `${office}.spreadsheetml.sheet.main+xml`),
  doc: compoundFile({ WordDocument: fib('00 00'), '1Table': new Uint8Array(64) }),
  xls: compoundFile({ Workbook: hex(bof + endOfGlobals) }),
  ppt: compoundFile({ 'PowerPoint Document': new Uint8Array(5000), 'Current User': currentUser('5f c0 91 e3') }),
  msg: compoundFile({ '__properties_version1.0': new Uint8Array(32), '__nameid_version1.0/x': new Uint8Array(8) }),
  eml: ascii('From: a@contoso.example\r\nSubject: Done\r\n\r\nAll work is done.\r\n'),
  rtf: ascii('{\\rtf1\\ansi Statement of work}'),
  txt: new TextEncoder().encode('Munkák: őszi bevezetés, İstanbul\n'),
  png: hex(
    '89504e470d0a1a0a0000000d4948445200000001000000010806000000 1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082',
  ),
  jpg: jpeg,
  jpeg,
  gif: ascii('GIF89a\x01\x00\x01\x00\x00\x00\x00;'),
  tif: tiff,
  tiff,
};

/** Files that ask for a password, by name. */
export const protectedSamples: Readonly<Record<string, Uint8Array>> = {
  'trailer.pdf': pdfOf('/Encrypt 5 0 R/ID[<00><00>]'),
  'stream.pdf': ascii(
    '%PDF-1.7\n7 0 obj\n<</Type /XRef /Size 8 /Root 1 0 R /Encrypt 5 0 R /Length 3>>\nstream\nabc\nendstream\nendobj\nstartxref\n9\n%%EOF',
  ),
  'package.docx': compoundFile({ EncryptedPackage: new Uint8Array(5000), EncryptionInfo: new Uint8Array(100) }),
  'package.xlsx': compoundFile({ EncryptedPackage: new Uint8Array(5000), EncryptionInfo: new Uint8Array(100) }),
  'package.pptx': compoundFile({ EncryptedPackage: new Uint8Array(5000), EncryptionInfo: new Uint8Array(100) }),
  'word.doc': compoundFile({ WordDocument: fib('00 01') }),
  'excel.xls': compoundFile({ Workbook: hex(bof + filePass + endOfGlobals) }),
  'large.xls': compoundFile({ Workbook: padded(hex(bof + filePass + endOfGlobals), 9000) }),
  'powerpoint.ppt': compoundFile({
    'PowerPoint Document': new Uint8Array(5000),
    'Current User': currentUser('df c4 d1 f3'),
  }),
};

export const aWebPage: Uint8Array = ascii('\n<!DOCTYPE html><html><title>Sign in</title></html>');
