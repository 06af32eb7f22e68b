// The QR code of the guide as a picture in a tab; made here, so that nothing is asked of the internet.
import { encode } from 'uqr';

const QUIET_ZONE = 4;
const PIXELS_PER_MODULE = 8;

/** Puts the code for `url` at a cell, in place of one that was there before. The address stands in the alternative text. */
export function placeQr(
  spreadsheetId: string,
  sheetId: number,
  at: { row: number; column: number },
  url: string,
  caption: string,
): void {
  const sheet = SpreadsheetApp.openById(spreadsheetId).getSheetById(sheetId);
  if (!sheet) return;
  const alt = `${caption} ${url}`;
  const ours = sheet.getImages().filter((image) => image.getAltTextTitle().startsWith(caption));
  if (ours.length === 1 && ours[0]?.getAltTextTitle() === alt) return;
  for (const image of ours) image.remove();
  if (url === '') return;
  const SIDE = 180;
  sheet
    .insertImage(Utilities.newBlob(signed(qrPng(url)), 'image/png', 'qr.png'), at.column, at.row)
    .setWidth(SIDE)
    .setHeight(SIDE)
    .setAltTextTitle(alt);
}

/** A black-and-white PNG, uncompressed: zlib allows stored blocks, so no compressor is needed. */
export function qrPng(text: string): number[] {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const side = size * PIXELS_PER_MODULE;
  const rowBytes = Math.ceil(side / 8);
  const raw: number[] = [];
  for (let y = 0; y < side; y++) {
    const line = new Array<number>(rowBytes).fill(0);
    for (let x = 0; x < side; x++) {
      const dark = data[Math.floor(y / PIXELS_PER_MODULE)]?.[Math.floor(x / PIXELS_PER_MODULE)] ?? false;
      if (!dark) line[x >> 3] = (line[x >> 3] ?? 0) | (0x80 >> (x & 7));
    }
    raw.push(0, ...line);
  }
  const BIT_DEPTH = 1;
  const GREYSCALE = 0;
  return [
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [...word(side), ...word(side), BIT_DEPTH, GREYSCALE, 0, 0, 0]),
    ...chunk('IDAT', storedZlib(raw)),
    ...chunk('IEND', []),
  ];
}

/** Apps Script's bytes run from -128 to 127. */
function signed(bytes: readonly number[]): number[] {
  return bytes.map((byte) => (byte > 127 ? byte - 256 : byte));
}

function chunk(type: string, data: readonly number[]): number[] {
  const body = [...type.split('').map((letter) => letter.charCodeAt(0)), ...data];
  return [...word(data.length), ...body, ...word(crc32(body))];
}

function storedZlib(raw: readonly number[]): number[] {
  const LARGEST = 65_535;
  const out = [0x78, 0x01];
  for (let from = 0; from < raw.length; from += LARGEST) {
    const part = raw.slice(from, from + LARGEST);
    const last = from + LARGEST >= raw.length ? 1 : 0;
    out.push(last, part.length & 255, part.length >> 8, ~part.length & 255, (~part.length >> 8) & 255);
    for (const byte of part) out.push(byte);
  }
  return [...out, ...word(adler32(raw))];
}

function word(value: number): number[] {
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function crc32(bytes: readonly number[]): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function adler32(bytes: readonly number[]): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}
