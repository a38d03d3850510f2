import type { Samenvoegvelden } from './sjabloon';

/** Made-up values for who reads a letter without a case. A field that is not here shows its name. */
const VOORBEELD: Samenvoegvelden = {
  zaaknummer: '2026-00123',
  kenmerk: '2026-00123',
  meldingsnummer: 'M-2026-00456',
  berichtnummer: '2026-00007',
  aanbieder: 'Zorgaanbieder Voorbeeld',
  partner: 'Ketenpartner Voorbeeld',
  organisatie: 'Toezicht Voorbeeldregio',
  afzender: 'De toezichthouder',
  contact: 'toezicht@voorbeeld.example',
  portaal: 'https://toezicht.voorbeeld.example',
  startdatum: 'maandag 2 maart 2026',
  ontvangstdatum: 'maandag 2 maart 2026',
  uiterlijkeDatum: 'maandag 13 april 2026',
  adviesdatum: 'maandag 2 maart 2026',
  zienswijzeTot: 'maandag 16 maart 2026',
  oordeeldatum: 'maandag 13 april 2026',
  besluitdatum: 'maandag 2 maart 2026',
  vaststellingsdatum: 'maandag 2 maart 2026',
};

/** Values for these fields: known ones as they were in the case, else made up. */
export function voorbeeldwaarden(
  velden: readonly string[],
  bekend: Samenvoegvelden,
): { readonly waarden: Samenvoegvelden; readonly verzonnen: readonly string[] } {
  const verzonnen = velden.filter((veld) => !Object.hasOwn(bekend, veld) || !bekend[veld]?.trim());
  const waarde = (veld: string) =>
    verzonnen.includes(veld) ? (VOORBEELD[veld] ?? `[${veld}]`) : (bekend[veld] ?? '');
  return { waarden: Object.fromEntries(velden.map((veld) => [veld, waarde(veld)])), verzonnen };
}
