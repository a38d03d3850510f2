import type { Anker, Ankerlijst } from './anker';
import { zoekOorzaak } from './diagnose';
import { BEGIN, ketenhash, ketenvoorvoegsel, leesSchakel } from './keten';
import type { Ketenkop, Ketenlezer, Onverzegeld } from './ketenlezer';

/** What was done to a chain. */
export type Afwijkingsoort =
  | 'gewijzigd'
  | 'verwijderd'
  | 'verplaatst'
  | 'afgekapt'
  | 'ingevoegd'
  | 'zegel-gewijzigd'
  | 'herschreven'
  | 'anker-onleesbaar';

/** The first thing that is wrong with a chain. */
export interface Afwijking {
  readonly soort: Afwijkingsoort;
  /** Number of the line, or of the first line of the range; null for a line that never had one. */
  readonly volgnr: number | null;
  readonly regelId: string | null;
  /** Time of the line itself, or else of the nearest seal or anchor; ISO 8601. */
  readonly tijd: string | null;
  readonly toelichting: string;
}

/** Outcome for one organisation. Sound when `afwijking` is null. */
export interface Ketenverslag {
  readonly organisatieId: string;
  /** Links that were recomputed and matched. */
  readonly gecontroleerd: number;
  readonly ankers: number;
  readonly afwijking: Afwijking | null;
  /** Lines older than a minute that wait for the sealer: no tampering, but not yet under the protection of the chain. */
  readonly achterstand: Onverzegeld['achterstand'];
}

export interface Verificatieopties {
  /** Links per round trip. */
  readonly blok?: number;
  readonly voortgang?: (gedaan: number, totaal: number) => void;
}

/** Where a chain stopped being right. */
export interface Breuk {
  readonly verwacht: number;
  /** Hash of the last good link. */
  readonly vorige: string;
  /** The link that was found instead, as text. */
  readonly tekst: string;
}

/** Recomputes a chain, link by link. Knows no database. */
export class Ketencontrole {
  private volgnr = 0;
  private hash = BEGIN;
  private ankerIndex = 0;
  private readonly voorvoegsel: string;
  private readonly ankers: readonly Anker[];
  /** An anchor with another hash than the chain has at that number. */
  ankerverschil: Anker | null = null;

  constructor(organisatieId: string, ankers: readonly Anker[]) {
    this.voorvoegsel = ketenvoorvoegsel(organisatieId);
    this.ankers = [...ankers].sort((a, b) => a.volgnr - b.volgnr);
  }

  get gecontroleerd(): number {
    return this.volgnr;
  }

  get laatste(): string {
    return this.hash;
  }

  /** Takes the next links. @returns the first break, or null; after a break or anchor difference it takes no more. */
  verwerk(blok: string): Breuk | null {
    for (let van = 0; van < blok.length;) {
      const eol = blok.indexOf('\n', van);
      const tot = eol === -1 ? blok.length : eol;
      const tekst = blok.slice(van, tot);
      van = tot + 1;
      const s = leesSchakel(tekst);
      const goed =
        s.volgnr === this.volgnr + 1 &&
        s.vorige === this.hash &&
        s.canoniek !== null &&
        ketenhash(this.voorvoegsel, s.volgnr, s.vorige, s.canoniek) === s.hash;
      if (!goed) return { verwacht: this.volgnr + 1, vorige: this.hash, tekst };
      this.volgnr = s.volgnr;
      this.hash = s.hash;
      if (!this.klopMetAnkers()) return null;
    }
    return null;
  }

  /** The highest number that an anchor vouches for below the given one. */
  laatsteGoedeAnker(voor: number): number {
    return this.ankers.filter((anker) => anker.volgnr < voor).at(-1)?.volgnr ?? 0;
  }

  /** The first anchor beyond the end of the chain. */
  ankerVoorbij(): Anker | null {
    return this.ankers.find((anker) => anker.volgnr > this.volgnr) ?? null;
  }

  private klopMetAnkers(): boolean {
    for (let anker = this.ankers[this.ankerIndex]; anker && anker.volgnr <= this.volgnr;) {
      if (anker.volgnr === this.volgnr && anker.hash !== this.hash) this.ankerverschil = anker;
      this.ankerIndex += 1;
      anker = this.ankers[this.ankerIndex];
    }
    return this.ankerverschil === null;
  }
}

/**
 * Verifies the chain of one organisation against its own hashes, its head and the anchors. Stops at the first thing
 * that is wrong and names it. Read the anchors before calling: one written later would seem to be beyond the end.
 */
