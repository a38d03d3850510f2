import { type Herleiding, schrijfDag } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import type { Bezoekregel } from './risicoregels';

/** A provider as it is considered for the visits of a year. Days are ISO text. */
export interface Kandidaat {
  readonly aanbiederId: string;
  readonly naam: string;
  /** With what a person adjusted. */
  readonly score: number;
  readonly clienten: number | null;
  readonly laatsteBezoek: string | null;
  /** The first visit that is planned in this year. */
  readonly geplandOp: string | null;
}

/** Why a provider is in the plan, or is not. */
export type Keuzegrond = 'gepland' | 'gekozen' | 'al_bezocht' | 'geen_aanleiding' | 'geen_dagen';

export interface Keuzeregel extends Kandidaat {
  /** 1 is the highest score. */
  readonly plaats: number;
  readonly dagen: number;
  /** The interval has passed, or it was never visited. */
  readonly aanDeBeurt: boolean;
  readonly voorgesteld: boolean;
  readonly grond: Keuzegrond;
}

export interface Bezoekvoorstel {
  readonly regels: readonly Keuzeregel[];
  readonly herleiding: Herleiding;
}

/** Against what is chosen. */
export interface Bezoekruimte {
  readonly jaar: number;
  readonly dagen: number;
  /** The number of the version of the weights. */
  readonly regelversie: number;
}

/**
 * Proposes whom to visit in a year: what is planned already, then by score, for as long as the days last. A visit that does
 * not fit is passed over for a shorter one. Every provider is considered, and each that is left out says why.
 */
export function kiesBezoeken(
  kandidaten: readonly Kandidaat[],
  regel: Bezoekregel,
  { jaar, dagen, regelversie }: Bezoekruimte,
): Bezoekvoorstel {
  const beurt = beurtdag(regel, jaar);
  const opVolgorde = [...kandidaten].sort(volgorde).map((kandidaat, plek) => ({
    ...kandidaat,
    plaats: plek + 1,
    dagen: dagenVoor(kandidaat, regel),
    aanDeBeurt: kandidaat.laatsteBezoek === null || kandidaat.laatsteBezoek <= beurt,
  }));
  const gepland = opVolgorde.filter(({ geplandOp }) => geplandOp !== null);
  let over = dagen - gepland.reduce((som, kandidaat) => som + kandidaat.dagen, 0);
  const regels = opVolgorde.map((kandidaat): Keuzeregel => {
    const grond = grondVan(kandidaat, jaar, over);
    if (grond === 'gekozen') over -= kandidaat.dagen;
    return { ...kandidaat, grond, voorgesteld: grond === 'gekozen' || grond === 'gepland' };
  });
  const bron = `Beleidskader § 6: structureel toezicht; gewichten, versie ${regelversie}`;
  const stappen = [
    `${kandidaten.length === 1 ? '1 aanbieder is' : `${kandidaten.length} aanbieders zijn`} bekeken, de hoogste score eerst; bij gelijke score wie het langst niet is bezocht.`,
    `Een bezoek kost ${aantalDagen(regel.dagen)}; vanaf ${regel.grootVanaf} cliënten ${aantalDagen(regel.dagenGroot)}.`,
    `Wie sinds ${schrijfDag(beurt)} niet is bezocht, is aan de beurt (elke ${regel.intervalMaanden} maanden).`,
    `${aantalDagen(dagen)} beschikbaar in ${jaar}; na het voorstel ${aantalDagen(Math.max(0, over))} over.`,
  ];
  return { regels, herleiding: stappen.map((stap) => ({ stap, bron })) };
}

/** What stays out of a choice. */
export interface Nietgekozen {
  readonly aantal: number;
  readonly aanDeBeurt: number;
  readonly nooitBezocht: number;
  /** The highest score among them; null when there is none. */
  readonly hoogsteScore: number | null;
  /** Share of all points together, in whole per cent. */
  readonly aandeelScore: number;
}

/** What a choice leaves out: to be looked at before it is adopted. */
export function laatWeg(
  regels: readonly (Pick<Keuzeregel, 'score' | 'aanDeBeurt' | 'laatsteBezoek' | 'grond'> & {
    readonly gekozen: boolean;
  })[],
): Nietgekozen {
  const weg = regels.filter(({ gekozen, grond }) => !gekozen && grond !== 'al_bezocht');
  const som = (lijst: readonly { readonly score: number }[]) =>
    lijst.reduce((totaal, { score }) => totaal + score, 0);
  const alles = som(regels);
  return {
    aantal: weg.length,
    aanDeBeurt: weg.filter(({ aanDeBeurt }) => aanDeBeurt).length,
    nooitBezocht: weg.filter(({ laatsteBezoek }) => laatsteBezoek === null).length,
    hoogsteScore: weg.length > 0 ? Math.max(...weg.map(({ score }) => score)) : null,
    aandeelScore: alles > 0 ? Math.round((som(weg) / alles) * 100) : 0,
  };
}

/** How many days a visit to this provider takes. */
function dagenVoor({ clienten }: Pick<Kandidaat, 'clienten'>, regel: Bezoekregel): number {
  return clienten !== null && clienten >= regel.grootVanaf ? regel.dagenGroot : regel.dagen;
}

function grondVan(
  { geplandOp, laatsteBezoek, score, aanDeBeurt, dagen }: Omit<Keuzeregel, 'grond' | 'voorgesteld'>,
  jaar: number,
  over: number,
): Keuzegrond {
  if (geplandOp !== null) return 'gepland';
  if (laatsteBezoek !== null && laatsteBezoek >= `${jaar}-01-01`) return 'al_bezocht';
  if (score === 0 && !aanDeBeurt) return 'geen_aanleiding';
  return dagen <= over ? 'gekozen' : 'geen_dagen';
}

/** Who was last visited on this day or before is due in the year: counted from its end. */
const beurtdag = ({ intervalMaanden }: Bezoekregel, jaar: number): string =>
  Temporal.PlainDate.from(`${jaar}-12-31`).subtract({ months: intervalMaanden }).toString();

function volgorde(a: Kandidaat, b: Kandidaat): number {
  return (
    b.score - a.score ||
    (a.laatsteBezoek ?? '').localeCompare(b.laatsteBezoek ?? '') ||
    a.naam.localeCompare(b.naam, 'nl') ||
    a.aanbiederId.localeCompare(b.aanbiederId)
  );
}

const aantalDagen = (dagen: number): string => (dagen === 1 ? '1 dag' : `${dagen} dagen`);
