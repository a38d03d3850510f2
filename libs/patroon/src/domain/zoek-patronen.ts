import { type Herleiding, schrijfDag } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import type { Aanbiederfeiten, Patroonmelding } from './feiten';
import { GEWICHT, GEWICHT_ZONDER_KLEUR, type Patroonregels, type Patroonsoort } from './patroonregels';

/** A pattern that a rule sees today. */
export interface Patroon {
  readonly regel: Patroonsoort;
  /** One pattern has one key: as long as somebody still has to look at it, it is not told again. */
  readonly sleutel: string;
  readonly locatieId: string | null;
  readonly soort: string | null;
  /** What was counted, and from where on it is a pattern. */
  readonly waarde: number;
  readonly drempel: number;
  /** Legal days, both included. */
  readonly van: string;
  readonly tot: string;
  readonly meldingIds: readonly string[];
  readonly herleiding: Herleiding;
}

interface Venster {
  readonly van: string;
  readonly tot: string;
}

/**
 * What the rules see at one provider. It says nothing about what must be done: that is for a person. What stood in a pattern
 * that was closed does not count again for the same pattern (AANNAME).
 */
export function zoekPatronen(regels: Patroonregels, feiten: Aanbiederfeiten): Patroon[] {
  return [
    ...aantal(regels, feiten),
    ...zelfdeSoortOpLocatie(regels, feiten),
    ...zwaarte(regels, feiten),
    ...stijging(regels, feiten),
  ];
}

function aantal({ aantal: regel }: Patroonregels, feiten: Aanbiederfeiten): Patroon[] {
  if (!regel) return [];
  const venster = vensterTot(feiten.vandaag, regel.maanden);
  const meldingen = tellend(feiten, venster, 'aantal');
  if (meldingen.length < regel.aantal) return [];
  const stap = `${meldingen.length} meldingen over deze aanbieder ${periode(venster)}; vanaf ${regel.aantal} is het een patroon.`;
  const stappen = [stap, ...eerder(feiten, venster, 'aantal')];
  return [maak('aantal', 'aantal', { venster, meldingen, drempel: regel.aantal, stappen })];
}

function zelfdeSoortOpLocatie(
  { zelfdeSoortOpLocatie: regel }: Patroonregels,
  feiten: Aanbiederfeiten,
): Patroon[] {
  if (!regel) return [];
  const venster = vensterTot(feiten.vandaag, regel.maanden);
  const groepen = new Map<string, Patroonmelding[]>();
  for (const melding of feiten.meldingen) {
    if (!melding.locatieId || !binnen(melding, venster)) continue;
    const sleutel = `zelfdeSoortOpLocatie:${melding.locatieId}:${melding.soort}`;
    if (feiten.afgedaan.get(sleutel)?.has(melding.id)) continue;
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), melding]);
  }
  return [...groepen].flatMap(([sleutel, meldingen]) => {
    const [{ locatieId, soort }] = meldingen as [Patroonmelding];
    if (meldingen.length < regel.aantal) return [];
    const stap = `${meldingen.length} meldingen van dezelfde soort op dezelfde locatie ${periode(venster)}; vanaf ${regel.aantal} is het een patroon.`;
    const patroon = maak('zelfdeSoortOpLocatie', sleutel, {
      ...{ venster, meldingen, drempel: regel.aantal, stappen: [stap] },
    });
    return [{ ...patroon, locatieId, soort }];
  });
}

function zwaarte({ zwaarte: regel }: Patroonregels, feiten: Aanbiederfeiten): Patroon[] {
  if (!regel) return [];
  const venster = vensterTot(feiten.vandaag, regel.maanden);
  const meldingen = tellend(feiten, venster, 'zwaarte').filter((melding) => gewicht(melding) > 0);
  const waarde = meldingen.reduce((som, melding) => som + gewicht(melding), 0);
  if (waarde < regel.punten) return [];
  const perKleur = (['rood', 'oranje', 'groen'] as const)
    .map((kleur) => ({ kleur, keer: meldingen.filter((m) => m.kleur === kleur).length }))
    .filter(({ keer }) => keer > 0)
    .map(
      ({ kleur, keer }) =>
        `${keer} keer ${kleur} (${GEWICHT[kleur] === 1 ? '1 punt' : `${GEWICHT[kleur]} punten`} per keer)`,
    );
  const protocol = meldingen.filter(({ kleur }) => kleur === null).length;
  const zonder =
    protocol > 0
      ? [`${protocol} keer calamiteit of geweld (${GEWICHT_ZONDER_KLEUR.protocol} punten per keer)`]
      : [];
  const stap = `${[...perKleur, ...zonder].join(', ')} ${periode(venster)}: samen ${waarde} punten; vanaf ${regel.punten} is het een patroon.`;
  const patroon = maak('zwaarte', 'zwaarte', {
    ...{ venster, meldingen, drempel: regel.punten, stappen: [stap, ...eerder(feiten, venster, 'zwaarte')] },
  });
  return [{ ...patroon, waarde }];
}

