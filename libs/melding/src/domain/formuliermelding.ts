import { gelijkwoord, type Koppeling } from './koppeling';
import { type Kolomfout, Koppeltoepasser, type Koppelwaarden } from './koppeltoepassing';
import type { Formulierinzending } from './formulierinzending';
import { volgtProtocol } from './soorten';

/** A form as the fields of a melding, with all that did not fit told in its text. */
export interface Formuliermelding {
  readonly waarden: Koppelwaarden;
  readonly onderwerp: string;
  readonly omschrijving: string;
  /** What did not fit or is missing, with the reason. */
  readonly gebreken: readonly string[];
  /** The fields that the form or the koppeling filled; what else stands in the melding is our own choice. */
  readonly gelezen: readonly string[];
}

const LANGSTE = 20_000;

/**
 * Makes a melding of a form. Whatever is wrong with it, it is taken in: an inwoner who sent a form is not refused because
 * somebody changed a question. What cannot be read is left out of the fields, and stands in the text with the reason, as
 * do the answers that the koppeling does not name. AANNAME for what is missing: a melding, under the Wmo; the
 * toezichthouder corrects it at triage, as with the loket. A calamiteit asks a checklist that no form has: it comes in as
 * a melding that says so.
 * @param vandaag legal day, ISO
 * @param opmerkingen what else went wrong, such as a file that was not taken
 */
export function naarFormuliermelding(
  koppeling: Koppeling,
  inzending: Formulierinzending,
  vandaag: string,
  opmerkingen: readonly string[] = [],
): Formuliermelding {
  const perNaam = new Map([...inzending.antwoorden].map(([pad, antwoord]) => [gelijkwoord(pad), antwoord]));
  const { waarden, fouten } = new Koppeltoepasser(koppeling).pasToe(
    (kolom) => perNaam.get(gelijkwoord(kolom)),
    0,
  );
  const gelezen: { -readonly [V in keyof Koppelwaarden]: Koppelwaarden[V] } = { ...waarden };
  const gebreken = fouten.map(({ kolom, reden }: Kolomfout) => `${kolom}: ${reden}`);
  for (const veld of ['gebeurtenisdatum', 'ontdekkingsdatum', 'vaststellingsdatum', 'ontvangenOp'] as const) {
    const dag = gelezen[veld];
    if (!dag || (dag <= vandaag && veld !== 'ontvangenOp')) continue;
    // A form comes in when it is sent.
    if (veld !== 'ontvangenOp') gebreken.push(`${veld}: ${dag} ligt in de toekomst.`);
    delete gelezen[veld];
  }
  const soort = gelezen.soort ?? 'melding';
  const alsMelding = volgtProtocol(soort as never);
  if (alsMelding) {
    gebreken.push(`soort: volgens het formulier een ${soort}. Pas de soort aan als dat klopt.`);
    gelezen.soort = 'melding';
  }
  for (const veld of ['soort', 'wet', 'onderwerp', 'omschrijving'] as const)
    if (gelezen[veld] === undefined) gebreken.push(`${veld}: niet ingevuld.`);
  gebreken.push(...opmerkingen);
  const overig = overigeAntwoorden(
    koppeling,
    inzending,
    new Set(fouten.flatMap(({ kolom }) => kolom.split(' + '))),
  );
  const delen = [
    gelezen.omschrijving ?? '',
    overig.length > 0 ? `Andere antwoorden:\n${overig.map((regel) => `- ${regel}`).join('\n')}` : '',
    gebreken.length > 0
      ? `Vul dit aan, het formulier gaf het niet goed:\n${gebreken.map((r) => `- ${r}`).join('\n')}`
      : '',
  ];
  return {
    waarden: gelezen,
    onderwerp: gelezen.onderwerp ?? `Formulier ${inzending.formuliernaam}`.slice(0, 160),
    omschrijving: kort(delen.filter(Boolean).join('\n\n')) || 'Het formulier had geen antwoorden.',
    gebreken,
    gelezen: Object.keys(gelezen).filter((veld) => veld !== 'soort' || !alsMelding),
  };
}

/** What was answered and stands in no field, as question and answer. */
function overigeAntwoorden(
  { velden, negeer }: Koppeling,
  { antwoorden, vragen }: Formulierinzending,
  mislukt: ReadonlySet<string>,
): string[] {
  const gebruikt = new Set<string>();
  for (const veld of velden.values())
    if (veld.van === 'kolommen')
      for (const kolom of veld.kolommen) if (!mislukt.has(kolom)) gebruikt.add(gelijkwoord(kolom));
  return [...antwoorden].flatMap(([pad, antwoord]) =>
    gebruikt.has(gelijkwoord(pad)) || negeer.has(gelijkwoord(pad))
      ? []
      : [`${vragen.get(pad) ?? pad}: ${antwoord}`],
  );
}

const kort = (tekst: string): string => (tekst.length > LANGSTE ? `${tekst.slice(0, LANGSTE - 1)}…` : tekst);
