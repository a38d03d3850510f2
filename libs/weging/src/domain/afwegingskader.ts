import { DomeinFout } from '@navolgbaar/kernel';
import type { Wegingfoutcode } from './fouten';
import { KLEUREN, type Kleur, hoogte } from './soorten';

/** Fewer gives no choice, more can no longer be told apart by two people. AANNAME: no source gives a size. */
export const MINSTE_PER_AS = 2;
export const MEESTE_PER_AS = 5;

/** One degree of ernst (stap 1), with what the version gives as examples. */
export interface Ernstrij {
  /** Stays the same over versions, so that weighings of two versions can be compared. */
  readonly code: string;
  readonly naam: string;
  readonly uitleg: string;
  readonly voorbeelden: readonly string[];
  /** Asks the direct contact with contractbeheer and toegang (Beleidskader, bijlage 1; BK-B.02). */
  readonly levensbedreigend: boolean;
}

/** One degree of omvang (stap 2). */
export interface Omvangkolom {
  readonly code: string;
  readonly naam: string;
  /** From this share of the clients on, in percent, it is suggested; null when the version suggests nothing. */
  readonly vanafProcent: number | null;
}

export interface Kadercel {
  readonly ernst: string;
  readonly omvang: string;
  readonly kleur: Kleur;
}

/** A reason for which stap 3 may raise the priority. */
export interface Verhogingsgrond {
  readonly code: string;
  readonly naam: string;
}

export interface Stap3 {
  readonly gronden: readonly Verhogingsgrond[];
  /** From this many earlier signals within so many months the form asks to think about raising; null: it never asks. */
  readonly aandacht: { readonly signalen: number; readonly maanden: number } | null;
}

/** What a version of the afwegingskader says. Rows run from light to heavy, columns from small to large. */
export interface Kaderinhoud {
  readonly ernstnaam: string;
  readonly omvangnaam: string;
  readonly rijen: readonly Ernstrij[];
  readonly kolommen: readonly Omvangkolom[];
  readonly cellen: readonly Kadercel[];
  readonly stap3: Stap3;
  /** Whether a red weighing waits until a second person confirms it. */
  readonly roodVraagtTweede: boolean;
}

/** `meegeleverd` is in use without anybody having adopted it. */
export type Kaderstatus = 'concept' | 'meegeleverd' | 'vastgesteld';

/** One version of the afwegingskader. A weighing keeps the version with which it was done. */
export interface Afwegingskader extends Kaderinhoud {
  readonly id: string;
  readonly nummer: number;
  readonly status: Kaderstatus;
  /** First day on which this version holds, ISO; null for a concept. */
  readonly geldigVanaf: string | null;
  /** The document with which it was adopted; of what was not adopted, where it comes from. */
  readonly bron: string;
  /** The day of that document; null when there is none. */
  readonly brondatum: string | null;
  readonly vastgesteldOp: string | null;
  readonly vastgesteldDoor: string | null;
  /** Counts the changes of a concept. */
  readonly versie: number;
}

/** Nobody adopted it: whatever shows a colour says "AANNAME – nog vast te stellen" (requirements C1). */
export const isAanname = ({ status }: Pick<Afwegingskader, 'status'>): boolean => status !== 'vastgesteld';

/** The colour of a cell; undefined for an ernst or omvang that the version does not know. */
export const kleurVan = (kader: Kaderinhoud, ernst: string, omvang: string): Kleur | undefined =>
  kader.cellen.find((cel) => cel.ernst === ernst && cel.omvang === omvang)?.kleur;

type Param = { readonly name: string; readonly reason: string };

/**
 * Two to five rows and columns, a colour in every cell, and more ernst or more omvang never lowers the priority
 * (requirements C1: the one thing that can be derived). All that is wrong is told at once.
 * @throws DomeinFout AFWEGINGSKADER.ONVOLLEDIG, AFWEGINGSKADER.NIET_MONOTOON, AFWEGINGSKADER.DREMPELS, naming the places
 */
