import type { Termijndefinitie } from '../domain/definitie';
import { leesLengte } from '../domain/definitie';

/** A definition as the database gives it, under the alias `d`. */
export const DEFINITIEKOLOMMEN = `
  d.code, d.versie AS "definitieVersie", d.geldig_vanaf AS "geldigVanaf", d.naam, d.aard,
  d.grondslag_soort AS "grondslagSoort", d.grondslag, d.start_gebeurtenis AS startgebeurtenis,
  d.duur AS "definitieDuur", d.werkdagen AS "definitieWerkdagen", d.awt,
  d.goede_vrijdag_is_werkdag AS "goedeVrijdagIsWerkdag", d.verlenging_bron AS "verlengingsbron",
  d.max_verlenging AS "maxVerlenging", d.opschorting_bron AS opschortingsbron, d.herinneringen, d.ontvangers,
  d.escalatie, d.eigenaar, d.gevolg, d.aanname`;

export interface DefinitieRij {
  readonly code: string;
  readonly definitieVersie: number;
  readonly geldigVanaf: string;
  readonly naam: string;
  readonly aard: Termijndefinitie['aard'];
  readonly grondslagSoort: Termijndefinitie['grondslag']['soort'];
  readonly grondslag: string;
  readonly startgebeurtenis: string;
  readonly definitieDuur: string | null;
  readonly definitieWerkdagen: number | null;
  readonly awt: boolean;
  readonly goedeVrijdagIsWerkdag: boolean;
  readonly verlengingsbron: string | null;
  readonly maxVerlenging: string | null;
  readonly opschortingsbron: string | null;
  readonly herinneringen: Termijndefinitie['herinneringen'];
  readonly ontvangers: Termijndefinitie['ontvangers'];
  readonly escalatie: Termijndefinitie['escalatie'];
  readonly eigenaar: Termijndefinitie['eigenaar'];
  readonly gevolg: string;
  readonly aanname: boolean;
}

/** The row as the domain knows it. The value lists are guarded on the way in, not again on the way out. */
export function naarDefinitie(rij: DefinitieRij): Termijndefinitie {
  const { code, geldigVanaf, naam, aard, startgebeurtenis, awt, goedeVrijdagIsWerkdag } = rij;
  const { herinneringen, ontvangers, escalatie, eigenaar, gevolg, aanname, verlengingsbron } = rij;
  return {
    ...{ code, geldigVanaf, naam, aard, startgebeurtenis, awt, goedeVrijdagIsWerkdag },
    ...{ herinneringen, ontvangers, escalatie, eigenaar, gevolg, aanname },
    versie: rij.definitieVersie,
    grondslag: { soort: rij.grondslagSoort, bron: rij.grondslag },
    lengte: leesLengte({ duur: rij.definitieDuur, werkdagen: rij.definitieWerkdagen }),
    verlenging: verlengingsbron
      ? { maximum: leesLengte({ duur: rij.maxVerlenging }), bron: verlengingsbron }
      : null,
    opschorting: rij.opschortingsbron ? { bron: rij.opschortingsbron } : null,
  };
}
