import { type AlgemeneFoutcode, type FoutDetails, schrijfDag } from '@navolgbaar/kernel';
import type { PdfFoutcode } from '@navolgbaar/platform/pdf';

/** What a reader gets to see of a refusal: HTTP status, a short title, and a Dutch text that says what to do. */
export interface Foutomschrijving {
  readonly status: number;
  readonly titel: string;
  /** May name details of the error: `{status}` becomes the detail `status`. */
  readonly tekst: string;
}

const catalogus = new Map<string, Foutomschrijving>();

/**
 * Describes the error codes of one capability. The type makes the compiler ask for every code of the union.
 * @throws when a code was described before
 */
export function beschrijfFouten<Code extends string>(fouten: Readonly<Record<Code, Foutomschrijving>>): void {
  for (const [code, omschrijving] of Object.entries<Foutomschrijving>(fouten)) {
    const eerder = catalogus.get(code);
    if (eerder && eerder !== omschrijving) throw new Error(`Foutcode ${code} is al beschreven.`);
    catalogus.set(code, omschrijving);
  }
}

/** The description of a code with the details filled in, or undefined for a code nobody described. */
export function omschrijvingVan(code: string, details: FoutDetails): Foutomschrijving | undefined {
  const gevonden = catalogus.get(code);
  if (!gevonden) return undefined;
  const tekst = gevonden.tekst.replace(/\{(\w+)\}/g, (_, naam: string) => leesbaar(details[naam] ?? ''));
  return { ...gevonden, tekst };
}

/** A word of the code: two words or more, tied with a capital or a low line. */
const CODEWOORD = /^[a-z]+(?:[A-Z][a-z]*|_[a-z]+)+$/;

/** `legMaatregelOp` is read as "leg maatregel op", `onderzoek_loopt` as "onderzoek loopt". */
const inWoorden = (code: string): string =>
  code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('_', ' ');

/** A day is read as people write it; the detail itself stays as it was for who computes with it. */
function leesbaar(detail: string | number | boolean): string {
  const tekst = String(detail);
  if (CODEWOORD.test(tekst)) return inWoorden(tekst);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return tekst;
  try {
    return schrijfDag(tekst);
  } catch {
    // No day: what somebody typed may look like one.
    return tekst;
  }
}

/** All described codes, for the architecture test. */
export const beschrevenCodes = (): string[] => [...catalogus.keys()];

beschrijfFouten<AlgemeneFoutcode>({
  NIET_GEVONDEN: {
    status: 404,
    titel: 'Niet gevonden',
    tekst: 'Dit bestaat niet, of u mag het niet zien.',
  },
  GEEN_RECHT: {
    status: 403,
    titel: 'Geen toegang',
    tekst: 'Uw rol geeft geen recht op deze handeling. Vraag uw beheerder als u dit wel nodig hebt.',
  },
  VERSIE_VEROUDERD: {
    status: 412,
    titel: 'Intussen gewijzigd',
    tekst: 'Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe versie en probeer het opnieuw.',
  },
  INVOER_ONGELDIG: {
    status: 400,
    titel: 'Controleer de invoer',
    tekst: 'Een of meer velden zijn niet goed ingevuld. Er is niets opgeslagen.',
  },
  OVERGANG_NIET_MOGELIJK: {
    status: 409,
    titel: 'Kan nu niet',
    tekst: 'Dit kan nu niet: {handeling}. De status is: {status}.',
  },
});

/** Codes of the web layer itself. */
export type HttpFoutcode =
  | 'NIET_INGELOGD'
  | 'TE_VEEL_VERZOEKEN'
  | 'VERSIE_ONTBREEKT'
  | 'IDEMPOTENTIE_ANDERE_INHOUD'
  | 'NIET_BESCHIKBAAR'
  | 'VASTLEGGEN_ONZEKER'
  | 'TE_GROOT'
  | 'SOORT_INHOUD_ONBEKEND'
  | 'VERZOEK_ONLEESBAAR'
  | 'VERZOEK_TE_TRAAG'
  | 'ADRES_TE_LANG'
  | 'INTERNE_FOUT';

beschrijfFouten<HttpFoutcode>({
  NIET_INGELOGD: { status: 401, titel: 'Niet ingelogd', tekst: 'Log in om verder te gaan.' },
  TE_VEEL_VERZOEKEN: {
    status: 429,
    titel: 'Te veel verzoeken',
    tekst: 'U doet te veel verzoeken in korte tijd. Wacht even en probeer het opnieuw.',
  },
  VERSIE_ONTBREEKT: {
    status: 428,
    titel: 'Versie ontbreekt',
    tekst: 'Stuur in de header If-Match de ETag mee van de versie die u wijzigt.',
  },
  IDEMPOTENTIE_ANDERE_INHOUD: {
    status: 409,
    titel: 'Sleutel al gebruikt',
    tekst: 'Deze Idempotency-Key is eerder gebruikt voor een verzoek met een andere inhoud.',
  },
  NIET_BESCHIKBAAR: {
    status: 503,
    titel: 'Even niet beschikbaar',
    tekst:
      'Een onderdeel is even niet bereikbaar. Er is niets opgeslagen. Probeer het over een minuut opnieuw.',
  },
  VASTLEGGEN_ONZEKER: {
    status: 503,
    titel: 'Niet zeker of het is opgeslagen',
    tekst:
      'De verbinding viel weg tijdens het opslaan. Kijk eerst of uw handeling er staat voordat u haar herhaalt.',
  },
  TE_GROOT: { status: 413, titel: 'Te groot', tekst: 'Het verzoek is groter dan toegestaan.' },
  SOORT_INHOUD_ONBEKEND: {
    status: 415,
    titel: 'Soort inhoud onbekend',
    tekst: 'Stuur het verzoek als application/json.',
  },
  VERZOEK_ONLEESBAAR: {
    status: 400,
    titel: 'Verzoek onleesbaar',
    tekst: 'Het verzoek is niet te lezen. Controleer het adres en of de inhoud geldige JSON is.',
  },
  VERZOEK_TE_TRAAG: {
    status: 408,
    titel: 'Verzoek te traag',
    tekst: 'Het verzoek kwam niet op tijd binnen. Probeer het opnieuw.',
  },
  ADRES_TE_LANG: {
    status: 414,
    titel: 'Adres te lang',
    tekst: 'Het adres of de kop van het verzoek is te lang.',
  },
  INTERNE_FOUT: {
    status: 500,
    titel: 'Er ging iets mis',
    tekst: 'Er ging aan onze kant iets mis. Noem bij uw vraag het kenmerk correlatieId.',
  },
});

// Making a document happens after the request; these reach a reader through the list of failed tasks.
beschrijfFouten<PdfFoutcode>({
  'PDF.DOCUMENT_ONGELDIG': {
    status: 500,
    titel: 'Document onvolledig',
    tekst: 'De inhoud van het document is niet volledig genoeg om er een PDF van te maken.',
  },
  'PDF.MISLUKT': {
    status: 500,
    titel: 'PDF niet gemaakt',
    tekst: 'De PDF kon niet worden gemaakt. Probeer het opnieuw.',
  },
  'PDF.TEKEN_ONTBREEKT': {
    status: 400,
    titel: 'Teken niet af te drukken',
    tekst: 'In de tekst staat een teken dat niet in de PDF kan worden afgedrukt.',
  },
  'PDF.TIJD_VERSTREKEN': {
    status: 503,
    titel: 'PDF duurt te lang',
    tekst: 'Het maken van de PDF duurde te lang. Probeer het later opnieuw.',
  },
});
