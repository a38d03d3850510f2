import type { Aanbieder } from '../../api/aanbieders';
import type { Bezoek } from '../../api/bezoeken';
import { datumTekst, type Optie } from '@navolgbaar/ui';
import { tijdstipTekst } from '../../delen/tijdstip';
import type { Veld } from '../../delen/velden';
import { bezoekTeksten } from '../../teksten/bezoeken';
import { zaakwaarden } from '../../teksten/zaakwaarden';

const { vraag: v, fout } = bezoekTeksten;
const MAX = 4000;

/** What of a visit can be filled in beforehand. */
type Begin = Partial<
  Pick<
    Bezoek,
    | 'op'
    | 'van'
    | 'tot'
    | 'locatieId'
    | 'behandelaarId'
    | 'tweedeId'
    | 'reistijdVoor'
    | 'reistijdNa'
    | 'planuitleg'
  >
>;

const REISTIJDEN = [0, 15, 30, 45, 60, 90, 120];
/** As the server takes it when nobody says. */
const REISTIJD_STANDAARD = 30;

function reistijd(naam: 'reistijdVoor' | 'reistijdNa', minuten = REISTIJD_STANDAARD): Veld {
  const keuze = [...new Set([...REISTIJDEN, minuten])].sort((a, b) => a - b);
  return {
    ...{ naam, soort: 'lijst', label: v[naam], begin: String(minuten) },
    opties: keuze.map((een) => ({ waarde: String(een), label: v.minuten(een) })),
  };
}

/** The answers as the API takes them: the way in minutes. */
export function afspraakverzoek(verzoek: Record<string, unknown>): Record<string, unknown> {
  const { reistijdVoor, reistijdNa, ...rest } = verzoek;
  const getal = (naam: string, waarde: unknown) => (waarde === undefined ? {} : { [naam]: Number(waarde) });
  return { ...rest, ...getal('reistijdVoor', reistijdVoor), ...getal('reistijdNa', reistijdNa) };
}

/** When, where and who: what planning and moving ask alike. */
export function afspraakvragen(
  locaties: Aanbieder['locaties'],
  collegas: readonly Optie[],
  begin: Begin,
): Veld[] {
  return [
    {
      ...{ naam: 'op', soort: 'datum', label: v.op, uitleg: v.opUitleg, verplicht: fout.op },
      ...{ dagen: 'vanaf-vandaag', begin: begin.op ? datumTekst(begin.op) : '' },
    },
    { naam: 'van', soort: 'tijd', label: v.van, uitleg: v.tijdUitleg, begin: tijdstipTekst(begin.van ?? '') },
    { naam: 'tot', soort: 'tijd', label: v.tot, uitleg: v.tijdUitleg, begin: tijdstipTekst(begin.tot ?? '') },
    {
      ...{ naam: 'locatieId', soort: 'lijst', label: v.locatie, begin: begin.locatieId ?? '' },
      als: () => locaties.length > 0,
      opties: locaties.map(({ id, naam, plaats }) => ({
        waarde: id,
        label: [naam, plaats].filter(Boolean).join(', '),
      })),
    },
    {
      ...{ naam: 'behandelaarId', soort: 'lijst', label: v.wie, verplicht: fout.wie, opties: collegas },
      begin: begin.behandelaarId ?? '',
    },
    {
      ...{ naam: 'tweedeId', soort: 'lijst', label: v.tweede, opties: collegas },
      begin: begin.tweedeId ?? '',
    },
    reistijd('reistijdVoor', begin.reistijdVoor),
    reistijd('reistijdNa', begin.reistijdNa),
    {
      ...{ naam: 'planuitleg', soort: 'vak', label: v.planuitleg, uitleg: v.planuitlegUitleg, regels: 2 },
      ...{ maxTekens: 1000, begin: begin.planuitleg ?? '' },
    },
  ];
}

/** What only planning asks. */
export const planvragen = (): Veld[] => [
  {
    ...{ naam: 'aankondiging', soort: 'keuze', label: v.aankondiging, verplicht: fout.aankondiging },
    opties: Object.entries(zaakwaarden.aankondiging).map(([waarde, label]) => ({
      ...{ waarde, label, uitleg: v.aankondigingUitleg[waarde as keyof typeof v.aankondigingUitleg] },
    })),
  },
  { naam: 'doel', soort: 'vak', label: v.doel, verplicht: fout.doel, maxTekens: MAX },
];
