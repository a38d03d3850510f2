import { datumTekst, type Gegeven } from '@navolgbaar/ui';
import type { Koppelveld, Proefmelding } from '../../api/koppelingen';
import { proefTeksten } from '../../teksten/koppelingen';
import { koppelveldTeksten, woordenVan } from '../../teksten/koppelvelden';
import { woord } from '../../teksten/waarden';

const { veld: teksten } = proefTeksten;
const JA_NEE = ['overToezichthouder', 'overVeiligThuis', 'gevoelig', 'melderVertrouwelijk', 'wbk'] as const;
const DAGEN = ['gebeurtenisdatum', 'ontdekkingsdatum', 'vaststellingsdatum'] as const;

/** The melding that an example would become, for a list; what most meldingen do not have only where it is filled. */
export function proefgegevens(melding: Proefmelding): Gegeven[] {
  const { onderwerp, aanbiederNaam, gemeenteNaam, melder, client, bestanden, gelezen } = melding;
  const kenmerken = JA_NEE.filter((naam) => melding[naam]).map((naam) => koppelveldTeksten[naam].label);
  return [
    { label: koppelveldTeksten.onderwerp.label, waarde: onderwerp },
    ...(['soort', 'wet', 'domein', 'bron', 'aard', 'financiering', 'onrechtmatigheid'] as const).flatMap(
      (veld) => {
        const keuze = woordVan(veld, melding[veld]);
        return alsGevuld(
          koppelveldTeksten[veld].label,
          keuze && !gelezen.includes(veld) ? proefTeksten.eigenKeuze(keuze) : keuze,
        );
      },
    ),
    ...alsGevuld(koppelveldTeksten.onrechtmatigheidToelichting.label, melding.onrechtmatigheidToelichting),
    { label: teksten.aanbieder, waarde: aanbiederNaam ?? proefTeksten.geen },
    ...alsGevuld(teksten.gemeente, gemeenteNaam),
    ...DAGEN.flatMap((veld) =>
      alsGevuld(koppelveldTeksten[veld].label, melding[veld] && datumTekst(melding[veld])),
    ),
    { label: teksten.melder, waarde: melder ? persoonTekst(melder) : proefTeksten.geen },
    ...alsGevuld(teksten.client, client && persoonTekst(client)),
    ...alsGevuld(teksten.kenmerken, kenmerken.join(', ')),
    ...alsGevuld(teksten.bestanden, bestanden.join(', ')),
  ];
}

/** What has to be completed, with the field as the screen names it. */
export const gebrektekst = (gebrek: string): string =>
  gebrek.replace(/^([\w.]+): /, (alles, veld: string) =>
    Object.hasOwn(koppelveldTeksten, veld) ? `${koppelveldTeksten[veld as Koppelveld].label}: ` : alles,
  );

const alsGevuld = (label: string, waarde: string | null): Gegeven[] => (waarde ? [{ label, waarde }] : []);

const woordVan = (veld: Koppelveld, code: string | null): string | null =>
  code === null ? null : woord(woordenVan(veld), code);

const persoonTekst = ({
  naam,
  hoedanigheid,
  telefoon,
  email,
  toelichting,
  pgb,
}: NonNullable<Proefmelding['melder']>): string =>
  [`${naam} (${hoedanigheid})`, telefoon, email, toelichting, pgb && teksten.pgb].filter(Boolean).join(', ');
