import {
  AanbiederModule,
  type Aanbiedersbestand,
  ImporteerAanbieders,
  type Importfout,
  type Importverslag,
  leesAanbiedersCsv,
} from '@navolgbaar/aanbieder';
import { alsCsvregel } from '@navolgbaar/platform/csv';
import { systeemActor } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import { writeFileSync } from 'node:fs';
import type { Databanktoegang } from '../databank';
import { kiesOrganisatie, metToepassing } from '../toepassing';
import { leesBestand, toonFouten } from './bestand';

export interface Importopdracht {
  readonly toegang: Databanktoegang;
  readonly bestand: string;
  readonly organisatie: string | undefined;
  readonly wijze: 'alles-of-niets' | 'per-regel';
}

/** Loads the file and prints the report. @returns 0, or 1 when a line was refused */
export async function importeerAanbieders({
  toegang,
  bestand,
  organisatie,
  wijze,
}: Importopdracht): Promise<number> {
  const csv = leesAanbiedersCsv(leesBestand(bestand));
  console.log(
    `${bestand}: ${csv.regels.length} regels (${csv.tekenset}, gescheiden door "${csv.scheiding}")`,
  );
  if (csv.fouten.length > 0) {
    toonFouten(csv.fouten);
    console.log('Er is niets geladen: eerst moet het bestand zelf kloppen.');
    return 1;
  }
  const verslag = await laad(toegang, csv, organisatie, wijze);
  toonVerslag(verslag, wijze);
  if (verslag.fouten.length > 0 && wijze === 'per-regel') schrijfAfgekeurd(bestand, csv, verslag.fouten);
  return verslag.fouten.length > 0 ? 1 : 0;
}

function laad(
  toegang: Databanktoegang,
  csv: Aanbiedersbestand,
  code: string | undefined,
  wijze: Importopdracht['wijze'],
): Promise<Importverslag> {
  return metToepassing(toegang, [AanbiederModule], async (app) => {
    const organisatieId = await kiesOrganisatie(app, code);
    const actor = systeemActor(organisatieId, 'cli importeer aanbieders', nieuwId());
    const voortgang = process.stdout.isTTY
      ? (klaar: number) => process.stdout.write(`\r${klaar} van ${csv.regels.length}`)
      : undefined;
    const verslag = await app
      .get(ImporteerAanbieders, { strict: false })
      .execute(actor, { regels: csv.regels, wijze, ...(voortgang ? { voortgang } : {}) });
    if (voortgang) process.stdout.write('\n');
    return verslag;
  });
}

function toonVerslag(verslag: Importverslag, wijze: Importopdracht['wijze']): void {
  toonFouten(verslag.fouten);
  if (verslag.fouten.length > 0 && wijze === 'alles-of-niets') {
    console.log('Er is niets geladen. Verbeter de regels hierboven, of gebruik --per-regel.');
    return;
  }
  const { nieuw, bijgewerkt, inzetten, locaties } = verslag;
  console.log(
    `Geladen: ${nieuw} nieuw, ${bijgewerkt} bijgewerkt, ${inzetten} inzetten, ${locaties} locaties.`,
  );
}

/** Hands back what was not loaded, with the reason, so that it can be mended and loaded by itself. */
function schrijfAfgekeurd(
  bestand: string,
  { kolommen, regels, scheiding }: Aanbiedersbestand,
  fouten: readonly Importfout[],
): void {
  const slecht = new Map<number, string[]>();
  for (const { regel, kolom, reden } of fouten)
    slecht.set(regel, [...(slecht.get(regel) ?? []), `${kolom}: ${reden}`]);
  const uit = regels
    .filter(({ regel }) => slecht.has(regel))
    .map(({ cellen, regel }) => [
      ...kolommen.map((_, i) => cellen[i] ?? ''),
      (slecht.get(regel) ?? []).join(' '),
    ]);
  const naam = `${bestand}.afgekeurd.csv`;
  writeFileSync(
    naam,
    `\ufeff${[[...kolommen, 'reden'], ...uit].map((rij) => alsCsvregel(rij, scheiding)).join('\r\n')}\r\n`,
  );
  console.log(
    `${uit.length === 1 ? '1 regel is niet geladen en staat' : `${uit.length} regels zijn niet geladen en staan`} in ${naam}.`,
  );
}
