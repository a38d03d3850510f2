import { datumTekst, type Optie } from '@navolgbaar/ui';
import type { EerderAntwoord, Opgaveonderdeel, Opgavevraag } from '../../api/meldplicht';
import type { Veld, Waarden } from '../../delen/velden';
import { opgaveTeksten as teksten } from '../../teksten/meldplicht';

/** Above this many choices a list reads better than buttons. */
const RONDJES = 5;

const SOORT = {
  tekst: 'tekst',
  email: 'tekst',
  telefoon: 'tekst',
  vak: 'vak',
  datum: 'datum',
  tijd: 'tijd',
  meer: 'meer',
  locatie: 'lijst',
} as const satisfies Record<string, Veld['soort']>;

const heeft = (waarde: Waarden[string] | undefined, een: readonly string[]): boolean =>
  [waarde ?? []].flat().some((deel) => een.includes(String(deel)));

/** Whether a question is asked with these answers; the condition comes from the API with the question. */
export function wordtGevraagd(
  vragen: readonly Opgavevraag[],
  { als }: Pick<Opgavevraag, 'als'>,
  waarden: Waarden,
): boolean {
  if (!als) return true;
  const andere = vragen.find(({ code }) => code === als.vraag);
  return andere !== undefined && wordtGevraagd(vragen, andere, waarden) && heeft(waarden[als.vraag], als.is);
}

export interface Veldbouw {
  /** All questions, also those that are not on this page: conditions look at them. */
  alle: readonly Opgavevraag[];
  /** The locations of the provider; without any the question is left out. */
  locaties: readonly Optie[];
  /** Answers from elsewhere that conditions look at too. */
  bekend?: Waarden;
  /** What the fields begin with. */
  begin?: Waarden;
  /** Whether an answer that may come later is said to be so. */
  eersteMelding: boolean;
}

/** The fields of a form for these questions. */
export function veldenVan(vragen: readonly Opgavevraag[], bouw: Veldbouw): Veld[] {
  return vragen
    .filter(({ soort }) => soort !== 'locatie' || bouw.locaties.length > 0)
    .map((vraag) => veldVan(vraag, bouw));
}

function veldVan(
  vraag: Opgavevraag,
  { alle, locaties, bekend = {}, begin = {}, eersteMelding }: Veldbouw,
): Veld {
  const { code, soort, vraag: label, uitleg, nodig, max } = vraag;
  const opties: readonly Optie[] =
    soort === 'locatie' ? locaties : (vraag.opties ?? []).map((o) => ({ waarde: o.code, label: o.naam }));
  const keuze = opties.length > RONDJES ? 'lijst' : 'keuze';
  const eerst = eersteMelding && nodig === 'eerst';
  return {
    ...{ naam: code, label, opties, maxTekens: max },
    soort: soort === 'keuze' ? keuze : SOORT[soort as keyof typeof SOORT],
    ...(uitleg ? { uitleg } : {}),
    ...(soort === 'datum' ? { dagen: 'tot-en-met-vandaag' } : {}),
    ...(eerst ? { verplicht: teksten.beantwoord(label) } : {}),
    ...(nodig === 'later' ? { open: teksten.magLater } : {}),
    ...(begin[code] === undefined ? {} : { begin: begin[code] }),
    als: (waarden) => wordtGevraagd(alle, vraag, { ...bekend, ...waarden }),
  };
}

/** The answers of a form as the API takes them. */
export function alsAntwoorden(verzoek: Record<string, unknown>): { vraag: string; waarden: string[] }[] {
  return Object.entries(verzoek).flatMap(([vraag, waarde]) => {
    const waarden = [waarde].flat().map(String);
    return waarden.length > 0 ? [{ vraag, waarden }] : [];
  });
}

/** A stored answer as a field of the form shows it. */
export function alsVeldwaarde(
  { soort }: Pick<Opgavevraag, 'soort'>,
  waarden: readonly string[],
): Waarden[string] {
  if (soort === 'meer') return waarden;
  const [waarde = ''] = waarden;
  return soort === 'datum' ? datumTekst(waarde) : waarde;
}

/** A stored answer as a person reads it. */
export function leesbaar(
  { soort, opties = [] }: Pick<Opgavevraag, 'soort' | 'opties'>,
  waarden: readonly string[],
  locaties: readonly Optie[],
): string {
  const namen = soort === 'locatie' ? locaties : opties.map((o) => ({ waarde: o.code, label: o.naam }));
  return waarden
    .map((waarde) => {
      if (soort === 'datum') return datumTekst(waarde, 'weekdag');
      const naam = namen.find((optie) => optie.waarde === waarde)?.label;
      return naam === undefined ? waarde : String(naam);
    })
    .join(', ');
}

/** Of what was offered, the codes that are sent unchanged: those were confirmed. */
export function bevestigdVan(
  eerder: readonly EerderAntwoord[],
  antwoorden: readonly { vraag: string; waarden: readonly string[] }[],
): string[] {
  return eerder
    .filter(({ code, waarden }) =>
      antwoorden.some(({ vraag, waarden: nu }) => vraag === code && nu.join('\n') === waarden.join('\n')),
    )
    .map(({ code }) => code);
}

export const vragenVan = (onderdelen: readonly Opgaveonderdeel[]): Opgavevraag[] =>
  onderdelen.flatMap(({ vragen }) => vragen);
