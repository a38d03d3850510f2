import type { Veld, Waarden } from '../../delen/velden';
import { vindplaatsTeksten as t } from '../../teksten/collegeadviezen-besluit';

/** Whole documents: of these the API takes none without the article. The other grounds are an article by themselves. */
const VRAAGT_VINDPLAATS: readonly unknown[] = ['verordening', 'contract'];

/**
 * Which part of the ground it is: asked where there is a ground.
 * @param als whether a ground is asked at all
 */
export function vindplaatsvelden(als: (w: Waarden) => boolean): Veld[] {
  const vraag = { naam: 'vindplaats', soort: 'tekst', label: t.vindplaats, maxTekens: 300 } as const;
  const nodig = (w: Waarden) => VRAAGT_VINDPLAATS.includes(w['grondsoort']);
  return [
    { ...vraag, uitleg: t.vindplaatsUitleg, verplicht: t.vindplaatsFout, als: (w) => als(w) && nodig(w) },
    { ...vraag, als: (w) => als(w) && Boolean(w['grondsoort']) && !nodig(w) },
  ];
}
