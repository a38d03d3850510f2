import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Kaart, Keuzelijst, Selectievakje, Tekstveld } from '@navolgbaar/ui';
import { aanbiederVraag } from '../../api/aanbieders';
import { actieKoppen, api, gelukt, ifMatch } from '../../api/client';
import type { Melding } from '../../api/meldingen';
import { AanbiederKiezer } from '../../delen/aanbieder-kiezer';
import { Formulier, useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import { useAankondiging } from '../../schil/aankondiging';
import { aanvulTeksten as teksten, nieuweMeldingTeksten } from '../../teksten/meldingen';
import { MeldingFormulierpagina, type Gezien } from './melding-formulier';

interface Waarden extends Record<string, string | boolean> {
  onderwerp: string;
  aanbiederId: string;
  locatieId: string;
  gevoelig: boolean;
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
  gezien: Gezien;
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
      </Kaart>
    </Formulier>
  );
}

function useAanvulling(melding: Melding, { versie, bijConflict }: Gezien) {
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  return useFormulier<Waarden>({
    begin: {
      onderwerp: melding.onderwerp,
      aanbiederId: melding.aanbiederId ?? '',
      locatieId: melding.locatieId ?? '',
      gevoelig: melding.gevoelig,
    },
    controleer: ({ onderwerp }) => {
      const lengte = onderwerp.trim().length;
      return lengte >= 3 && lengte <= 160 ? {} : { onderwerp: nieuweMeldingTeksten.fout.onderwerp };
    },
    verstuur: async (w, sleutel) =>
      gelukt(
        await api.PATCH('/api/v1/meldingen/{id}', {
          params: { path: { id: melding.id }, header: ifMatch(versie) },
          body: {
            onderwerp: w.onderwerp.trim(),
            aanbiederId: w.aanbiederId || null,
            locatieId: w.locatieId || null,
            gevoelig: w.gevoelig,
          },
          headers: actieKoppen({ sleutel }),
        }),
      ),
    bijConflict,
    gelukt: () => {
      void voorraad.invalidateQueries({ queryKey: ['meldingen'] });
      kondigAan(teksten.gelukt);
      gaNaar(`/meldingen/${melding.id}`);
    },
  });
}
