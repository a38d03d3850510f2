import { gelijkwoord } from './koppeling';
import { KOPPELVELDEN, type Koppeldoel, type Koppelveld, VERPLICHT } from './koppelvelden';

/** How people head such a column, besides the name of the field itself; the first that fits is proposed. */
const KOPPEN: Readonly<Partial<Record<Koppelveld, RegExp>>> = {
  referentie: /^(zaak|meldings?|dossier|volg)?[ -]?(nr|nummer|referentie|kenmerk|id)\.?$/,
  ontvangenOp: /ontvang|binnengekomen|datum melding|meldingsdatum|meld ?datum/,
  gebeurtenisdatum: /datum (incident|gebeurtenis|voorval|calamiteit)|incidentdatum|gebeurtenis/,
  soort: /^(soort|type|aard)( melding)?$/,
  wet: /^(wet|wettelijk kader|wmo ?\/? ?jeugd(wet)?)$/,
  onderwerp: /onderwerp|titel|korte omschrijving/,
  omschrijving: /omschrijving|toelichting|inhoud|beschrijving|opmerking/,
  'aanbieder.kvk': /kvk/,
  'aanbieder.naam': /aanbieder|instelling|organisatie/,
  gemeente: /gemeente/,
  stand: /^(status|stand|voortgang)$/,
  bron: /^(bron|herkomst|gemeld door)$/,
  'melder.telefoon': /melder.*tel|tel.*melder/,
  'melder.email': /melder.*mail|mail.*melder/,
  'melder.naam': /melder/,
  'client.naam': /client|cliënt/,
};

/**
 * A koppeling to begin with, made of the heading of a list: what can be recognised stands at its field, what cannot is
 * named under `negeer`, and what must be there and was not found gets a value that somebody has to change.
 * @returns JSON, not yet valid where a choice is asked
 */
export function stelKoppelingVoor(naam: string, kolommen: readonly string[], doel: Koppeldoel): object {
  const velden: Record<string, object> = {};
  const over = new Set(kolommen);
  for (const [veld, kop] of Object.entries(KOPPEN) as [Koppelveld, RegExp][]) {
    const kolom = [...over].find((k) => kop.test(gelijkwoord(k)) || gelijkwoord(k) === veld.toLowerCase());
    if (!kolom) continue;
    over.delete(kolom);
    const { soort } = KOPPELVELDEN[veld];
    velden[veld] = {
      kolom,
      ...(soort === 'lijst' ? { waarden: { 'VUL IN: wat er in de kolom staat': keuze(veld) } } : {}),
      ...(soort === 'dag' ? { datum: 'd-m-jjjj' } : {}),
    };
  }
  for (const veld of VERPLICHT[doel]) velden[veld] ??= { vast: keuze(veld) };
  return { naam, velden, negeer: [...over], aanbiederOnbekend: 'afkeuren', openStarten: false };
}

function keuze(veld: Koppelveld): string {
  const soort = KOPPELVELDEN[veld];
  return soort.soort === 'lijst' ? `VUL IN: ${soort.waarden.join(' of ')}` : 'VUL IN';
}
