import { terPlaatseTeksten } from '../teksten/ter-plaatse';
import type { Eigen } from './apparaatbezoek';
import { NVT } from './kaarten';
import type { Antwoordinhoud, Gesprekinhoud, Lesinhoud, Lijst, Tijdeninhoud } from './soorten';

/** What was filled in, in lines of text to copy: for when it cannot be sent any more. */
export function regelsVan(lijst: Lijst, { soort, inhoud }: Eigen): string[] {
  const delen: Record<Eigen['soort'], () => (string | null | undefined)[]> = {
    antwoord: () => {
      const { normId, oordeel, toelichting, citaten } = inhoud as Antwoordinhoud;
      const norm = lijst.normen.find(({ id }) => id === normId);
      const gekozen = norm?.schaal.find(({ waarde }) => waarde === oordeel)?.naam;
      return [oordeel === NVT ? terPlaatseTeksten.norm.nvt : gekozen, toelichting, ...citaten];
    },
    gesprek: () => {
      const { met, van, tot, notities, citaten } = inhoud as Gesprekinhoud;
      return [met, tijdvak(van, tot), notities, ...citaten];
    },
    tijden: () => {
      const { aankomst, vertrek } = inhoud as Tijdeninhoud;
      return [tijdvak(aankomst, vertrek)];
    },
    les: () => [(inhoud as Lesinhoud).tekst],
  };
  return delen[soort]().flatMap((regel) => regel?.trim() || []);
}

const tijdvak = (van: string | null, tot: string | null): string =>
  van || tot ? `${van ?? '?'}–${tot ?? '?'}` : '';
