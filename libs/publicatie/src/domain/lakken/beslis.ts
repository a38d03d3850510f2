import { DomeinFout } from '@navolgbaar/kernel';
import { gattekst } from '@navolgbaar/tekst';
import type { Publicatiefoutcode } from '../fouten';
import { isLakgrond } from '../lakgronden';
import type { PubliekeSectie } from '../publieke-versie';
import { watHetRapportZegt } from './herstelbron';
import { herplaats, metEigenGaten } from './lakbesluit';
import { type Lakbaar, type Laktekst, laktekst } from './laktekst';
import { type Snede, snij } from './snij';
import { type Lakkennis, type Lakvoorstel, vindLakvoorstellen } from './voorstellen';
import type { Lakbesluit } from './vondst';

export const LAKKEUZES = ['lakken', 'laten_staan', 'herstellen'] as const;

/** What somebody chooses for a place that he saw. */
export interface Lakkeuze {
  readonly sectie: string;
  readonly van: number;
  readonly tot: number;
  /** The words as they were seen; they must still stand there. */
  readonly fragment: string;
  readonly besluit: (typeof LAKKEUZES)[number];
  readonly grond?: string | undefined;
  readonly reden?: string | undefined;
}

export interface Lakomstandigheid {
  readonly kennis: Lakkennis;
  /** The sections as the report has them. */
  readonly rapport: readonly PubliekeSectie[];
  readonly door: string | null;
  /** ISO instant. */
  readonly op: string;
}

const KLEINSTE_REDEN = 3;

/**
 * Carries out what a person decided, all of it or nothing. A section whose text changes by it must be looked at again.
 * @throws DomeinFout PUBLICATIE.SECTIE_ONBEKEND, .LAKPLEK_KLOPT_NIET, .GROND_ONBEKEND, .LAKREDEN_ONTBREEKT,
 * .LAK_VERPLICHT, .LAK_NIET_TE_HERSTELLEN
 */
export function beslisLakken(
  secties: readonly PubliekeSectie[],
  keuzes: readonly Lakkeuze[],
  omstandigheid: Lakomstandigheid,
): PubliekeSectie[] {
  const onbekend = keuzes.find(({ sectie }) => !secties.some(({ sleutel }) => sleutel === sectie));
  if (onbekend) weiger('PUBLICATIE.SECTIE_ONBEKEND', onbekend.sectie, '', { sectie: onbekend.sectie });
  return secties.map((sectie) => {
    const eigen = keuzes.filter((keuze) => keuze.sectie === sectie.sleutel);
    return eigen.length === 0 ? sectie : beslisInSectie(sectie, eigen, omstandigheid);
  });
}

function beslisInSectie(
  sectie: PubliekeSectie,
  keuzes: readonly Lakkeuze[],
  { kennis, rapport, door, op }: Lakomstandigheid,
): PubliekeSectie {
  const oud = laktekst(sectie);
  const voorstellen = vindLakvoorstellen(oud, sectie.sleutel, kennis);
  keuzes.forEach((keuze, nummer) => eisPlek(oud, keuze, keuzes.slice(0, nummer)));
  const bron = rapport.find(({ sleutel }) => sleutel === sectie.sleutel);
  const sneden = keuzes.flatMap((keuze) => snedeVan(keuze, oud, bron));
  const gesneden = snij(sectie, sneden);
  const nieuw = laktekst(gesneden);
  const blijft = keuzes
    .filter(({ besluit }) => besluit === 'laten_staan')
    .map((keuze) => gelaten(keuze, voorstellen, { door, op }));
  const eerder = sectie.lakbesluiten.filter(
    (besluit) => !keuzes.some(({ van, tot }) => van < besluit.tot && tot > besluit.van),
  );
  const herplaatst = herplaats([...eerder, ...blijft], oud, nieuw, sneden.map(alsWoorden));
  const metSoort = metEigenGaten(herplaatst, nieuw, { door, op }).map((besluit) =>
    herplaatst.includes(besluit)
      ? besluit
      : { ...besluit, soort: soortVan(besluit, oud, nieuw, sneden, voorstellen) },
  );
  return {
    ...{ ...gesneden, lakbesluiten: metSoort },
    ...(sneden.length > 0 ? { gecontroleerd: false, gecontroleerdDoor: null } : {}),
  };
}

const alsWoorden = ({ van, tot, door }: Snede) => ({
  ...{ van, tot },
  door: 'grond' in door ? gattekst(door.grond) : door.knopen.map((k) => k.text ?? '').join(''),
});