export async function verifieerKeten(
  organisatieId: string,
  lezer: Ketenlezer,
  { ankers, onleesbaar }: Ankerlijst,
  { blok = 5_000, voortgang }: Verificatieopties = {},
): Promise<Ketenverslag> {
  const controle = new Ketencontrole(organisatieId, ankers);
  const kop = await lezer.kop();
  const breuk = await loopNa(controle, lezer, kop.hoogste, blok, voortgang);
  const los = await lezer.onverzegeld();
  const afwijking =
    (breuk && (await zoekOorzaak(organisatieId, lezer, breuk, kop))) ??
    ankerverschil(controle) ??
    (await einde(controle, kop, lezer)) ??
    ingevoegd(los) ??
    onleesbaarAnker(onleesbaar);
  const { achterstand } = los;
  return {
    organisatieId,
    gecontroleerd: controle.gecontroleerd,
    ankers: ankers.length,
    afwijking,
    achterstand,
  };
}

/** Blocks that are asked for ahead: the database reads on while this process hashes. */
const VOORUIT = 3;

async function loopNa(
  controle: Ketencontrole,
  lezer: Ketenlezer,
  hoogste: number,
  blok: number,
  voortgang: Verificatieopties['voortgang'],
): Promise<Breuk | null> {
  const gevraagd: Promise<string>[] = [];
  let breuk: Breuk | null = null;
  // A chain has no gaps, so the ranges are known beforehand; a block that is not full is a gap.
  for (let na = 0, vraag = 0; na < hoogste && !breuk && !controle.ankerverschil; na += blok) {
    for (; vraag < hoogste && gevraagd.length < VOORUIT; vraag += blok) {
      gevraagd.push(lezer.blok(vraag, Math.min(vraag + blok, hoogste), blok));
    }
    breuk = controle.verwerk((await gevraagd.shift()) ?? '');
    const gedaan = controle.gecontroleerd;
    voortgang?.(gedaan, hoogste);
    if (!breuk && !controle.ankerverschil && gedaan < Math.min(na + blok, hoogste)) {
      const tekst = await lezer.blok(gedaan, hoogste, 1);
      breuk = { verwacht: gedaan + 1, vorige: controle.laatste, tekst };
    }
  }
  await Promise.all(gevraagd);
  return breuk;
}

function ankerverschil(controle: Ketencontrole): Afwijking | null {
  const anker = controle.ankerverschil;
  if (!anker) return null;
  const van = controle.laatsteGoedeAnker(anker.volgnr) + 1;
  return {
    soort: 'herschreven',
    volgnr: van,
    regelId: null,
    tijd: anker.tijd,
    toelichting: `De ketting klopt in zichzelf, maar niet met het anker bij regel ${anker.volgnr}: tussen regel ${van} en ${anker.volgnr} is zij opnieuw berekend.`,
  };
}

/** The end of the chain against its head row and the anchors: only these show that a tail was cut off. */
async function einde(controle: Ketencontrole, kop: Ketenkop, lezer: Ketenlezer): Promise<Afwijking | null> {
  const aantal = controle.gecontroleerd;
  const anker = controle.ankerVoorbij();
  if (anker || kop.volgnr > aantal) {
    const tot = Math.max(kop.volgnr, anker?.volgnr ?? 0);
    return {
      soort: 'afgekapt',
      volgnr: aantal + 1,
      regelId: null,
      tijd: anker?.tijd ?? (await lezer.verzegeldOp(aantal)),
      toelichting: `De ketting liep tot ten minste regel ${tot} en stopt nu na regel ${aantal} (bron: ${anker ? 'anker' : 'kop van de keten'}).`,
    };
  }
  if (kop.volgnr === aantal && (aantal === 0 || kop.hash === controle.laatste)) return null;
  return {
    soort: 'zegel-gewijzigd',
    volgnr: Math.min(kop.volgnr + 1, aantal),
    regelId: null,
    tijd: await lezer.verzegeldOp(aantal),
    toelichting: `De kop van de keten noemt regel ${kop.volgnr}, de laatste verzegelde regel is ${aantal}: er is buiten de verzegeling om geschreven.`,
  };
}

function ingevoegd({ ingevoegd: los }: Onverzegeld): Afwijking | null {
  if (!los) return null;
  return {
    soort: 'ingevoegd',
    volgnr: null,
    regelId: los.regelId,
    tijd: los.tijdstip,
    toelichting: `Er ${los.aantal === 1 ? 'staat 1 regel' : `staan ${los.aantal} regels`} zonder zegel in een tijdvak dat al verzegeld was.`,
  };
}

function onleesbaarAnker(onleesbaar: readonly string[]): Afwijking | null {
  if (onleesbaar.length === 0) return null;
  return {
    soort: 'anker-onleesbaar',
    volgnr: null,
    regelId: null,
    tijd: null,
    toelichting: `Het ankerbestand is niet overal leesbaar: ${onleesbaar.slice(0, 3).join(', ')}.`,
  };
}
