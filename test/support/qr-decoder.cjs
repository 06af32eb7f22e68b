// Takes a PNG on its standard input and prints the text of the QR code in it, nothing when there is none to read.
const { readFileSync } = require('node:fs');
const { default: jsQR } = require('jsqr');
const { PNG } = require('pngjs');

const { data, width, height } = PNG.sync.read(readFileSync(0));
// Dark on light, as on every sheet: looking for the opposite as well takes twice as long.
const found = jsQR(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' });
process.stdout.write(found?.data ?? '');
