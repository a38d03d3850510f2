import { TIJDZONE, schrijfDag } from '@navolgbaar/kernel';
import type { PdfBlok, PdfDocument } from '@navolgbaar/platform/pdf';
import { Temporal } from 'temporal-polyfill';
import { type Opgavevraag, vragenVan } from '../../domain/opgave/vragen';
import { vragenlijstV1 } from '../../domain/opgave/vragen.v1';
import type { Opgaveview } from './lees-opgaven';

export interface Bewijsstuk {
  readonly opgave: Opgaveview;
  readonly organisatie: string;
  /** The name of the location that was chosen. */
  readonly locatie: string | null;
}

/** Latin letters, figures and common signs: what every font here holds. */
const ONGEWOON = /[^\n\u0020-\u024f\u1e00-\u1eff\u2010-\u2026\u20ac]/gu;

/** The same with a question mark for every sign that a font may lack. */
export function metGewoneTekens({ opgave, ...rest }: Bewijsstuk): Bewijsstuk {
  const gewoon = (tekst: string) => tekst.replace(ONGEWOON, '?');
  const antwoorden = opgave.antwoorden.map((een) => ({ ...een, waarden: een.waarden.map(gewoon) }));
  return { ...rest, opgave: { ...opgave, antwoorden, onderwerp: gewoon(opgave.onderwerp) } };
}

/** Legal day of a moment. */
const dagVan = (moment: string): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(TIJDZONE).toPlainDate().toString();

function tijdstip(moment: string): string {
  const toen = Temporal.Instant.from(moment).toZonedDateTimeISO(TIJDZONE);
  const twee = (getal: number) => String(getal).padStart(2, '0');
  return `${schrijfDag(toen.toPlainDate().toString())} om ${twee(toen.hour)}.${twee(toen.minute)} uur`;
}

/** The tree of the proof: number and time, what was stated with its date, and what is still to be completed. */
export function maakOntvangstbewijs({ opgave, organisatie, locatie }: Bewijsstuk): PdfDocument {
  const open = vragenVan(vragenlijstV1).filter(({ code }) => opgave.ontbreekt.includes(code));
  return {
    titel: `Ontvangstbewijs van melding ${opgave.nummer}`,
    soortaanduiding: 'Ontvangstbewijs',
    onderwerp: opgave.onderwerp,
    organisatie: { naam: organisatie },
    kenmerk: opgave.nummer,
    datum: dagVan(opgave.begonnenOp),
    gegevens: [
      { naam: 'Aanbieder', waarde: opgave.aanbiederNaam ?? '' },
      { naam: 'Ontvangen', waarde: ontvangen(opgave) },
    ],
    blokken: [
      {
        soort: 'alinea',
        nadruk: 'inleiding',
        inhoud: `Wij hebben uw melding ontvangen: ${ontvangen(opgave)}. Uw melding heeft nummer ${opgave.nummer}.`,
      },
      ...nogOpen(open),
      ...opgegeven({ opgave, locatie }),
    ],
  };
}

/** The moment, or for what a colleague wrote down later the day on which it came in. */
const ontvangen = ({ ontvangenOp, geregistreerdOp }: Opgaveview): string =>
  ontvangenOp === geregistreerdOp ? tijdstip(ontvangenOp) : schrijfDag(dagVan(ontvangenOp));

function nogOpen(open: readonly Opgavevraag[]): PdfBlok[] {
  const kop: PdfBlok = { soort: 'kop', niveau: 2, tekst: 'Nog aan te vullen' };
  if (open.length === 0) return [kop, { soort: 'alinea', inhoud: 'Niets. Uw opgave is volledig.' }];
  return [kop, { soort: 'lijst', geordend: false, items: open.map(({ vraag }) => ({ inhoud: vraag })) }];
}

function opgegeven({ opgave, locatie }: Pick<Bewijsstuk, 'opgave' | 'locatie'>): PdfBlok[] {
  return vragenlijstV1.onderdelen.flatMap(({ titel, vragen }): PdfBlok[] => {
    const rijen = vragen.flatMap((vraag) => {
      const antwoord = opgave.antwoorden.find((een) => een.vraag === vraag.code);
      if (!antwoord || !opgave.gevraagd.includes(vraag.code)) return [];
      return [[vraag.vraag, leesbaar(vraag, antwoord.waarden, locatie), schrijfDag(dagVan(antwoord.op))]];
    });
    if (rijen.length === 0) return [];
    return [
      { soort: 'kop', niveau: 2, tekst: titel },
      { soort: 'bijschrift', inhoud: `Wat u opgaf: ${titel.toLowerCase()}` },
      {
        soort: 'tabel',
        rijkop: true,
        koppen: [
          { tekst: 'Vraag', breedte: 2 },
          { tekst: 'Antwoord', breedte: 3 },
          { tekst: 'Gegeven op', breedte: 1 },
        ],
        rijen,
      },
    ];
  });
}

function leesbaar(
  { soort, opties = [] }: Opgavevraag,
  waarden: readonly string[],
  locatie: string | null,
): string {
  if (soort === 'locatie') return locatie ?? 'Een locatie uit het register';
  if (soort === 'datum') return waarden.map((dag) => schrijfDag(dag)).join(', ');
  return waarden.map((waarde) => opties.find(({ code }) => code === waarde)?.naam ?? waarde).join(', ');
}
