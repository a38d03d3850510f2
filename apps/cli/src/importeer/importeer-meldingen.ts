import {
  gelijkwoord,
  type Koppeling,
  kopfouten,
  leesKoppeling,
  NeemMeldingenOver,
  OvernameModule,
  type Overnameregel,
  type Overnameverslag,
  type Regeluitkomst,
  stelKoppelingVoor,
} from '@navolgbaar/melding';
import { systeemActor } from '@navolgbaar/platform/auth';
import { CsvFout, type Csvkop, leesCsvkop, leesCsvrijen } from '@navolgbaar/platform/csv';
import { nieuwId } from '@navolgbaar/platform/database';
import { VersleutelingModule } from '@navolgbaar/platform/versleuteling';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Databanktoegang } from '../databank';
import { Startfout } from '../start/fout';
import { kiesOrganisatie, metToepassing } from '../toepassing';
import { Regelverslag } from './regelverslag';

export interface Overnameopdracht {
  readonly toegang: Databanktoegang;
  readonly bestand: string;
  readonly koppelbestand: string;
  readonly organisatie: string | undefined;
  /** Stores nothing, and says of each line what would happen. */
  readonly proef: boolean;
  /** Loads the good lines also when there are bad ones. */
  readonly perRegel: boolean;
}

/**
 * Takes the meldingen of an older list over, or says what that would come to.
 * @returns 0, or 1 when a line was refused
 */
export async function importeerMeldingen(opdracht: Overnameopdracht): Promise<number> {
  // A list of any size passes by, and what passed is garbage: V8 would let it grow to four times what is in use.
  setFlagsFromString('--heap-growing-percent=60');
  const { toegang, bestand, proef, perRegel } = opdracht;
  const { json, koppeling } = leesKoppelbestand(opdracht.koppelbestand);
  const kop = await leesKop(bestand);
  console.log(
    `${bestand}: ${kop.kolommen.length} kolommen (${kop.tekenset}, gescheiden door "${kop.scheiding}")`,
  );
  const fouten = kopfouten(koppeling, kop.kolommen);
  if (fouten.length > 0) {
    for (const { kolom, reden } of fouten) console.log(`  kolom ${kolom}: ${reden}`);
    console.log('Er is niets geladen: eerst moeten de lijst en de koppeling bij elkaar passen.');
    return 1;
  }
  return metToepassing(toegang, [VersleutelingModule, OvernameModule], async (app) => {
    const organisatieId = await kiesOrganisatie(app, opdracht.organisatie);
    const actor = systeemActor(organisatieId, 'cli importeer meldingen', nieuwId());
    const neemOver = app.get(NeemMeldingenOver, { strict: false });
    if (proef || !perRegel) {
      const verslag = await metVerslag(kop, proef ? 'proef' : 'afgekeurd', (uitkomst, regels) =>
        neemOver.keur(actor, { koppeling, regels, uitkomst, ...voortgang('gekeurd') }),
      );
      if (proef || verslag.afgekeurd > 0) {
        toonKeuring(verslag, proef);
        return verslag.afgekeurd > 0 ? 1 : 0;
      }
    }
    const overname = { bestand: basename(bestand), sha256: kop.sha256, koppeling: json };
    const verslag = await metVerslag(kop, 'afgekeurd', (uitkomst, regels) =>
      neemOver.laad(actor, { koppeling, overname, regels, uitkomst, ...voortgang('geladen') }),
    );
    console.log(`Geladen: ${getal(verslag.geladen)}, waarvan ${getal(verslag.open)} nog open.`);
    toonRest(verslag);
    return verslag.afgekeurd > 0 ? 1 : 0;
  });
}

/** Writes a koppeling to begin with, from the heading of the list; an existing file stays as it is. */
export async function stelKoppelbestandVoor(bestand: string, doel: string): Promise<void> {
  if (existsSync(doel)) throw new Startfout(`Het bestand ${doel} bestaat al. Kies een andere naam.`);
  const { kolommen } = await leesKop(bestand);
  const voorstel = stelKoppelingVoor(basename(bestand), kolommen, 'overname');
  writeFileSync(doel, `${JSON.stringify(voorstel, null, 2)}\n`);
  console.log(`Voorstel geschreven in ${doel}. Vul in wat er staat bij "VUL IN" en probeer het met --proef.`);
}

