import type { Celfout } from '@navolgbaar/platform/csv';
import { readFileSync } from 'node:fs';
import { Startfout } from '../start/fout';

/** @throws Startfout when it is not there or not ours to read */
export function leesBestand(pad: string): Buffer {
  try {
    return readFileSync(pad);
  } catch {
    throw new Startfout(`Het bestand ${pad} is niet te lezen.`);
  }
}

export function toonFouten(fouten: readonly Celfout[]): void {
  for (const { regel, kolom, reden } of fouten) console.log(`  regel ${regel}, kolom ${kolom}: ${reden}`);
}
