import type { Afwijking, Auditverslag } from '@navolgbaar/platform/audit';
import { getal } from './teller';

const SOORTEN: Readonly<Record<Afwijking['soort'], string>> = {
  gewijzigd: 'regel gewijzigd',
  verwijderd: 'regel verwijderd',
  verplaatst: 'regel verplaatst',
  afgekapt: 'einde van de keten afgekapt',
  ingevoegd: 'regel ingevoegd buiten de verzegeling om',
  'zegel-gewijzigd': 'zegel gewijzigd',
  herschreven: 'keten opnieuw berekend',
  'anker-onleesbaar': 'anker onleesbaar',
};

/** What the verification found for one organisation, as lines for a person. */
export function alsRegels({ organisatie, verslag }: Auditverslag, ankerMap: string): string[] {
  const { gecontroleerd, ankers, afwijking, achterstand } = verslag;
  const naam = organisatie.code ?? `${organisatie.id} (niet meer in de databank)`;
  const gezien = `${aantal(gecontroleerd, 'regel')} en ${aantal(ankers, 'anker')} gecontroleerd`;
  const regels = [`Organisatie ${naam}: ${afwijking ? 'AFWIJKING' : 'in orde'}; ${gezien}.`];
  if (afwijking) regels.push(...vanAfwijking(afwijking));
  if (achterstand) {
    const { aantal: n, oudste } = achterstand;
    regels.push(
      `  Let op: ${aantal(n, 'regel')} langer dan een minuut niet verzegeld (oudste: ${oudste}). Controleer of de worker draait.`,
    );
  }
  if (ankers === 0 && gecontroleerd > 0) {
    regels.push(`  Let op: geen ankers in ${ankerMap}. Zonder anker is een afgekapt einde niet te zien.`);
  }
  return regels;
}

function vanAfwijking({ soort, volgnr, regelId, tijd, toelichting }: Afwijking): string[] {
  return [
    `  Wat:       ${SOORTEN[soort]}`,
    ...(volgnr === null ? [] : [`  Volgnr:    ${volgnr}`]),
    ...(regelId === null ? [] : [`  Regel-id:  ${regelId}`]),
    ...(tijd === null ? [] : [`  Tijd:      ${tijd}`]),
    `  Uitleg:    ${toelichting}`,
  ];
}

const aantal = (n: number, wat: string): string => `${getal(n)} ${wat}${n === 1 ? '' : 's'}`;