function leesKoppelbestand(pad: string): { json: unknown; koppeling: Koppeling } {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(pad, 'utf8'));
  } catch (fout) {
    if (fout instanceof SyntaxError) throw new Startfout(`${pad} is geen geldige JSON: ${fout.message}`);
    throw new Startfout(`Het bestand ${pad} is niet te lezen.`);
  }
  const { koppeling, fouten } = leesKoppeling(json, 'overname');
  if (koppeling) return { json, koppeling };
  throw new Startfout(
    [`De koppeling ${pad} klopt niet:`, ...fouten.map((f) => `  ${f.plaats}: ${f.reden}`)].join('\n'),
  );
}

async function leesKop(bestand: string): Promise<Csvkop> {
  try {
    return await leesCsvkop(bestand);
  } catch (fout) {
    if (fout instanceof CsvFout) throw new Startfout(`${bestand}, ${fout.message}`);
    throw new Startfout(`Het bestand ${bestand} is niet te lezen.`);
  }
}

type Laad = (
  uitkomst: (regel: number, uitkomst: Regeluitkomst) => void,
  regels: AsyncIterable<readonly Overnameregel[]>,
) => Promise<Overnameverslag>;

/** Runs it over all lines, and keeps for whoever made the list what became of them. */
async function metVerslag(kop: Csvkop, soort: 'proef' | 'afgekeurd', laad: Laad): Promise<Overnameverslag> {
  const verslag = new Regelverslag(kop, soort);
  try {
    const uitkomst = await laad((regel, wat) => verslag.noteer(regel, wat), metCellen(kop, verslag));
    await verslag.sluit();
    return uitkomst;
  } catch (fout) {
    await verslag.sluit();
    if (fout instanceof CsvFout)
      throw new Startfout(
        `${fout.message} Tot die regel is het bestand gelezen; nog eens laden gaat daar verder.`,
      );
    throw fout;
  }
}

async function* metCellen(kop: Csvkop, verslag: Regelverslag): AsyncGenerator<readonly Overnameregel[]> {
  const plaats = new Map(kop.kolommen.map((kolom, i) => [gelijkwoord(kolom), i]));
  const perNaam = new Map<string, number | undefined>();
  const index = (kolom: string): number | undefined => {
    if (!perNaam.has(kolom)) perNaam.set(kolom, plaats.get(gelijkwoord(kolom)));
    return perNaam.get(kolom);
  };
  for await (const rijen of leesCsvrijen(kop))
    yield rijen.map(({ regel, cellen }) => {
      verslag.onthoud(regel, cellen);
      return {
        regel,
        lees: (kolom) => {
          const i = index(kolom);
          return i === undefined ? undefined : cellen[i];
        },
      };
    });
}

const voortgang = (wat: string) =>
  process.stdout.isTTY
    ? { voortgang: (klaar: number) => void process.stdout.write(`\r${getal(klaar)} regels ${wat}`) }
    : {};

function toonKeuring(verslag: Overnameverslag, proef: boolean): void {
  const soorten = Object.entries(verslag.perSoort)
    .map(([soort, aantal]) => `${getal(aantal)} ${soort}`)
    .join(', ');
  console.log(
    `${getal(verslag.gelezen)} regels gelezen. ${getal(verslag.geladen)} zouden worden geladen${soorten ? ` (${soorten})` : ''}, waarvan ${getal(verslag.open)} nog open.`,
  );
  toonRest(verslag);
  console.log(
    proef
      ? 'Dit was een proef: er is niets geladen.'
      : 'Er is niets geladen. Verbeter de afgekeurde regels, of gebruik --per-regel.',
  );
}

function toonRest({ alGeladen, dubbel, afgekeurd }: Overnameverslag): void {
  if (alGeladen > 0) console.log(`Eerder al overgenomen uit deze lijst: ${getal(alGeladen)}.`);
  if (dubbel > 0) console.log(`Overgeslagen omdat de referentie er al was: ${getal(dubbel)}.`);
  if (afgekeurd > 0) console.log(`Afgekeurd: ${getal(afgekeurd)}.`);
}

const getal = (aantal: number): string => aantal.toLocaleString('nl-NL');
