import type { Huisstijl } from '@navolgbaar/identiteit';
import type { PdfBlok, PdfDocument, PdfLogo } from '@navolgbaar/platform/pdf';

/** A letter as it is printed. */
export interface DrukbareBrief {
  readonly organisatie: string;
  /** How the organisation looks on the day it is printed; null: it chose nothing. */
  readonly huisstijl: Pick<Huisstijl, 'hoofdkleur' | 'logo'> | null;
  /** Name and postal address, a line each, for the window of the envelope. */
  readonly geadresseerde: readonly string[];
  readonly kenmerk: string;
  /** Legal day; also the date of the file, so that the same letter gives the same bytes. */
  readonly datum: string;
  readonly onderwerp: string;
  readonly tekst: string;
}

const AANHEF = /^(geachte|beste)\b.*,$/iu;
const GROET = /^met vriendelijke groet,?$/iu;
const OPSOMMING = /^- /;
/** A question of its own above an answer is how the letters of the house head their parts. */
const KOP = /^[^-].{1,100}\?$/u;

/** The tree that the renderer prints: headings, paragraphs and lists out of the plain text of a letter. */
export function maakBriefDocument(brief: DrukbareBrief): PdfDocument {
  const regels = brief.tekst
    .trim()
    .split('\n')
    .map((regel) => regel.trim());
  const aanhef = AANHEF.test(regels[0] ?? '') ? regels.shift() : undefined;
  const groet = regels.findLastIndex((regel) => GROET.test(regel));
  const romp = groet === -1 ? regels : regels.slice(0, groet);
  return {
    titel: brief.onderwerp,
    soortaanduiding: 'Brief',
    ...vormVan(brief),
    ...{ kenmerk: brief.kenmerk, datum: brief.datum },
    briefhoofd: { geadresseerde: brief.geadresseerde, ...(aanhef ? { aanhef } : {}) },
    blokken: [...blokkenVan(romp), ...(groet === -1 ? [] : ondertekening(regels.slice(groet)))],
  };
}

/** The colour was held against white when it was chosen (huiskleur.ts), and the logo was drawn anew then. */
function vormVan({
  organisatie: naam,
  huisstijl,
}: DrukbareBrief): Pick<PdfDocument, 'organisatie' | 'thema'> {
  const { hoofdkleur, logo } = huisstijl ?? { hoofdkleur: null, logo: null };
  return {
    organisatie: { naam, ...(logo ? { logo: logoVan(logo) } : {}) },
    ...(hoofdkleur ? { thema: { kleur: hoofdkleur } } : {}),
  };
}

function logoVan({ soort, inhoud, breedte, hoogte }: NonNullable<Huisstijl['logo']>): PdfLogo {
  return {
    afbeelding:
      soort === 'image/png' ? { formaat: 'png', inhoud } : { formaat: 'svg', bron: inhoud.toString('utf8') },
    verhouding: breedte / hoogte,
  };
}

function blokkenVan(regels: readonly string[]): PdfBlok[] {
  const blokken: PdfBlok[] = [];
  let alinea: string[] = [];
  let punten: string[] = [];
  const sluit = () => {
    if (alinea.length > 0) blokken.push({ soort: 'alinea', inhoud: alinea.join('\n') });
    if (punten.length > 0)
      blokken.push({ soort: 'lijst', geordend: false, items: punten.map((inhoud) => ({ inhoud })) });
    [alinea, punten] = [[], []];
  };
  regels.forEach((regel, n) => {
    const eerste = n === 0 || regels[n - 1] === '';
    if (regel === '') return sluit();
    if (eerste && KOP.test(regel) && (regels[n + 1] ?? '') !== '') {
      sluit();
      blokken.push({ soort: 'kop', niveau: 2, tekst: regel });
      return;
    }
    if (OPSOMMING.test(regel)) {
      if (alinea.length > 0) sluit();
      punten.push(regel.replace(OPSOMMING, ''));
      return;
    }
    if (punten.length > 0) sluit();
    alinea.push(regel);
  });
  sluit();
  return blokken;
}

function ondertekening([slotzin = '', ...rest]: readonly string[]): PdfBlok[] {
  const [naam, ...onder] = rest.filter((regel) => regel !== '');
  if (!naam) return [{ soort: 'alinea', inhoud: slotzin }];
  return [
    {
      ...{ soort: 'handtekening', slotzin, naam },
      ...(onder.length > 0 ? { functie: onder.join(', ') } : {}),
      verklaring: 'Deze brief is digitaal gemaakt en heeft daarom geen handtekening.',
    },
  ];
}
