import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Kaart, Keuzerondjes, Tekstvak, Tekstveld } from '@navolgbaar/ui';
import { aanbiederVraag, type Aanbieder } from '../../api/aanbieders';
import { actieKoppen, api, gelukt, ifMatch } from '../../api/client';
import { adres } from '../../basis';
import { Formulier, useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan, type Gezien } from '../../delen/gezien';
import { Pagina } from '../../delen/pagina';
import { useAankondiging } from '../../schil/aankondiging';
import { beeldTeksten } from '../../teksten/aanbiederbeeld';
import { aanbiederTeksten as teksten } from '../../teksten/aanbieders';
import { wijzigingVan, type Weergave } from '../../formulier/wijziging';
import { opties, waarden, woord } from '../../teksten/waarden';
import { beginVan, controleer, naarVerzoek, type Aanbiederverzoek, type Waarden } from './aanbieder-waarden';

// In the piece of the other form of a provider: one of its own would cost the first page its name.
export { PostWijzigen } from './post-keuze';

/** Adds a provider to the register. */
export function AanbiederNieuw() {
  const f = useAanbieder({
    verstuur: async (body, sleutel) =>
      gelukt(await api.POST('/api/v1/aanbieders', { body, headers: actieKoppen({ sleutel }) })),
    bericht: teksten.formulier.toegevoegd,
  });
  return (
    <Pagina
      titel={teksten.formulier.nieuwTitel}
      kruimels={[
        { label: teksten.kruimel, href: adres('/aanbieders') },
        { label: teksten.formulier.nieuwTitel },
      ]}
    >
      <Formulier f={f} knop={teksten.formulier.nieuwKnop} annuleer={adres('/aanbieders')}>
        <Velden f={f} />
      </Formulier>
    </Pagina>
  );
}

/** Corrects what is known of a provider. */
export function AanbiederWijzigen() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(aanbiederVraag(id));
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(aanbieder) => (
        <Wijzigscherm key={aanbieder.id} aanbieder={aanbieder} gezien={gezienVan(aanbieder, vraag)} />
      )}
    </Gegevens>
  );
}

interface WijzigschermProps {
  aanbieder: Aanbieder;
  gezien: Gezien<Aanbieder>;
}

function Wijzigscherm({ aanbieder, gezien }: WijzigschermProps) {
  const { id } = aanbieder;
  const f = useAanbieder({
    aanbieder,
    gezien,
    verstuur: async (body, sleutel, versie) =>
      gelukt(
        await api.PATCH('/api/v1/aanbieders/{id}', {
          params: { path: { id }, header: ifMatch(versie) },
          body,
          headers: actieKoppen({ sleutel }),
        }),
      ),
    bericht: () => teksten.formulier.gewijzigd,
  });
  return (
    <Pagina
      titel={teksten.formulier.wijzigTitel}
      boven={aanbieder.naam}
      inleiding={teksten.formulier.wijzigUitleg}
      kruimels={[
        { label: teksten.kruimel, href: adres('/aanbieders') },
        { label: aanbieder.naam, href: adres(`/aanbieders/${id}`) },
        { label: teksten.wijzig },
      ]}
    >
      <Formulier f={f} knop={teksten.formulier.wijzigKnop} annuleer={adres(`/aanbieders/${id}`)}>
        <Velden f={f} />
      </Formulier>
    </Pagina>
  );
}

const { handelsnamen, vroegereNamen, agb, website } = beeldTeksten.profiel;
const LABELS: Readonly<Record<string, string>> = {
  ...teksten.veld,
  ...{ handelsnamen, vroegereNamen, agb, website },
};

const weergave: Weergave = {
  label: (veld) => LABELS[veld] ?? veld,
  tekst: (veld, waarde) => (veld === 'soort' ? woord(waarden.aanbiedersoort, String(waarde)) : undefined),
};

interface AanbiederOpties {
  aanbieder?: Aanbieder;
  verstuur: (verzoek: Aanbiederverzoek, sleutel: string, versie?: number) => Promise<Aanbieder>;
  bericht: (naam: string) => string;
  gezien?: Gezien<Aanbieder>;
}

function useAanbieder({ aanbieder, verstuur, bericht, gezien }: AanbiederOpties) {
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  return useFormulier<Waarden, Aanbieder>({
    begin: beginVan(aanbieder),
    controleer,
    verstuur: (w, sleutel, versie) => verstuur(naarVerzoek(w), sleutel, versie),
    ...(gezien && wijzigingVan(gezien, beginVan, weergave)),
    gelukt: ({ id, naam }) => {
      void voorraad.invalidateQueries({ queryKey: ['aanbieders'] });
      kondigAan(bericht(naam));
      gaNaar(`/aanbieders/${id}`);
    },
  });
}

function Velden({ f }: { f: ReturnType<typeof useAanbieder> }) {
  const { veld, uitleg } = teksten;
  const { profiel } = beeldTeksten;
  return (
    <Kaart>
      <Tekstveld {...f.veld('naam')} label={veld.naam} breedte="middel" />
      <Tekstvak
        {...f.veld('handelsnamen')}
        label={profiel.handelsnamen}
        uitleg={profiel.perRegel}
        regels={2}
        nietVerplicht
      />
      <Tekstvak
        {...f.veld('vroegereNamen')}
        label={profiel.vroegereNamen}
        uitleg={profiel.perRegel}
        regels={2}
        nietVerplicht
      />
      <Keuzerondjes {...f.veld('soort')} label={veld.soort} opties={opties(waarden.aanbiedersoort)} />
      <Tekstveld
        {...f.veld('kvk')}
        label={veld.kvk}
        uitleg={uitleg.kvk}
        inputMode="numeric"
        breedte="smal"
        nietVerplicht
      />
      <Tekstveld
        {...f.veld('agb')}
        label={profiel.agb}
        uitleg={uitleg.kvk}
        inputMode="numeric"
        breedte="smal"
        nietVerplicht
      />
      <Tekstveld {...f.veld('plaats')} label={veld.plaats} breedte="middel" nietVerplicht />
      <Tekstveld
        {...f.veld('aantalClienten')}
        label={veld.aantalClienten}
        uitleg={uitleg.aantalClienten}
        inputMode="numeric"
        breedte="smal"
        nietVerplicht
      />
      <Tekstveld
        {...f.veld('email')}
        label={veld.email}
        uitleg={uitleg.email}
        type="email"
        breedte="middel"
        nietVerplicht
      />
      <Tekstveld {...f.veld('telefoon')} label={veld.telefoon} type="tel" breedte="smal" nietVerplicht />
      <Tekstveld {...f.veld('website')} label={profiel.website} type="url" breedte="middel" nietVerplicht />
    </Kaart>
  );
}
