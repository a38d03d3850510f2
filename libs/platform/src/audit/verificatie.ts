import type { Anker, Ankerlijst } from './anker';
import { zoekOorzaak } from './diagnose';
import { BEGIN, type Schakel, ketenhash, ketenvoorvoegsel } from './keten';
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
  /** Links per query; how often progress is reported. */
  readonly blok?: number;
  readonly voortgang?: (gedaan: number, totaal: number) => void;
}

/** Where a chain stopped being right. */
export interface Breuk {
  readonly verwacht: number;
  /** Hash of the last good link. */
  readonly vorige: string;
  /** The link that was found instead. */
  readonly schakel: Schakel;
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
  /** The first link that is not what it should be. */
  breuk: Breuk | null = null;

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

  /** Nothing wrong so far. */
  get heel(): boolean {
    return this.breuk === null && this.ankerverschil === null;
  }

  /** Takes the next link. After a break or an anchor difference it takes no more. */
  neem(schakel: Schakel): void {
    if (!this.heel) return;
    const goed =
      schakel.volgnr === this.volgnr + 1 &&
      schakel.vorige === this.hash &&
      schakel.canoniek !== null &&
      ketenhash(this.voorvoegsel, schakel.volgnr, schakel.vorige, schakel.canoniek) === schakel.hash;
    if (!goed) {
      this.breuk = { verwacht: this.volgnr + 1, vorige: this.hash, schakel };
      return;
    }
    this.volgnr = schakel.volgnr;
    this.hash = schakel.hash;
    this.vergelijkMetAnkers();
  }

  /** The highest number that an anchor vouches for below the given one. */
  laatsteGoedeAnker(voor: number): number {
    return this.ankers.filter((anker) => anker.volgnr < voor).at(-1)?.volgnr ?? 0;
  }

  /** The first anchor beyond the end of the chain. */
  ankerVoorbij(): Anker | null {
    return this.ankers.find((anker) => anker.volgnr > this.volgnr) ?? null;
  }

  private vergelijkMetAnkers(): void {
    for (let anker = this.ankers[this.ankerIndex]; anker && anker.volgnr <= this.volgnr;) {
      if (anker.volgnr === this.volgnr && anker.hash !== this.hash) this.ankerverschil = anker;
      this.ankerIndex += 1;
      anker = this.ankers[this.ankerIndex];
    }
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
  { blok = 50_000, voortgang }: Verificatieopties = {},
): Promise<Ketenverslag> {
  const controle = new Ketencontrole(organisatieId, ankers);
  const kop = await lezer.kop();
  // A chain has no gaps, so the ranges are known beforehand. Numbers that are missing show at the next link.
  for (let na = 0; na < kop.hoogste && controle.heel; na += blok) {
    await lezer.schakels(na, Math.min(na + blok, kop.hoogste), (schakel) => controle.neem(schakel));
    voortgang?.(controle.gecontroleerd, kop.hoogste);
  }
  const los = await lezer.onverzegeld();
  const afwijking =
    (controle.breuk && (await zoekOorzaak(organisatieId, lezer, controle.breuk, kop))) ??
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
