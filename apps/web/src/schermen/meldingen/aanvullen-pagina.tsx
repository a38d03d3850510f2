import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Kaart, Keuzelijst, Selectievakje, Tekstveld } from '@navolgbaar/ui';
import { aanbiederVraag, type Aanbieder } from '../../api/aanbieders';
import { laatsteWijziging } from '../../api/laatste-wijziging';
import { api, gelukt, ifMatch } from '../../api/client';
import type { Melding } from '../../api/meldingen';
import { AanbiederKiezer } from '../../delen/aanbieder-kiezer';
import { Formulier, useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import { useAankondiging } from '../../schil/aankondiging';
import { aanvulTeksten as teksten, nieuweMeldingTeksten } from '../../teksten/melding';
import type { Gezien } from '../../delen/gezien';
import { wijzigingVan } from '../../formulier/wijziging';
import { MeldingFormulierpagina } from './melding-formulier';

interface Waarden extends Record<string, string | boolean> {
  onderwerp: string;
  aanbiederId: string;
  locatieId: string;
  gevoelig: boolean;
  wbk: boolean;
}

/** Adds what has become known since; what was reported itself does not change. */
export function AanvullenPagina() {
  return (
    <MeldingFormulierpagina titel={teksten.titel} inleiding={teksten.inleiding}>
      {(melding, gezien, terug) => <Aanvulformulier melding={melding} gezien={gezien} terug={terug} />}
    </MeldingFormulierpagina>
  );
}

interface AanvulformulierProps {
  melding: Melding;
  gezien: Gezien<Melding>;
  terug: string;
}

function Aanvulformulier({ melding, gezien, terug }: AanvulformulierProps) {
  const f = useAanvulling(melding, gezien);
  const { aanbiederId } = f.waarden;
  const aanbieder = useQuery({ ...aanbiederVraag(aanbiederId), enabled: aanbiederId !== '' });
  const locaties = (aanbiederId && aanbieder.data?.locaties) || [];
  const { veld, uitleg, keuze } = nieuweMeldingTeksten;
  return (
    <Formulier f={f} knop={teksten.knop} annuleer={terug} label={teksten.titel}>
      <Kaart>
        <Tekstveld {...f.veld('onderwerp')} label={veld.onderwerp} uitleg={uitleg.onderwerp} />
        <AanbiederKiezer
          {...f.veld('aanbiederId')}
          onWaarde={(id) => {
            f.zet('aanbiederId', id);
            f.zet('locatieId', '');
          }}
          label={veld.aanbiederId}
          nietVerplicht
        />
        {locaties.length > 0 && (
          <Keuzelijst
            {...f.veld('locatieId')}
            label={veld.locatieId}
            leeg={keuze.leegLocatie}
            opties={locaties.map((l) => ({
              waarde: l.id,
              label: [l.naam, l.plaats].filter(Boolean).join(', '),
            }))}
            nietVerplicht
          />
        )}
        <Selectievakje {...f.veld('gevoelig')} label={veld.gevoelig} uitleg={uitleg.gevoelig} />
        <Selectievakje {...f.veld('wbk')} label={veld.wbk} uitleg={uitleg.wbk} />
      </Kaart>
    </Formulier>
  );
}

const beginVan = (melding: Melding): Waarden => ({
  onderwerp: melding.onderwerp,
  aanbiederId: melding.aanbiederId ?? '',
  locatieId: melding.locatieId ?? '',
  gevoelig: melding.gevoelig,
  wbk: melding.wbk,
});

const wijzig = async (id: string, w: Waarden, versie: number | undefined): Promise<Melding> =>
  gelukt(
    await api.PATCH('/api/v1/meldingen/{id}', {
      params: { path: { id }, header: ifMatch(versie) },
      body: {
        onderwerp: w.onderwerp.trim(),
        aanbiederId: w.aanbiederId || null,
        locatieId: w.locatieId || null,
        gevoelig: w.gevoelig,
        wbk: w.wbk,
      },
    }),
  );

function useAanvulling(melding: Melding, gezien: Gezien<Melding>) {
  const { veld } = nieuweMeldingTeksten;
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  const naam = useAanbiedernaam();
  return useFormulier<Waarden, Melding>({
    begin: beginVan(melding),
    controleer: ({ onderwerp }) => {
      const lengte = onderwerp.trim().length;
      return lengte >= 3 && lengte <= 160 ? {} : { onderwerp: nieuweMeldingTeksten.fout.onderwerp };
    },
    verstuur: (w, _, versie) => wijzig(melding.id, w, versie),
    ...wijzigingVan(gezien, beginVan, {
      label: (deel) => veld[deel as keyof Waarden & keyof typeof veld],
      tekst: naam,
      laatste: laatsteWijziging('/api/v1/meldingen', melding.id),
    }),
    gelukt: ({ versie }, _, eerst) => {
      void voorraad.invalidateQueries({ queryKey: ['meldingen'] });
      kondigAan(teksten.gelukt, {
        doe: () => wijzig(melding.id, eerst, versie),
        ververs: [['meldingen']],
        bericht: teksten.hersteld,
      });
      gaNaar(`/meldingen/${melding.id}`);
    },
  });
}

/** Providers and their places by name, as far as this page has read them. */
function useAanbiedernaam(): (veld: string, waarde: unknown) => string | undefined {
  const voorraad = useQueryClient();
  return (veld, waarde) => {
    const bekend = voorraad.getQueriesData<Aanbieder>({ queryKey: ['aanbieders'] }).map(([, data]) => data);
    if (veld === 'aanbiederId') return waarde === '' ? '' : bekend.find((a) => a?.id === waarde)?.naam;
    if (veld !== 'locatieId') return undefined;
    return waarde === '' ? '' : bekend.flatMap((a) => a?.locaties ?? []).find((l) => l.id === waarde)?.naam;
  };
}