export function eisGeldigKader(kader: Kaderinhoud): void {
  weigerBij('AFWEGINGSKADER.ONVOLLEDIG', [
    ...asfouten('rijen', kader.rijen),
    ...asfouten('kolommen', kader.kolommen),
    ...celfouten(kader),
    ...dubbel('stap3.gronden', kader.stap3.gronden),
  ]);
  weigerBij(
    'AFWEGINGSKADER.NIET_MONOTOON',
    nietOplopend(kader).map(({ ernst, omvang }) => ({
      name: `cellen.${ernst}.${omvang}`,
      reason: `Bij ${naamVan(kader.rijen, ernst)} en ${naamVan(kader.kolommen, omvang)} is de kleur lager dan bij minder ernst of minder omvang.`,
    })),
    (params) => ({ cellen: params.map(({ reason }) => reason).join(' ') }),
  );
  weigerBij('AFWEGINGSKADER.DREMPELS', drempelfouten(kader.kolommen));
}

function weigerBij(
  code: Wegingfoutcode,
  params: readonly Param[],
  details: (params: readonly Param[]) => Record<string, string> = () => ({}),
): void {
  if (params.length > 0) throw new DomeinFout<Wegingfoutcode>(code, details(params), params);
}

function asfouten(as: 'rijen' | 'kolommen', delen: readonly { code: string }[]): Param[] {
  const past = delen.length >= MINSTE_PER_AS && delen.length <= MEESTE_PER_AS;
  const maat = past ? [] : [{ name: as, reason: `Kies er ${MINSTE_PER_AS} tot ${MEESTE_PER_AS}.` }];
  return [...maat, ...dubbel(as, delen)];
}

const dubbel = (naam: string, delen: readonly { code: string }[]): Param[] =>
  delen.flatMap(({ code }, plaats) =>
    delen.findIndex((deel) => deel.code === code) === plaats
      ? []
      : [{ name: `${naam}.${plaats}.code`, reason: `De code ${code} komt twee keer voor.` }],
  );

function celfouten({ rijen, kolommen, cellen }: Kaderinhoud): Param[] {
  const geteld = rijen.flatMap((rij) =>
    kolommen.flatMap((kolom) => {
      const hier = cellen.filter((cel) => cel.ernst === rij.code && cel.omvang === kolom.code);
      const goed = hier.length === 1 && KLEUREN.includes(hier[0]!.kleur);
      const reason = `Kies één kleur bij ${rij.naam} en ${kolom.naam}.`;
      return goed ? [] : [{ name: `cellen.${rij.code}.${kolom.code}`, reason }];
    }),
  );
  const onbekend = cellen.filter(
    ({ ernst, omvang }) =>
      !rijen.some(({ code }) => code === ernst) || !kolommen.some(({ code }) => code === omvang),
  );
  return [
    ...geteld,
    ...onbekend.map(({ ernst, omvang }) => ({
      name: `cellen.${ernst}.${omvang}`,
      reason: 'Deze rij of kolom bestaat niet.',
    })),
  ];
}

/** The cells of which the colour is lower than with less ernst or less omvang. */
export function nietOplopend(kader: Kaderinhoud): { ernst: string; omvang: string }[] {
  const hoog = (i: number, j: number): number => {
    const [rij, kolom] = [kader.rijen[i], kader.kolommen[j]];
    const kleur = rij && kolom && kleurVan(kader, rij.code, kolom.code);
    return kleur ? hoogte(kleur) : -1;
  };
  return kader.rijen.flatMap((rij, i) =>
    kader.kolommen.flatMap((kolom, j) =>
      hoog(i, j) < hoog(i - 1, j) || hoog(i, j) < hoog(i, j - 1)
        ? [{ ernst: rij.code, omvang: kolom.code }]
        : [],
    ),
  );
}

/** All columns have a threshold or none has; the first begins at nothing and each next one higher. */
function drempelfouten(kolommen: readonly Omvangkolom[]): Param[] {
  if (kolommen.every(({ vanafProcent }) => vanafProcent === null)) return [];
  return kolommen.flatMap(({ naam, vanafProcent }, plaats) => {
    const vorige = kolommen[plaats - 1]?.vanafProcent ?? null;
    const goed =
      vanafProcent !== null && (plaats === 0 ? vanafProcent === 0 : vorige !== null && vanafProcent > vorige);
    const reason =
      plaats === 0
        ? 'De kleinste omvang begint bij 0 procent.'
        : `Vul bij ${naam} een hoger percentage in dan bij de omvang ervoor.`;
    return goed ? [] : [{ name: `kolommen.${plaats}.vanafProcent`, reason }];
  });
}

/** The name that a version gives a code. */
export const naamVan = (delen: readonly { code: string; naam: string }[], code: string): string =>
  delen.find((deel) => deel.code === code)?.naam ?? code;
