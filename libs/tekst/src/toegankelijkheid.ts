import { type Tekstdocument, type Tekstknoop, attribuut, kinderen } from './tekstdocument';
import { cel, inTekst } from './platte-tekst';

export interface Toegankelijkheidsfout {
  readonly soort: 'vorm' | 'kop' | 'afbeelding' | 'tabel';
  /** From the text down: which child, and of that which child. */
  readonly pad: readonly number[];
  /** In Dutch, for the writer. */
  readonly reden: string;
}

/** What keeps a reader with a screen reader out (WCAG 1.1.1, 1.3.1): a draft may have it, an adopted text may not. */
export function vindOntoegankelijk(document: Tekstdocument): Toegankelijkheidsfout[] {
  const fouten: Toegankelijkheidsfout[] = [];
  let eerderniveau = 2;
  kinderen(document).forEach((knoop, plaats) => {
    const meld = (soort: Toegankelijkheidsfout['soort'], reden: string) =>
      fouten.push({ soort, pad: [plaats], reden });
    if (knoop.type === 'heading') {
      const niveau = Number(attribuut(knoop, 'level'));
      if (niveau > eerderniveau + 1) {
        meld('kop', `Voor de subkop '${inTekst(knoop)}' ontbreekt een kop. Sla geen niveau over.`);
      }
      if (inTekst(knoop).trim() === '') meld('kop', 'Deze kop is leeg. Vul hem in of haal hem weg.');
      eerderniveau = niveau;
    }
    if (knoop.type === 'afbeelding' && attribuut(knoop, 'alt').trim() === '') {
      meld('afbeelding', 'Beschrijf wat er op de afbeelding te zien is, voor wie haar niet kan zien.');
    }
    if (knoop.type === 'table') tabelfouten(knoop).forEach((reden) => meld('tabel', reden));
  });
  return fouten;
}

function tabelfouten(tabel: Tekstknoop): string[] {
  const [kop, ...rijen] = kinderen(tabel);
  const koppen = kop ? kinderen(kop) : [];
  if (koppen.length === 0 || koppen.some(({ type }) => type !== 'tableHeader')) {
    return ['Deze tabel heeft geen kopregel. Maak van de eerste rij een kopregel.'];
  }
  return [
    // The corner above the heads of the rows may be empty.
    ...(koppen.some((kopcel, kolom) => kolom > 0 && cel(kopcel).trim() === '')
      ? ['Een kolom van deze tabel heeft geen kop. Vul de kopregel in.']
      : []),
    ...(rijen.length === 0 ? ['Deze tabel heeft alleen een kopregel. Vul haar aan of haal haar weg.'] : []),
    ...(rijen.some((rij) => kinderen(rij).length !== koppen.length)
      ? ['Niet elke rij van deze tabel heeft evenveel cellen.']
      : []),
  ];
}
