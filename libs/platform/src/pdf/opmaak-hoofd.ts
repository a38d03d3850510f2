import type { PdfAfbeelding, PdfBriefhoofd, PdfDocument, PdfGegeven } from './document';
import { vak } from './opmaak-vak';
import type { Knoop } from './pdfmake-intern';
import { GROOTTE, marge, mm, type Kleuren } from './stijl';
import { voegToe, type StructuurElement } from './structuur';
import type { Tekstzetter } from './tekst';

const MAANDEN = [
  'januari', 'februari', 'maart', 'april', 'mei', 'juni',
  'juli', 'augustus', 'september', 'oktober', 'november', 'december',
]; // prettier-ignore

/** What the opening and the edges of a page are made from. */
export interface Hoofd {
  readonly document: PdfDocument;
  readonly structuur: StructuurElement;
  readonly zetter: Tekstzetter;
  readonly kleuren: Kleuren;
  readonly beeld: (afbeelding: PdfAfbeelding, plaats: string) => Knoop;
}

/** Room for the logo of the sender. */
const LOGO = { breedte: mm(60), hoogte: mm(14), onder: mm(2) } as const;
/** Below the name of the sender: then the address stands in the window of the envelope. */
const TOT_ADRES = mm(16);

/** "12 maart 2026" for 2026-03-12. */
export function datumVoluit(datum: string): string {
  const [jaar, maand, dag] = datum.split('-').map(Number);
  return `${dag} ${MAANDEN[(maand ?? 1) - 1]} ${jaar}`;
}

/** The opening of a report: who, what kind, title, subject and a box with the facts. */
export function rapporthoofd(hoofd: Hoofd): Knoop[] {
  const { document, structuur, zetter, kleuren } = hoofd;
  const knopen = afzender(hoofd);
  if (document.soortaanduiding) {
    knopen.push({
      text: zetter.zet(document.soortaanduiding, 'soortaanduiding', { vet: true }),
      structuur: voegToe(structuur, 'P'),
      fontSize: 11,
      color: kleuren.gedempt,
      margin: marge(mm(16), 2),
    });
  }
  knopen.push(titel(hoofd, GROOTTE.titel, marge(document.soortaanduiding ? 0 : mm(16), 4)));
  if (document.onderwerp) {
    knopen.push({
      text: zetter.zet(document.onderwerp, 'onderwerp'),
      structuur: voegToe(structuur, 'P'),
      fontSize: 13,
      color: kleuren.gedempt,
      margin: marge(0, 4),
    });
  }
  return [...knopen, gegevensvak(hoofd)];
}

/** The opening of a letter: sender, address beside the references, title and salutation. */
export function briefhoofd(hoofd: Hoofd, brief: PdfBriefhoofd): Knoop[] {
  const { document, structuur, zetter, kleuren } = hoofd;
  const knopen = afzender(hoofd);
  const geadresseerde: Knoop = {
    text: zetter.zet(brief.geadresseerde.join('\n'), 'briefhoofd.geadresseerde'),
    structuur: voegToe(structuur, 'P'),
    width: '*',
  };
  const verwijzingen = [
    { naam: 'Datum', waarde: datumVoluit(document.datum) },
    { naam: 'Ons kenmerk', waarde: document.kenmerk },
    ...(brief.verwijzingen ?? []),
  ];
  const rechts: Knoop = {
    width: mm(58),
    stack: verwijzingen.flatMap((gegeven) =>
      gegevenKnopen(gegeven, structuur, zetter, kleuren, 'briefhoofd.verwijzingen'),
    ),
  };
  const boven = Math.max(mm(4), TOT_ADRES - hoogteVanLogo(hoofd));
  knopen.push({ columns: [geadresseerde, rechts], columnGap: mm(10), margin: marge(boven, mm(10)) });
  knopen.push(titel(hoofd, GROOTTE.brieftitel, marge(0, 10)));
  if (brief.aanhef) {
    const aanhef = zetter.zet(brief.aanhef, 'briefhoofd.aanhef');
    knopen.push({ text: aanhef, structuur: voegToe(structuur, 'P'), margin: marge(0, 8) });
  }
  return knopen;
}

