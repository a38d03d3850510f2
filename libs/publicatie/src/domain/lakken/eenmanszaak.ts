import type { PubliekeSectie } from '../publieke-versie';

const ZONDER_NAAM = 'Zelfstandige zorgverlener (naam weggelakt)';

/**
 * How a provider that is one person is called in the register and on the report: by no name, unless somebody decided that
 * the name can stay (Woo art. 5.1 lid 2 onder e). Taken out of the text, it must not stand above it.
 */
export const naamVanEenmanszaak = (secties: readonly PubliekeSectie[], naam: string): string =>
  secties.some(({ lakbesluiten }) =>
    lakbesluiten.some(({ besluit, soort }) => besluit === 'laten_staan' && soort === 'eenmanszaak'),
  )
    ? naam
    : ZONDER_NAAM;
