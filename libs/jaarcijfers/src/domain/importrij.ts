import type { Jaarcijfers } from './cijfers';

/** The columns of a list of yearly accounts; an unknown column is an error, so that nothing is lost. */
const BEDRAGEN = {
  omzet: 'omzet',
  personeelskosten: 'personeelskosten',
  resultaat: 'resultaat',
  eigenVermogen: 'eigen_vermogen',
  balanstotaal: 'balanstotaal',
  vlottendeActiva: 'vlottende_activa',
  kortlopendeSchulden: 'kortlopende_schulden',
  winstuitkering: 'winstuitkering',
} as const;

export const VERPLICHTE_KOLOMMEN = ['kvk', 'boekjaar', ...Object.values(BEDRAGEN)] as const;
export const JAARCIJFERKOLOMMEN = [...VERPLICHTE_KOLOMMEN, 'omzet_jeugd_wmo', 'aantal_clienten'] as const;
export type Jaarcijferkolom = (typeof JAARCIJFERKOLOMMEN)[number];

/** What may be below zero; all else is an amount that was received, spent or owned. */
const ONDER_NUL: readonly Jaarcijferkolom[] = ['resultaat', 'eigen_vermogen'];

/** A fault in a file, where a person can find it: line 1 is the heading. */
export interface Importfout {
  readonly regel: number;
  readonly kolom: string;
  readonly reden: string;
}

/** Who has this KVK number. */
export interface Aanbiedersleutel {
  readonly id: string;
  readonly soort: string;
}

/** What a line is checked against. */
export interface Importvergelijk {
  readonly aanbieders: ReadonlyMap<string, Aanbiedersleutel>;
  /** The calendar year of today. */
  readonly jaar: number;
}

export type Importrecord = Readonly<Partial<Record<Jaarcijferkolom, string>>>;

/** One line, understood. */
export interface Importrij {
  readonly regel: number;
  readonly aanbiederId: string;
  readonly cijfers: Jaarcijfers;
}

/** AANNAME: an older year is a slip of the pen. */
const EERSTE_JAAR = 2000;

/** What stands in a cell: `1.234.567`, `1234567`, `-12`, with or without `€`. Cents are refused: which way to round is not ours to say. */
const BEDRAG = /^(?:€ ?)?(-?(?:\d{1,3}(?:\.\d{3}){1,3}|\d{1,12}))$/;

class Cellen {
  readonly fouten: Importfout[] = [];

  constructor(
    private readonly record: Importrecord,
    private readonly regel: number,
  ) {}

  tekst(kolom: Jaarcijferkolom): string | null {
    return (this.record[kolom] ?? '').trim() || null;
  }

  patroon(kolom: Jaarcijferkolom, vorm: RegExp, reden: string): string | null {
    const waarde = this.tekst(kolom);
    if (waarde === null) this.fout(kolom, 'Deze cel is leeg.');
    else if (vorm.test(waarde)) return waarde;
    else this.fout(kolom, `"${waarde}": ${reden}`);
    return null;
  }

  bedrag(kolom: Jaarcijferkolom): number | null {
    const waarde = this.patroon(kolom, BEDRAG, 'vul een bedrag in hele euro’s in, zoals 1.234.567 of -12.');
    const bedrag = waarde === null ? null : Number(BEDRAG.exec(waarde)?.[1]?.replaceAll('.', ''));
    if (bedrag !== null && bedrag < 0 && !ONDER_NUL.includes(kolom))
      this.fout(kolom, 'Dit bedrag kan niet onder nul zijn.');
    return bedrag;
  }

  fout(kolom: Jaarcijferkolom, reden: string): void {
    this.fouten.push({ regel: this.regel, kolom, reden });
  }
}