function titel(
  { document, structuur, zetter, kleuren }: Hoofd,
  grootte: number,
  margin: Knoop['margin'] & {},
): Knoop {
  return {
    text: zetter.zet(document.titel.replace(/\s+/g, ' '), 'titel', { vet: true }),
    structuur: voegToe(structuur, 'H1'),
    bladwijzer: { titel: document.titel, niveau: 0 },
    fontSize: grootte,
    lineHeight: 0.95,
    color: kleuren.kop,
    margin,
  };
}

/** How much the logo takes, with the room below it; 0 without one. */
function hoogteVanLogo({ document }: Hoofd): number {
  const { logo } = document.organisatie;
  return logo ? Math.min(LOGO.hoogte, LOGO.breedte / logo.verhouding) + LOGO.onder : 0;
}

function afzender({ document, structuur, zetter, kleuren, beeld }: Hoofd): Knoop[] {
  const { naam, afdeling, adresregels, logo } = document.organisatie;
  const naamBlok: Knoop[] = logo
    ? [
        {
          ...beeld(logo.afbeelding, 'organisatie.logo'),
          structuur: voegToe(structuur, 'Figure', { alt: `Logo van ${naam}` }),
          fit: [LOGO.breedte, LOGO.hoogte],
          margin: marge(0, LOGO.onder),
        },
      ]
    : [];
  naamBlok.push({
    text: zetter.zet(naam, 'organisatie.naam', { vet: true }),
    structuur: voegToe(structuur, 'P'),
    fontSize: 13,
    color: kleuren.accent,
  });
  if (afdeling) {
    const tekst = zetter.zet(afdeling, 'organisatie.afdeling');
    naamBlok.push({ text: tekst, structuur: voegToe(structuur, 'P'), color: kleuren.gedempt });
  }
  if (!document.briefhoofd || !adresregels?.length) return naamBlok;
  const adres: Knoop = {
    text: zetter.zet(adresregels.join('\n'), 'organisatie.adresregels'),
    structuur: voegToe(structuur, 'P'),
    width: mm(58),
    fontSize: GROOTTE.klein,
    color: kleuren.gedempt,
  };
  return [{ columns: [{ stack: naamBlok, width: '*' }, adres], columnGap: mm(10) }];
}

/** A tinted box with the reference, the date and the other facts, three to a row. */
function gegevensvak({ document, structuur, zetter, kleuren }: Hoofd): Knoop {
  const gegevens: PdfGegeven[] = [
    { naam: 'Kenmerk', waarde: document.kenmerk },
    { naam: 'Datum', waarde: datumVoluit(document.datum) },
    ...(document.gegevens ?? []),
  ];
  const groep = voegToe(structuur, 'Div');
  const rijen: Knoop[] = [];
  for (let begin = 0; begin < gegevens.length; begin += 3) {
    const rij = [0, 1, 2].map<Knoop>((kolom) => {
      const gegeven = gegevens[begin + kolom];
      return { width: '*', stack: gegeven ? gegevenKnopen(gegeven, groep, zetter, kleuren, 'gegevens') : [] };
    });
    rijen.push({ columns: rij, columnGap: mm(6) });
  }
  return { ...vak(rijen, kleuren, { binnenruimte: 9, streep: false }), margin: marge(mm(7), mm(6)) };
}

function gegevenKnopen(
  { naam, waarde }: PdfGegeven,
  ouder: StructuurElement,
  zetter: Tekstzetter,
  kleuren: Kleuren,
  plaats: string,
): Knoop[] {
  const label: Knoop = { text: zetter.zet(naam, plaats), structuur: voegToe(ouder, 'P') };
  const inhoud: Knoop = { text: zetter.zet(waarde, plaats, { vet: true }), structuur: voegToe(ouder, 'P') };
  return [
    { ...label, fontSize: GROOTTE.klein, color: kleuren.gedempt },
    { ...inhoud, fontSize: GROOTTE.tabel, margin: marge(0, 5) },
  ];
}
