import type { PubliekeSectie } from '../publieke-versie';

const ZONDER_NAAM = 'Zelfstandige zorgverlener (naam weggelakt)';

/**
 * How a provider that is one person is called in the register and on the report: by no name, unless somebody decided of the
 * whole name that it can stay, and nobody took it out elsewhere (Woo art. 5.1 lid 2 onder e).
 */
export function naamVanEenmanszaak(secties: readonly PubliekeSectie[], naam: string): string {
  const besluiten = secties
    .flatMap(({ lakbesluiten }) => lakbesluiten)
    .filter(({ soort }) => soort === 'eenmanszaak');
  const blijft = besluiten.some(
    ({ besluit, van, tot }) => besluit === 'laten_staan' && tot - van >= naam.length,
  );
  return blijft && besluiten.every(({ besluit }) => besluit === 'laten_staan') ? naam : ZONDER_NAAM;
}