/** Understands one line, or says what is wrong with it: all its faults at once. */
export function leesImportrij(
  record: Importrecord,
  regel: number,
  vergelijk: Importvergelijk,
): { readonly rij: Importrij | null; readonly fouten: readonly Importfout[] } {
  const cellen = new Cellen(record, regel);
  const aanbiederId = leesAanbieder(cellen, vergelijk);
  const boekjaar = leesBoekjaar(cellen, vergelijk.jaar);
  const bedragen = Object.fromEntries(
    Object.entries(BEDRAGEN).map(([naam, kolom]) => [naam, cellen.bedrag(kolom)]),
  ) as Record<keyof typeof BEDRAGEN, number | null>;
  const [omzetJeugdWmo, aantalClienten] = (['omzet_jeugd_wmo', 'aantal_clienten'] as const).map((kolom) =>
    cellen.tekst(kolom) === null ? null : cellen.bedrag(kolom),
  );
  const cijfers = {
    ...{ boekjaar, ...bedragen },
    ...{ omzetJeugdWmo: omzetJeugdWmo ?? null, aantalClienten: aantalClienten ?? null },
  };
  vergelijkBedragen(cellen, cijfers);
  if (cellen.fouten.length > 0) return { rij: null, fouten: cellen.fouten };
  return { rij: { regel, aanbiederId, cijfers: cijfers as Jaarcijfers }, fouten: [] };
}

function leesAanbieder(cellen: Cellen, { aanbieders }: Importvergelijk): string {
  const kvk = cellen.patroon('kvk', /^\d{8}$/, 'een KVK-nummer heeft 8 cijfers.');
  if (kvk === null) return '';
  const aanbieder = aanbieders.get(kvk);
  if (!aanbieder) cellen.fout('kvk', `"${kvk}": er is geen aanbieder met dit KVK-nummer.`);
  // AANNAME: what one person earns is not for this list.
  if (aanbieder?.soort === 'pgb_zorgverlener')
    cellen.fout('kvk', `"${kvk}" is van een zorgverlener die alleen werkt. Zijn inkomen hoort hier niet.`);
  return aanbieder?.id ?? '';
}

function leesBoekjaar(cellen: Cellen, dit: number): number {
  const jaar = Number(cellen.patroon('boekjaar', /^\d{4}$/, 'schrijf een jaar met vier cijfers.') ?? dit);
  if (jaar > dit) cellen.fout('boekjaar', `${jaar} ligt in de toekomst.`);
  if (jaar < EERSTE_JAAR) cellen.fout('boekjaar', `Vul een jaar in vanaf ${EERSTE_JAAR}.`);
  return jaar;
}

type Gelezen = Readonly<Record<keyof Jaarcijfers, number | null>>;

/** What cannot be on one balance. A cell that could not be read is not compared: its own fault is enough. */
function vergelijkBedragen(cellen: Cellen, cijfers: Gelezen): void {
  const { eigenVermogen, kortlopendeSchulden, balanstotaal, omzet } = cijfers;
  const meer = (wat: number | null, dan: number | null): boolean => wat !== null && dan !== null && wat > dan;
  if (meer(eigenVermogen, balanstotaal))
    cellen.fout('eigen_vermogen', 'Het eigen vermogen is meer dan het balanstotaal.');
  else if (
    eigenVermogen !== null &&
    kortlopendeSchulden !== null &&
    meer(eigenVermogen + kortlopendeSchulden, balanstotaal)
  )
    cellen.fout(
      'kortlopende_schulden',
      'Eigen vermogen en kortlopende schulden zijn samen meer dan het balanstotaal.',
    );
  if (meer(cijfers.vlottendeActiva, balanstotaal))
    cellen.fout('vlottende_activa', 'De vlottende activa zijn meer dan het balanstotaal.');
  if (meer(cijfers.omzetJeugdWmo, omzet))
    cellen.fout('omzet_jeugd_wmo', 'De omzet uit jeugdhulp en Wmo is meer dan de hele omzet.');
}

/** A provider and year that stand in the file more than once: of each line after the first. */
export function dubbeleRegels(rijen: readonly Importrij[]): Importfout[] {
  const eerste = new Map<string, number>();
  return rijen.flatMap(({ regel, aanbiederId, cijfers: { boekjaar } }) => {
    const sleutel = `${aanbiederId} ${boekjaar}`;
    const al = eerste.get(sleutel);
    if (al === undefined) eerste.set(sleutel, regel);
    return al === undefined
      ? []
      : [{ regel, kolom: 'boekjaar', reden: `Deze aanbieder staat met ${boekjaar} ook op regel ${al}.` }];
  });
}
