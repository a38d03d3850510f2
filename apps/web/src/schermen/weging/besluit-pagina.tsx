import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Datumveld, Kaart, Keuzelijst, Keuzerondjes, Kolommen, Tekstvak } from '@navolgbaar/ui';
import { actieKoppen, api, gelukt } from '../../api/client';
import { useVandaag } from '../../api/ik';
import { meldingVraag, type Besluit, type Melding } from '../../api/meldingen';
import { adres } from '../../basis';
import { Formulier, useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import { Gegevens } from '../../delen/gegevens';
import { lijstadres } from '../../delen/lijstplaats';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { useAankondiging } from '../../schil/aankondiging';
import { dossierTeksten, meldingTeksten } from '../../teksten/meldingen';
import { opties, waarden } from '../../teksten/waarden';
import { besluitTeksten as teksten, wegingTeksten } from '../../teksten/weging';
import { identiteit } from '../meldingen/identiteit';
import { WegingKaart } from '../meldingen/weging-kaart';
import { controleer, naarVerzoek, type Waarden } from './besluit-waarden';

/** Records what the werkoverleg decided about a weighed melding. */
export function BesluitPagina() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(meldingVraag(id));
  return (
    <Gegevens vraag={vraag} wat={dossierTeksten.wat}>
      {(melding) => <Scherm key={melding.id} melding={melding} />}
    </Gegevens>
  );
}

function Scherm({ melding }: { melding: Melding }) {
  const terug = adres(`/meldingen/${melding.id}`);
  const kan = melding.handelingen.some((h) => h === 'besluitActie' || h === 'besluitGeenActie');
  return (
    <Pagina
      titel={teksten.titel}
      boven={melding.onderwerp}
      inleiding={teksten.inleiding}
      kruimels={[
        { label: meldingTeksten.kruimel, href: lijstadres('/meldingen') },
        { label: melding.nummer, href: terug },
        { label: teksten.titel },
      ]}
      identiteit={identiteit(melding)}
    >
      {kan ? (
        <Kolommen
          hoofd={<Besluitformulier melding={melding} terug={terug} />}
          zij={<WegingKaart melding={melding} />}
        />
      ) : (
        <NietMogelijk
          terug={`/meldingen/${melding.id}`}
          tekst={teksten.nietMogelijk}
          knop={wegingTeksten.pagina.terug}
        />
      )}
    </Pagina>
  );
}

function Besluitformulier({ melding, terug }: { melding: Melding; terug: string }) {
  const vandaag = useVandaag();
  const f = useBesluit(melding.id);
  const { vraag } = teksten;
  return (
    <Formulier f={f} knop={teksten.knop} annuleer={terug} label={teksten.formulier}>
      <Kaart>
        <Datumveld {...f.veld('werkoverlegOp')} label={vraag.werkoverlegOp} vandaag={vandaag} />
        <Tekstvak
          {...f.veld('deelnemers')}
          label={vraag.deelnemers}
          uitleg={vraag.deelnemersUitleg}
          regels={4}
        />
        <Keuzerondjes
          {...f.veld('besluit')}
          label={vraag.besluit}
          naastElkaar
          opties={opties(waarden.besluit)}
        />
        {f.waarden.besluit === 'actie' && (
          <Keuzerondjes {...f.veld('actie')} label={vraag.actie} opties={opties(waarden.actie)} />
        )}
        <Keuzelijst {...f.veld('aanZet')} label={vraag.aanZet} opties={opties(waarden.aanZet)} />
        <Tekstvak
          {...f.veld('partners')}
          label={vraag.partners}
          uitleg={vraag.partnersUitleg}
          regels={3}
          nietVerplicht
        />
        <Tekstvak {...f.veld('motivering')} label={vraag.motivering} regels={5} maxTekens={4000} />
      </Kaart>
    </Formulier>
  );
}

function useBesluit(id: string) {
  const vandaag = useVandaag();
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  return useFormulier<Waarden, Besluit>({
    begin: {
      werkoverlegOp: '',
      deelnemers: '',
      besluit: '',
      actie: '',
      aanZet: '',
      partners: '',
      motivering: '',
    },
    controleer: (w) => controleer(w, vandaag),
    verstuur: async (w, sleutel) =>
      gelukt(
        await api.POST('/api/v1/meldingen/{id}/besluiten', {
          params: { path: { id } },
          body: naarVerzoek(w, vandaag),
          headers: actieKoppen({ sleutel }),
        }),
      ),
    gelukt: ({ besluit }) => {
      void voorraad.invalidateQueries({ queryKey: ['meldingen'] });
      kondigAan(besluit === 'actie' ? teksten.gelukt.actie : teksten.gelukt.geen_actie);
      gaNaar(`/meldingen/${id}`);
    },
  });
}
