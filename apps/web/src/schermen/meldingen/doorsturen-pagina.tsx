import { useQueryClient } from '@tanstack/react-query';
import { Herleiding, Kaart, Kolommen, Selectievakjes, Tekstvak, Tekstveld } from '@navolgbaar/ui';
import { actieKoppen, api, gelukt, ifMatch } from '../../api/client';
import type { Melding } from '../../api/meldingen';
import { Formulier, useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { useAankondiging } from '../../schil/aankondiging';
import { doorstuurTeksten as teksten } from '../../teksten/meldingen';
import { opties, waarden, woord } from '../../teksten/waarden';
import { wegingTeksten } from '../../teksten/weging';
import { MeldingFormulierpagina } from './melding-formulier';

interface Waarden extends Record<string, string | readonly string[]> {
  ontvangers: readonly string[];
  grondslag: string;
  motivering: string;
}

/** Forwards a melding to who is competent: per recipient a record, with the ground. */
export function DoorsturenPagina() {
  return (
    <MeldingFormulierpagina titel={teksten.titel} inleiding={teksten.inleiding}>
      {(melding, gezien, terug) =>
        melding.handelingen.includes('stuurDoor') ? (
          <Doorstuurformulier melding={melding} gezien={gezien} terug={terug} />
        ) : (
          <NietMogelijk
            terug={`/meldingen/${melding.id}`}
            tekst={teksten.nietMogelijk}
            knop={wegingTeksten.pagina.terug}
          />
        )
      }
    </MeldingFormulierpagina>
  );
}

interface DoorstuurformulierProps {
  melding: Melding;
  gezien: Gezien;
  terug: string;
}

function Doorstuurformulier({ melding, gezien, terug }: DoorstuurformulierProps) {
  const f = useDoorsturen(melding, gezien);
  return (
    <Kolommen
      hoofd={
        <Formulier f={f} knop={teksten.knop} annuleer={terug} label={teksten.titel}>
          <Kaart>
            <Selectievakjes
              {...f.veld('ontvangers')}
              label={teksten.ontvangers}
              opties={opties(waarden.ontvanger)}
            />
            <Tekstveld {...f.veld('grondslag')} label={teksten.grondslag} uitleg={teksten.grondslagUitleg} />
            <Tekstvak {...f.veld('motivering')} label={teksten.motivering} regels={5} maxTekens={4000} />
          </Kaart>
        </Formulier>
      }
      zij={
        <Kaart titel={teksten.advies} id="advies">
          <p className="nav-alinea nav-sterk">{woord(waarden.route, melding.route)}</p>
          <Herleiding stappen={melding.routeherleiding} open />
        </Kaart>
      }
    />
  );
}

function useDoorsturen(melding: Melding, gezien: Gezien) {
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  const { fout } = teksten;
  return useFormulier<Waarden>({
    begin: { ontvangers: melding.routeontvangers, grondslag: '', motivering: '' },
    controleer: (w) => ({
      ...(w.ontvangers.length === 0 ? { ontvangers: fout.ontvangers } : {}),
      ...(w.grondslag.trim().length < 3 ? { grondslag: fout.grondslag } : {}),
      ...(w.motivering.trim().length < 3 ? { motivering: fout.motivering } : {}),
    }),
    verstuur: async (w, sleutel, versie) =>
      gelukt(
        await api.POST('/api/v1/meldingen/{id}/_stuur-door', {
          params: { path: { id: melding.id }, header: ifMatch(versie) },
          body: {
            ontvangers: [...w.ontvangers],
            grondslag: w.grondslag.trim(),
            motivering: w.motivering.trim(),
          },
          headers: actieKoppen({ sleutel }),
        }),
      ),
    gezien,
    gelukt: () => {
      void voorraad.invalidateQueries({ queryKey: ['meldingen'] });
      kondigAan(teksten.gelukt);
      gaNaar(`/meldingen/${melding.id}`);
    },
  });
}