/** A gap that was just made is of the kind that was suggested there. */
function soortVan(
  besluit: Lakbesluit,
  oud: Laktekst,
  nieuw: Laktekst,
  sneden: readonly Snede[],
  voorstellen: readonly Lakvoorstel[],
): Lakbesluit['soort'] {
  const gaten = nieuw.gaten.findIndex(({ van }) => van === besluit.van);
  const ooit = [
    ...oud.gaten.map(({ van }) => van),
    ...sneden.flatMap((s) => ('grond' in s.door ? [s.van] : [])),
  ]
    .filter((van) => !sneden.some((s) => 'knopen' in s.door && s.van === van))
    .sort((a, b) => a - b)[gaten];
  return voorstellen.find(({ van }) => van === ooit)?.soort ?? 'eigen';
}

/** @throws DomeinFout PUBLICATIE.LAKPLEK_KLOPT_NIET for a place that is not what was seen */
function eisPlek(
  { tekst, regels, gaten }: Laktekst,
  { sectie, van, tot, fragment, besluit }: Lakkeuze,
  eerdere: readonly Lakkeuze[],
): void {
  const fout = (reden: string) => weiger('PUBLICATIE.LAKPLEK_KLOPT_NIET', sectie, reden);
  if (!(van < tot) || tekst.slice(van, tot) !== fragment || fragment.trim() === '') {
    fout('De tekst op deze plaats is anders dan u zag. Laad de pagina opnieuw.');
  }
  if (!regels.some((regel) => regel.van <= van && tot <= regel.tot)) {
    fout('Kies tekst binnen één alinea, cel of onderdeel van een lijst.');
  }
  if (eerdere.some((ander) => ander.van < tot && ander.tot > van))
    fout('Over deze plaats beslist u twee keer.');
  const raakt = gaten.filter((gat) => gat.van < tot && gat.tot > van);
  if (besluit !== 'herstellen' && raakt.length > 0) fout('Hier is al gelakt.');
  if (besluit === 'herstellen' && !raakt.some((gat) => gat.van === van && gat.tot === tot)) {
    fout('Op deze plaats is niet gelakt.');
  }
}

function snedeVan(keuze: Lakkeuze, oud: Laktekst, bron: Lakbaar | undefined): Snede[] {
  const { besluit, van, tot, sectie, grond = '' } = keuze;
  if (besluit === 'laten_staan') return [];
  if (besluit === 'lakken') {
    if (!isLakgrond(grond)) weiger('PUBLICATIE.GROND_ONBEKEND', sectie, 'Kies op welke grond u dit weglakt.');
    return [{ van, tot, door: { grond } }];
  }
  const gat = oud.gaten.find((plek) => plek.van === van && plek.tot === tot);
  const knopen = gat && bron ? watHetRapportZegt(oud, gat, bron) : null;
  if (!knopen) {
    weiger('PUBLICATIE.LAK_NIET_TE_HERSTELLEN', sectie, 'De tekst rond deze plek is herschreven.');
  }
  return [{ van, tot, door: { knopen } }];
}

function gelaten(
  { van, tot, sectie, reden = '' }: Lakkeuze,
  voorstellen: readonly Lakvoorstel[],
  wie: { readonly door: string | null; readonly op: string },
): Lakbesluit {
  const voorstel = voorstellen.find((plek) => plek.van === van && plek.tot === tot);
  if (!voorstel) weiger('PUBLICATIE.LAKPLEK_KLOPT_NIET', sectie, 'Hier is geen voorstel om te lakken.');
  if (voorstel.onverbiddelijk) {
    weiger(
      'PUBLICATIE.LAK_VERPLICHT',
      sectie,
      'Een BSN of de naam van een melder of cliënt kan niet blijven staan.',
    );
  }
  if (reden.trim().length < KLEINSTE_REDEN) {
    weiger('PUBLICATIE.LAKREDEN_ONTBREEKT', sectie, 'Leg uit waarom dit kan blijven staan.');
  }
  return {
    besluit: 'laten_staan',
    soort: voorstel.soort,
    van,
    tot,
    grond: null,
    reden: reden.trim(),
    ...wie,
  };
}

function weiger(
  code: Publicatiefoutcode,
  sectie: string,
  reason: string,
  details: Record<string, string> = {},
): never {
  throw new DomeinFout<Publicatiefoutcode>(
    code,
    details,
    reason ? [{ name: `secties.${sectie}`, reason }] : [],
  );
}
