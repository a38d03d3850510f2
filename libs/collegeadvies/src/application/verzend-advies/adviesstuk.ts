import { schrijfDag } from '@navolgbaar/kernel';
import type { PdfBlok, PdfDocument, PdfGegeven } from '@navolgbaar/platform/pdf';
import { alsPdfBlokken, uitPlatteTekst } from '@navolgbaar/tekst';
import { gekozen } from '../../domain/adviesinhoud';
import { type Adviesstaat, type Verzending, geldigJuristadvies } from '../../domain/adviesstaat';
import { RECHTSMIDDEL } from '../../domain/maatregelgronden.v1';
import { GROND, MAATREGEL } from '../adviestaal';
import type { Financiering, Juristoordeel, Niethoren } from '../../domain/soorten';

const FINANCIERING: Readonly<Record<Financiering, string>> = {
  wmo: 'Wmo, zorg in natura',
  wmo_pgb: 'Wmo, pgb',
  jeugdwet: 'Jeugdwet, zorg in natura',
  jeugdwet_pgb: 'Jeugdwet, pgb',
  wlz: 'Wlz',
};
const OORDEEL: Readonly<Record<Juristoordeel, string>> = {
  akkoord: 'De jurist is akkoord.',
  akkoord_mits: 'De jurist is akkoord, als er iets verandert.',
  niet_akkoord: 'De jurist is niet akkoord.',
};
const NIET_HOREN: Readonly<Record<Niethoren, string>> = {
  spoed: 'Er is niemand vooraf gehoord: er is spoed.',
  al_gehoord: 'Er is niemand opnieuw gehoord: diegene is al gehoord.',
  doel: 'Er is niemand vooraf gehoord: anders wordt het doel niet bereikt.',
};
const AANLEIDING: Readonly<Record<Adviesstaat['aanleiding'], string>> = {
  maatregel: 'Een adviesmaatregel is niet of niet helemaal opgevolgd',
  medewerking: 'Medewerking aan het toezicht is geweigerd',
  calamiteit: 'Een onderzoek naar een calamiteit liet een tekortkoming zien',
  veiligheidsafspraak: 'Een veiligheidsafspraak is niet nagekomen',
};

/** An advice as it is sent: what the college may read of it, and nothing of the case. */
export interface Adviesstuk {
  readonly advies: Adviesstaat;
  readonly verzending: Pick<Verzending, 'op' | 'grond' | 'juristdeling' | 'reactie'>;
  readonly organisatie: string;
}

/** The tree of the advice on paper. What it leaves out for a college is the same as on the screen (`LeesAdviezen`). */
export function maakAdviesstuk({ advies, verzending, organisatie }: Adviesstuk): PdfDocument {
  const { inhoud, zaakNummer, aanbiederNaam, gemeenteNaam } = advies;
  return {
    titel: `Advies over ${aanbiederNaam}`,
    soortaanduiding: 'Advies aan het college',
    onderwerp: `Aan het college van burgemeester en wethouders van ${gemeenteNaam}`,
    organisatie: { naam: organisatie },
    kenmerk: zaakNummer,
    datum: verzending.op,
    gegevens: gegevens(advies, verzending),
    blokken: [
      kop('Wat wij adviseren'),
      ...tekst(inhoud.wat),
      ...clienten(advies),
      ...deel('Waarom', inhoud.waarom),
      ...deel('Waarom niet iets lichters', inhoud.evenredigheid),
      ...deel('Wat dit betekent voor inwoners', inhoud.gevolg),
      ...aanleiding(advies),
      ...rapport(advies),
      ...zienswijze(advies),
      ...jurist(advies, verzending),
      ...rechtsmiddel(advies),
    ],
  };
}

const kop = (titel: string): PdfBlok => ({ soort: 'kop', niveau: 2, tekst: titel });
const alinea = (inhoud: string): PdfBlok => ({ soort: 'alinea', inhoud });
const tekst = (lang: string | null): PdfBlok[] => alsPdfBlokken(uitPlatteTekst(lang ?? ''));
const deel = (titel: string, lang: string | null): PdfBlok[] => (lang ? [kop(titel), ...tekst(lang)] : []);

/** An article that says its own place says it once. */
function grond({ soort, vindplaats }: NonNullable<Adviesstaat['inhoud']['grond']>): string {
  const naam = GROND[soort];
  return naam.endsWith(vindplaats.trim()) ? naam : `${naam}: ${vindplaats}`;
}

