import type { Herleiding } from '@navolgbaar/kernel';
import type { Bevindingsoort, Betrokkene, Wet } from './soorten';

/** What can follow from a finding, and why. */
export interface Vervolg {
  /** The laws for whose part the gemeente can give a maatregel. */
  readonly maatregelVoor: readonly Wet[];
  /** Whether a part goes to the IGJ and the zorgkantoor: the gemeente does not supervise it (AC-5). */
  readonly doorgeven: boolean;
  /** Whether the college is to be told: the only thing that can follow about a pgb-houder. */
  readonly verstrekken: boolean;
  readonly herleiding: Herleiding;
}

const GRENZEN = 'Beleidskader § 7, kader "De onscherpe grenzen van verantwoordelijkheid"';

/**
 * What a finding can lead to. About a pgb-houder only a disclosure to the college (Wmo 2015 art. 5.2.4 → 2.3.10); of a
 * Wlz part only a forwarding (AC-5); of what was found in order nothing (AC-1).
 */
export function bepaalVervolg({
  soort,
  betreft,
  wetten,
}: {
  readonly soort: Bevindingsoort;
  readonly betreft: Betrokkene;
  readonly wetten: readonly Wet[];
}): Vervolg {
  const herleiding: { stap: string; bron: string }[] = [];
  const doorgeven = wetten.includes('wlz') && soort !== 'positief';
  if (doorgeven) {
    herleiding.push({
      stap: 'Het deel over de Wlz valt onder ander toezicht. De gemeente geeft dat deel door aan de IGJ en het zorgkantoor, en kan er geen maatregel voor geven.',
      bron: GRENZEN,
    });
  }
  const verstrekken = betreft === 'pgb_houder' && soort !== 'positief';
  if (verstrekken) {
    herleiding.push({
      stap: 'De bevinding gaat over een pgb-houder. De toezichthouder geeft geen maatregel, maar kan het college informeren, dat het besluit over het pgb kan herzien.',
      bron: 'Wmo 2015 art. 5.2.4 en art. 2.3.10',
    });
  }
  if (soort === 'positief') {
    herleiding.push({
      stap: 'De bevinding is positief: er is niets waarvoor een maatregel kan gelden.',
      bron: 'Beleidskader § 6, kader "Zaken op orde? Zaken op orde!"',
    });
  }
  const eigen = soort === 'positief' || betreft === 'pgb_houder' ? [] : wetten.filter((wet) => wet !== 'wlz');
  if (eigen.length > 0) {
    herleiding.push({
      stap: 'De bevinding gaat over de aanbieder. Als zij is vastgesteld, kan een maatregel erop rusten.',
      bron: 'Beleidskader § 8',
    });
  }
  return { maatregelVoor: eigen, doorgeven, verstrekken, herleiding };
}
