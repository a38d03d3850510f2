import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { api, gelukt } from '../../api/client';
import { useIk } from '../../api/ik';
import type { Meldingregel } from '../../api/meldingen';
import { stuur } from '../../api/stuur';
import { useActieformulier } from '../../delen/actieformulier';
import { volgtProtocol } from '../../delen/melding-labels';
import type { Veld, Waarden } from '../../delen/velden';
import { nieuweZaakTeksten as t } from '../../teksten/nieuwe-zaak';
import { opties, waarden } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';

export type ZaakFormulier = ReturnType<typeof useNieuweZaak>;

/** What kind of case it is: nothing of it can be left open. */
export const toezichtvragen: readonly Veld[] = [
  {
    ...{ naam: 'toezichtvorm', soort: 'keuze', label: t.toezichtvorm, verplicht: t.fout.toezichtvorm },
    opties: opties(zaakwaarden.toezichtvorm).map((o) => ({ ...o, uitleg: t.vormUitleg[o.waarde] })),
  },
  {
    ...{ naam: 'onderwerp', soort: 'tekst', label: t.onderwerp, uitleg: t.onderwerpUitleg },
    verplicht: t.fout.onderwerp,
  },
  {
    ...{ naam: 'wet', soort: 'keuze', label: t.wet, uitleg: t.wetUitleg, verplicht: t.fout.wet },
    opties: opties(waarden.wet),
  },
  {
    ...{ naam: 'domein', soort: 'keuze', label: t.domein, verplicht: t.fout.domein },
    opties: opties(waarden.domein),
  },
];

/** These fill one another in, so that the page draws them itself. */
const samenhang: readonly Veld[] = [
  { naam: 'meldingId', soort: 'lijst', label: t.meldingId },
  { naam: 'aanbiederId', soort: 'lijst', label: t.aanbiederId },
  { naam: 'locatieId', soort: 'lijst', label: t.locatieId },
  { naam: 'gemeenteIds', soort: 'meer', label: t.gemeenteIds },
  { naam: 'behandelaarId', soort: 'lijst', label: t.behandelaarId },
  { naam: 'actie', soort: 'lijst', label: t.actie },
];
export const gevoeligvraag: Veld = {
  ...{ naam: 'gevoelig', soort: 'vinkje', label: t.gevoelig, uitleg: t.gevoeligUitleg },
};

/** The subject has a smallest and a largest size; both have one text that says what fits. */
export function controleerZaak(w: Waarden): Record<string, string> {
  const { length } = String(w['onderwerp'] ?? '').trim();
  return length >= 3 && length <= 160 ? {} : { onderwerp: t.fout.onderwerp };
}

/** The form of a new case: checks, sends once, and goes to the dossier. Who comes from elsewhere brings provider and kind. */
export function useNieuweZaak() {
  const ik = useIk();
  const meegebracht = new URLSearchParams(useLocation().searchStr);
  const begin: Readonly<Record<string, string | null | undefined>> = {
    behandelaarId: ik.id,
    aanbiederId: meegebracht.get('aanbieder'),
    toezichtvorm: meegebracht.get('vorm'),
    onderwerp: meegebracht.get('onderwerp'),
  };
  return useActieformulier<{ id: string; nummer: string }>({
    velden: [
      ...[...toezichtvragen, ...samenhang].map((veld) =>
        veld.naam in begin ? { ...veld, begin: begin[veld.naam] ?? '' } : veld,
      ),
      gevoeligvraag,
    ],
    controleer: controleerZaak,
    verstuur: (verzoek, koppen) => stuur('/api/v1/zaken', {}, verzoek, koppen),
    ververs: [['zaken'], ['meldingen'], ['termijnen']],
    gelukt: ({ nummer }) => t.gelukt(nummer),
    terug: '/zaken',
    // From the yearly plan one comes to plan a visit: the case is where that belongs.
    naar: ({ id }) => (meegebracht.get('daarna') === 'bezoek' ? `/zaken/${id}/bezoek` : `/zaken/${id}`),
  });
}

/** The meldingen that can still become a case: by protocol as they came in, the others after a decision to act. */
export function useMeldingenVoorZaak(): readonly Meldingregel[] | undefined {
  const { data } = useQuery({
    queryKey: ['meldingen', 'voor-zaak'],
    queryFn: async (): Promise<readonly Meldingregel[]> =>
      gelukt(
        await api.GET('/api/v1/meldingen', {
          params: { query: { status: ['ontvangen', 'besloten_actie'], aantal: 100 } },
        }),
      ).resultaten,
  });
  return data?.filter(({ status, soort }) => status === 'besloten_actie' || volgtProtocol(soort));
}