function gegevens({ inhoud }: Adviesstaat, { grond: gedeeldOp }: Adviesstuk['verzending']): PdfGegeven[] {
  const waarden: [string, string | null][] = [
    ['Maatregel', inhoud.maatregel && MAATREGEL[inhoud.maatregel]],
    ['Grond', inhoud.grond && grond(inhoud.grond)],
    ['Vanaf', inhoud.van && schrijfDag(inhoud.van)],
    ['Tot en met', inhoud.tot && schrijfDag(inhoud.tot)],
    ['Gedeeld op grond van', gedeeldOp],
  ];
  return waarden.flatMap(([naam, waarde]) => (waarde ? [{ naam, waarde }] : []));
}

function clienten({ inhoud: { clienten: alle } }: Adviesstaat): PdfBlok[] {
  if (alle.length === 0) return [];
  return [
    { soort: 'bijschrift', inhoud: 'Om welke cliënten het gaat; elke cliënt is belanghebbende' },
    {
      soort: 'tabel',
      rijkop: true,
      koppen: [
        { tekst: 'Cliënt', breedte: 1 },
        { tekst: 'Hoe de zorg wordt betaald', breedte: 2 },
        { tekst: 'Wat er verandert', breedte: 3 },
      ],
      rijen: alle.map(({ code, financiering, wat }) => [code, FINANCIERING[financiering], wat]),
    },
  ];
}

const aanleiding = ({ aanleiding: soort, basis }: Adviesstaat): PdfBlok[] => [
  kop('Aanleiding'),
  {
    soort: 'lijst',
    geordend: false,
    items: basis.map(({ op }) => ({ inhoud: `${AANLEIDING[soort]}, ${schrijfDag(op)}.` })),
  },
];

function rapport({ rapport: stuk }: Adviesstaat): PdfBlok[] {
  if (!stuk) return [];
  return [
    kop('Het rapport'),
    alinea(
      `Rapport ${stuk.nummer}, vastgesteld op ${schrijfDag(stuk.vastgesteldOp)}. U leest het hele rapport bij dit advies.`,
    ),
    ...tekst(stuk.samenvatting),
    ...tekst(stuk.conclusie),
  ];
}

function zienswijze({ zienswijze: z }: Adviesstaat): PdfBlok[] {
  if (!z) return [];
  const gehoord = z.gevraagdOp
    ? `Op ${schrijfDag(z.gevraagdOp)} is een zienswijze gevraagd aan ${z.aan ?? 'de belanghebbende'}${z.tot ? `, tot en met ${schrijfDag(z.tot)}` : ''}.`
    : NIET_HOREN[z.nietHoren ?? 'al_gehoord'];
  const gekregen = z.ontvangenOp ? [`De zienswijze is ontvangen op ${schrijfDag(z.ontvangenOp)}.`] : [];
  return [
    kop('De zienswijze'),
    ...[gehoord, ...gekregen].map(alinea),
    ...tekst(z.inhoud),
    ...tekst(z.toelichting),
  ];
}

/** The conclusion always, what he wrote only where that is shared. */
function jurist(advies: Adviesstaat, { juristdeling, reactie }: Adviesstuk['verzending']): PdfBlok[] {
  const gezien = geldigJuristadvies(advies);
  if (!gezien) return [];
  const volledig = juristdeling === 'volledig';
  return [
    kop('Het advies van de jurist'),
    alinea(`${OORDEEL[gezien.oordeel]} Gegeven op ${schrijfDag(gezien.op)}.`),
    ...(volledig ? tekst(gezien.tekst) : []),
    ...(volledig ? gezien.punten.flatMap((een) => [alinea(`${een.punt}: ${een.tekst}`)]) : []),
    ...(reactie ? [alinea(`Reactie van de toezichthouder: ${reactie}`)] : []),
  ];
}

function rechtsmiddel({ inhoud }: Adviesstaat): PdfBlok[] {
  const keuze = gekozen(inhoud);
  if (!keuze) return [];
  const { tekst: wat, bron } = RECHTSMIDDEL[keuze.karakter];
  return [kop('Wat iemand ertegen kan doen'), alinea(wat), alinea(`Bron: ${bron}.`)];
}
