import { KLEINSTE_GROEP } from '@navolgbaar/kernel';
import { hoogte, type Kleur } from '../soorten';
import { type Geval, type Telling, meestVoorkomend, tel, verhoogd } from './geval';

/** Cases in which the same was found: same soort and ernst, weighed by the same version. */
export interface Groep {
  readonly sleutel: string;
  readonly soort: string;
  readonly ernst: string;
  readonly ernstNaam: string;
  readonly kaderversie: number;
  readonly aantal: number;
  /** Fewer than five: too few to say what is usual. */
  readonly teWeinig: boolean;
  readonly kleuren: readonly Telling[];
  readonly omvang: readonly Telling[];
  readonly besluiten: readonly Telling[];
  readonly nietBesloten: number;
  readonly verhoogd: number;
  readonly meestKleur: string | null;
  readonly meestBesluit: string | null;
}

/** One that went otherwise than most of its group, and why, as it was written then. */
export interface Afwijking {
  readonly wat: 'kleur' | 'besluit';
  /** Where another colour comes from: stap 3 raised it, or the omvang is another; null for a decision. */
  readonly door: 'stap3' | 'omvang' | null;
  readonly meldingId: string;
  readonly nummer: string;
  readonly soort: string;
  readonly ernstNaam: string;
  readonly kaderversie: number;
  readonly gebruikelijk: string;
  readonly hier: string;
  readonly reden: string;
}

/** The weighings of one period. */
export interface Tijdvak {
  /** `2026-K1`: the first quarter. */
  readonly kwartaal: string;
  readonly aantal: number;
  readonly teWeinig: boolean;
  readonly kleuren: readonly Telling[];
  readonly verhoogd: number;
  readonly geenActie: number;
}

/** The weighings of one weigher beside those of the others in the same groups. */
export interface Wegerbeeld {
  readonly wegerId: string;
  readonly aantal: number;
  readonly teWeinig: boolean;
  /** None when there are too few. */
  readonly kleuren: readonly Telling[];
  readonly verhoogd: number;
  /** Higher and lower than most of the same group; only groups of which something can be said count. */
  readonly hoger: number;
  readonly lager: number;
}

const sleutelVan = ({ kaderversie, soort, ernst }: Geval): string => `${kaderversie}/${soort}/${ernst}`;

/** Puts the same beside the same, the largest group first. */
export function groepeer(gevallen: readonly Geval[]): Groep[] {
  const perSleutel = new Map<string, Geval[]>();
  for (const geval of gevallen) {
    const groep = perSleutel.get(sleutelVan(geval));
    if (groep) groep.push(geval);
    else perSleutel.set(sleutelVan(geval), [geval]);
  }
  return [...perSleutel]
    .flatMap(([sleutel, groep]) => (groep[0] ? [groepVan(sleutel, groep[0], groep)] : []))
    .sort((a, b) => b.aantal - a.aantal || a.sleutel.localeCompare(b.sleutel));
}

function groepVan(sleutel: string, eerste: Geval, gevallen: readonly Geval[]): Groep {
  const teWeinig = gevallen.length < KLEINSTE_GROEP;
  const kleuren = tel(gevallen.map(({ kleur }) => kleur));
  const besluiten = tel(gevallen.flatMap(({ besluit }) => besluit ?? []));
  const besloten = besluiten.reduce((som, { aantal }) => som + aantal, 0);
  const { soort, ernst, ernstNaam, kaderversie } = eerste;
  return {
    ...{
      sleutel,
      soort,
      ernst,
      ernstNaam,
      kaderversie,
      aantal: gevallen.length,
      teWeinig,
      kleuren,
      besluiten,
    },
    omvang: tel(gevallen.map(({ omvangNaam }) => omvangNaam)),
    nietBesloten: gevallen.length - besloten,
    verhoogd: gevallen.filter(verhoogd).length,
    meestKleur: teWeinig ? null : meestVoorkomend(kleuren),
    meestBesluit: besloten < KLEINSTE_GROEP ? null : meestVoorkomend(besluiten),
  };
}

/** What went otherwise than most of its group, in the order of the cases. */
export function vindAfwijkingen(gevallen: readonly Geval[], groepen: readonly Groep[]): Afwijking[] {
  const perSleutel = new Map(groepen.map((groep) => [groep.sleutel, groep]));
  return gevallen.flatMap((geval) => {
    const groep = perSleutel.get(sleutelVan(geval));
    const { meldingId, nummer, soort, ernstNaam, kaderversie } = geval;
    const basis = { meldingId, nummer, soort, ernstNaam, kaderversie };
    const uit: Afwijking[] = [];
    if (groep?.meestKleur && geval.kleur !== groep.meestKleur) {
      const door = verhoogd(geval) ? 'stap3' : 'omvang';
      const reden = (door === 'stap3' ? geval.verhogingReden : null) ?? geval.omvangMotivering;
      uit.push({ ...basis, wat: 'kleur', door, gebruikelijk: groep.meestKleur, hier: geval.kleur, reden });
    }
    if (groep?.meestBesluit && geval.besluit && geval.besluit !== groep.meestBesluit) {
      const reden = geval.besluitMotivering ?? '';
      const { meestBesluit: gebruikelijk } = groep;
      uit.push({ ...basis, wat: 'besluit', door: null, gebruikelijk, hier: geval.besluit, reden });
    }
    return uit;
  });
}

/** Drift: the same counts per quarter of the weighing, the oldest first. */
export function perKwartaal(gevallen: readonly Geval[]): Tijdvak[] {
  const kwartalen = new Map<string, Geval[]>();
  for (const geval of gevallen) {
    const kwartaal = kwartaalVan(geval.gewogenDag);
    kwartalen.set(kwartaal, [...(kwartalen.get(kwartaal) ?? []), geval]);
  }
  return [...kwartalen]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([kwartaal, erin]) => ({
      ...{ kwartaal, aantal: erin.length, teWeinig: erin.length < KLEINSTE_GROEP },
      kleuren: tel(erin.map(({ kleur }) => kleur)),
      verhoogd: erin.filter(verhoogd).length,
      geenActie: erin.filter(({ besluit }) => besluit === 'geen_actie').length,
    }));
}

const kwartaalVan = (dag: string): string => `${dag.slice(0, 4)}-K${Math.ceil(Number(dag.slice(5, 7)) / 3)}`;

/** Spread between weighers, who weighed most first. What a machine or an unknown person weighed is in no line. */
export function perWeger(gevallen: readonly Geval[], groepen: readonly Groep[]): Wegerbeeld[] {
  const meest = new Map(groepen.map(({ sleutel, meestKleur }) => [sleutel, meestKleur as Kleur | null]));
  const scheelt = (geval: Geval): number => {
    const gebruikelijk = meest.get(sleutelVan(geval));
    return gebruikelijk ? hoogte(geval.kleur) - hoogte(gebruikelijk) : 0;
  };
  return tel(gevallen.flatMap(({ wegerId }) => wegerId ?? [])).map(({ code: wegerId, aantal }) => {
    if (aantal < KLEINSTE_GROEP) {
      return { wegerId, aantal, teWeinig: true, kleuren: [], verhoogd: 0, hoger: 0, lager: 0 };
    }
    const eigen = gevallen.filter((geval) => geval.wegerId === wegerId);
    return {
      ...{ wegerId, aantal, teWeinig: false, kleuren: tel(eigen.map(({ kleur }) => kleur)) },
      verhoogd: eigen.filter(verhoogd).length,
      hoger: eigen.filter((geval) => scheelt(geval) > 0).length,
      lager: eigen.filter((geval) => scheelt(geval) < 0).length,
    };
  });
}
