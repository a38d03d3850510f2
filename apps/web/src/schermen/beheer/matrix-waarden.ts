import { leesDatum } from '@navolgbaar/ui';
import type { components } from '../../api/schema';
import type { Fouten } from '../../delen/formulier';
import { matrixTeksten } from '../../teksten/beheer';
import { waarden } from '../../teksten/waarden';
import { ERNSTEN, nietOplopend, OMVANGEN, type Cellen, type Ernst, type Omvang } from '../weging/weegregels';

export type Matrixverzoek = components['schemas']['NieuweMatrixRequest'];

/** `geldigVanaf`, `bron`, and per cell a colour under `levensbedreigend.groot`. */
export type Waarden = Record<string, string>;

export const celnaam = (ernst: Ernst, omvang: Omvang): string => `${ernst}.${omvang}`;

/** The form begins with the matrix that holds now: mostly a single cell changes. */
export function beginVan(cellen: Cellen | undefined): Waarden {
  const kleuren = ERNSTEN.flatMap((ernst) =>
    OMVANGEN.map((omvang) => [celnaam(ernst, omvang), cellen?.[ernst][omvang] ?? 'groen']),
  );
  return { geldigVanaf: '', bron: '', ...(Object.fromEntries(kleuren) as Waarden) };
}

export function cellenVan(w: Waarden): Cellen {
  const rij = (ernst: Ernst) =>
    Object.fromEntries(OMVANGEN.map((omvang) => [omvang, w[celnaam(ernst, omvang)] ?? '']));
  return Object.fromEntries(ERNSTEN.map((ernst) => [ernst, rij(ernst)])) as Cellen;
}

export function controleer(w: Waarden, vandaag: string): Fouten<Waarden> {
  const { fout, celFout } = matrixTeksten.formulier;
  const datum = leesDatum(w['geldigVanaf'] ?? '', vandaag);
  const datumfout = datum.fout ?? (datum.waarde < vandaag ? fout.geldigVanaf : undefined);
  return {
    ...(datumfout ? { geldigVanaf: datumfout } : {}),
    ...((w['bron'] ?? '').trim().length < 3 ? { bron: fout.bron } : {}),
    ...Object.fromEntries(
      nietOplopend(cellenVan(w)).map(({ ernst, omvang }) => [
        celnaam(ernst, omvang),
        celFout(waarden.ernst[ernst], waarden.omvang[omvang]),
      ]),
    ),
  };
}

export function naarVerzoek(w: Waarden, vandaag: string): Matrixverzoek {
  return {
    geldigVanaf: leesDatum(w['geldigVanaf'] ?? '', vandaag).waarde,
    bron: (w['bron'] ?? '').trim(),
    cellen: cellenVan(w),
  } as Matrixverzoek;
}
