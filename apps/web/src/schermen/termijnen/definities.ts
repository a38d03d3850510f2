import type { Termijndefinitie } from '../../api/zaken';

export interface Definitiegroep {
  /** The version that holds today; the first one to come where none holds yet. */
  geldend: Termijndefinitie;
  /** The others, the newest first. */
  andere: readonly Termijndefinitie[];
}

/** The versions of each term together, in the order of their names. */
export function groepeerDefinities(
  definities: readonly Termijndefinitie[],
  vandaag: string,
): Definitiegroep[] {
  const codes = [...new Set(definities.map(({ code }) => code))];
  return codes
    .flatMap((code) => {
      const versies = definities
        .filter((definitie) => definitie.code === code)
        .sort((a, b) => b.geldigVanaf.localeCompare(a.geldigVanaf) || b.versie - a.versie);
      const geldend = versies.find(({ geldigVanaf }) => geldigVanaf <= vandaag) ?? versies.at(-1);
      return geldend ? [{ geldend, andere: versies.filter((versie) => versie !== geldend) }] : [];
    })
    .sort((a, b) => a.geldend.naam.localeCompare(b.geldend.naam, 'nl'));
}