/** Rising against its size where the register knows that for both windows, else by number; from nothing to something is no rise. */
function stijging({ stijging: regel }: Patroonregels, feiten: Aanbiederfeiten): Patroon[] {
  if (!regel) return [];
  const venster = vensterTot(feiten.vandaag, regel.maanden);
  const dagErvoor = Temporal.PlainDate.from(venster.van).subtract({ days: 1 }).toString();
  const ervoor = vensterTot(dagErvoor, regel.maanden);
  const meldingen = feiten.meldingen.filter((melding) => binnen(melding, venster));
  const toen = feiten.meldingen.filter((melding) => binnen(melding, ervoor)).length;
  // Compared whole with whole; but what was all in a pattern that was closed is told already.
  const nieuw = tellend(feiten, venster, 'stijging').length;
  if (meldingen.length < regel.aantal || toen === 0 || nieuw === 0) return [];
  const { nu: clientenNu, toen: clientenToen } = feiten.clienten;
  const naarOmvang = !!clientenNu && !!clientenToen;
  const nuPer = naarOmvang ? (meldingen.length * 100) / clientenNu : meldingen.length;
  const toenPer = naarOmvang ? (toen * 100) / clientenToen : toen;
  const factor = nuPer / toenPer;
  if (factor < regel.factor) return [];
  const grootte = naarOmvang
    ? `Op ${clientenNu} cliënten nu en ${clientenToen} toen is dat ${getal(nuPer)} tegen ${getal(toenPer)} per honderd cliënten.`
    : 'Hoeveel cliënten er nu en toen waren, is niet allebei bekend: alleen de aantallen zijn vergeleken.';
  const stappen = [
    `${meldingen.length} meldingen ${periode(venster)}, tegen ${toen} ${periode(ervoor)}.`,
    grootte,
    `Dat is ${getal(factor)} keer zoveel; vanaf ${getal(regel.factor)} keer, met ten minste ${regel.aantal} meldingen, is het een patroon.`,
  ];
  const patroon = maak('stijging', 'stijging', { venster, meldingen, drempel: regel.factor, stappen });
  return [{ ...patroon, waarde: Math.round(factor * 10) / 10 }];
}

/** So many months back from a day, that day included. */
export function vensterTot(dag: string, maanden: number): Venster {
  const van = Temporal.PlainDate.from(dag).add({ days: 1 }).subtract({ months: maanden }).toString();
  return { van, tot: dag };
}

const binnen = ({ op }: Patroonmelding, { van, tot }: Venster): boolean => op >= van && op <= tot;

const tellend = ({ meldingen, afgedaan }: Aanbiederfeiten, venster: Venster, sleutel: string) =>
  meldingen.filter((melding) => binnen(melding, venster) && !afgedaan.get(sleutel)?.has(melding.id));

/** What is left out, said where it is: nobody should find another number than he counts himself. */
function eerder({ meldingen, afgedaan }: Aanbiederfeiten, venster: Venster, sleutel: string): string[] {
  const keer = meldingen.filter((m) => binnen(m, venster) && afgedaan.get(sleutel)?.has(m.id)).length;
  return keer === 0
    ? []
    : [`Wat in een afgesloten patroon stond, telt niet opnieuw mee: ${keer} in deze periode.`];
}

function gewicht({ soort, kleur }: Patroonmelding): number {
  if (kleur) return GEWICHT[kleur];
  const protocol = soort === 'calamiteit' || soort === 'geweldsincident';
  return protocol ? GEWICHT_ZONDER_KLEUR.protocol : GEWICHT_ZONDER_KLEUR.nogNietGewogen;
}

function maak(
  regel: Patroonsoort,
  sleutel: string,
  bij: {
    venster: Venster;
    meldingen: readonly Patroonmelding[];
    drempel: number;
    stappen: readonly string[];
  },
): Patroon {
  return {
    ...{ regel, sleutel, locatieId: null, soort: null, ...bij.venster },
    ...{ waarde: bij.meldingen.length, drempel: bij.drempel },
    meldingIds: bij.meldingen.map(({ id }) => id),
    herleiding: bij.stappen.map((stap) => ({ stap, bron: 'Patroonregels van deze organisatie' })),
  };
}

const periode = ({ van, tot }: Venster): string => `van ${schrijfDag(van)} tot en met ${schrijfDag(tot)}`;
const getal = (waarde: number): string =>
  (Math.round(waarde * 10) / 10).toLocaleString('nl-NL', { maximumFractionDigits: 1 });
