import { type Laktekst, laktekst } from './laktekst';
import { type Lakkennis, type Lakvoorstel, vindLakvoorstellen, zwaarte } from './voorstellen';
import type { Lakbesluit } from './vondst';
import type { PubliekeSectie } from '../publieke-versie';

/** A suggestion with what was decided about it. */
export interface Beslistvoorstel extends Lakvoorstel {
  readonly besluit: Lakbesluit | null;
}

/** Every suggestion of a section; one about which nothing was decided has no `besluit`. */
export function voorstellenMetBesluit(sectie: PubliekeSectie, kennis: Lakkennis): Beslistvoorstel[] {
  return vindLakvoorstellen(laktekst(sectie), sectie.sleutel, kennis).map((voorstel) => ({
    ...voorstel,
    besluit: sectie.lakbesluiten.find((besluit) => geldtVoor(besluit, voorstel)) ?? null,
  }));
}

/** What a person must still decide; that a known word may stay can be said of the whole section too. */
export const onbeslist = (sectie: PubliekeSectie, kennis: Lakkennis): Lakvoorstel[] =>
  voorstellenMetBesluit(sectie, kennis).filter(
    ({ besluit, soort, onverbiddelijk }) =>
      !besluit && !(soort === 'bekende_naam' && !onverbiddelijk && sectie.naamToelichting),
  );

/** A decision holds for what was seen: what is found there later and weighs more is asked anew. */
const geldtVoor = (besluit: Lakbesluit, { van, tot, soort, onverbiddelijk }: Lakvoorstel): boolean =>
  besluit.besluit === 'laten_staan' &&
  !onverbiddelijk &&
  besluit.van <= van &&
  besluit.tot >= tot &&
  besluit.soort !== 'eigen' &&
  zwaarte(besluit.soort) <= zwaarte(soort);

interface Verschuiving {
  readonly van: number;
  readonly tot: number;
  readonly door: string;
}

/**
 * The decisions on the text as it became. A line that is the same, but for what was cut in it, keeps its decisions; of a
 * line that was rewritten they are asked anew.
 */
export function herplaats(
  besluiten: readonly Lakbesluit[],
  oud: Laktekst,
  nieuw: Laktekst,
  sneden: readonly Verschuiving[] = [],
): Lakbesluit[] {
  let vanaf = 0;
  return oud.regels.flatMap((regel) => {
    const eigen = sneden
      .filter(({ van, tot }) => van >= regel.van && tot <= regel.tot)
      .sort((a, b) => a.van - b.van);
    const verwacht = metSneden(oud.tekst, regel, eigen);
    const plaats = nieuw.regels.findIndex(
      ({ van, tot }, nummer) => nummer >= vanaf && nieuw.tekst.slice(van, tot) === verwacht,
    );
    const doel = nieuw.regels[plaats];
    if (!doel) return [];
    vanaf = plaats + 1;
    const naar = (positie: number): number =>
      eigen
        .filter(({ tot }) => tot <= positie)
        .reduce((hier, { van, tot, door }) => hier + door.length - (tot - van), positie) -
      regel.van +
      doel.van;
    return besluiten
      .filter(({ van, tot }) => van >= regel.van && tot <= regel.tot)
      .filter((besluit) => !eigen.some(({ van, tot }) => van < besluit.tot && tot > besluit.van))
      .map((besluit) => ({ ...besluit, van: naar(besluit.van), tot: naar(besluit.tot) }));
  });
}

function metSneden(
  tekst: string,
  { van, tot }: { van: number; tot: number },
  sneden: readonly Verschuiving[],
): string {
  let uit = '';
  let verder = van;
  for (const snede of sneden) {
    uit += tekst.slice(verder, snede.van) + snede.door;
    verder = snede.tot;
  }
  return uit + tekst.slice(verder, tot);
}

/** Every gap has somebody who made it: one that came with a text that was typed is of who typed it. */
export function metEigenGaten(
  besluiten: readonly Lakbesluit[],
  { gaten }: Laktekst,
  wie: { readonly door: string | null; readonly op: string },
): Lakbesluit[] {
  const gelakt = besluiten.filter(({ besluit }) => besluit === 'lakken');
  const nieuw = gaten
    .filter((gat) => !gelakt.some(({ van, tot }) => van === gat.van && tot === gat.tot))
    .map((gat): Lakbesluit => ({ besluit: 'lakken', soort: 'eigen', reden: null, ...gat, ...wie }));
  return [...besluiten, ...nieuw].sort((a, b) => a.van - b.van);
}

/** After a text was typed anew: what was decided about lines that stayed the same still holds. */
export const naBewerking = (
  eerst: readonly PubliekeSectie[],
  nu: readonly PubliekeSectie[],
  wie: { readonly door: string | null; readonly op: string },
): PubliekeSectie[] =>
  nu.map((sectie, plaats) => {
    const eerder = eerst[plaats];
    if (!eerder || (eerder.inhoud === sectie.inhoud && eerder.kop === sectie.kop)) return sectie;
    const nieuw = laktekst(sectie);
    const lakbesluiten = metEigenGaten(herplaats(sectie.lakbesluiten, laktekst(eerder), nieuw), nieuw, wie);
    return { ...sectie, lakbesluiten };
  });

/** The sections in which a melder or cliënt is named and nobody said that the word may stay at that place. */
export const sectiesMetNaam = (secties: readonly PubliekeSectie[], kennis: Lakkennis): ReadonlySet<string> =>
  new Set(
    secties
      .filter((sectie) => (kennis.namen.get(sectie.sleutel) ?? []).length > 0)
      .filter((sectie) =>
        voorstellenMetBesluit(sectie, kennis).some(
          ({ soort, besluit }) => soort === 'bekende_naam' && !besluit,
        ),
      )
      .map(({ sleutel }) => sleutel),
  );
