/**
 * Entry of the process that makes one picture anew and ends. The library that takes pictures apart is no JavaScript: a
 * hostile file could take more from a thread than its own time and memory. Picture in on stdin, picture out on stdout;
 * the exit code says the rest.
 */
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { MEESTE_PUNTEN, UITGANG } from './beeldgrenzen';

sharp.cache(false);
sharp.concurrency(1);

async function herschrijf(soort: string): Promise<Buffer> {
  const bron = sharp(await buffer(process.stdin), {
    limitInputPixels: MEESTE_PUNTEN,
    failOn: 'error',
    sequentialRead: true,
    // Of a moving picture the first one.
    pages: 1,
  });
  // Only what sharp is told to keep is kept, and it is told nothing: what is left are points, in sRGB.
  const beeld = bron.autoOrient();
  return soort === 'image/png' ? beeld.png().toBuffer() : beeld.jpeg({ quality: 90 }).toBuffer();
}

try {
  const uit = await herschrijf(process.argv[2] ?? '');
  process.stdout.write(uit, () => process.exit(UITGANG.gelukt));
} catch (fout) {
  process.exit(/pixel limit/i.test(String(fout)) ? UITGANG.beeld_te_groot : UITGANG.beeld_beschadigd);
}
