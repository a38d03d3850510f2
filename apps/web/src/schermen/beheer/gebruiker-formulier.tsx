import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Kaart, Keuzelijst, Melding as Mededeling, Selectievakjes, Tekstveld } from '@navolgbaar/ui';
import { gemeentenVraag } from '../../api/aanbieders';
import { actieKoppen, api, gelukt, ifMatch } from '../../api/client';
import { useIk } from '../../api/ik';
import { adres } from '../../basis';
import { AanbiederKiezer } from '../../delen/aanbieder-kiezer';
import { Formulier, useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import { Gegevens } from '../../delen/gegevens';
import { useGezienVersie } from '../../delen/gezien';
import { Pagina } from '../../delen/pagina';
import { useAankondiging } from '../../schil/aankondiging';
import { schilTeksten } from '../../teksten/algemeen';
import { gebruikerTeksten } from '../../teksten/beheer';
import {
  beginVan,
  controleer,
  naarVerzoek,
  vraagtAanbieder,
  vraagtGemeente,
  type Gebruiker,
  type Rol,
  type Waarden,
} from './gebruiker-waarden';
import { ToegangKaart } from './toegang-kaart';

const teksten = gebruikerTeksten.formulier;
const kruimel = { label: gebruikerTeksten.titel, href: adres('/gebruikers') };

const gebruikerVraag = (id: string) =>
  queryOptions({
    queryKey: ['gebruikers', id],
    queryFn: async (): Promise<Gebruiker> =>
      gelukt(await api.GET('/api/v1/gebruikers/{id}', { params: { path: { id } } })),
  });

/** Makes an account; the person logs in with the address at the identity provider. */
export function GebruikerNieuw() {
  const f = useGebruiker({
    verstuur: async (w, sleutel) =>
      gelukt(
        await api.POST('/api/v1/gebruikers', {
          body: { ...naarVerzoek(w), email: w.email.trim() },
          headers: actieKoppen({ sleutel }),
        }),
      ),
    bericht: teksten.toegevoegd,
  });
  return (
    <Pagina titel={teksten.nieuwTitel} kruimels={[kruimel, { label: teksten.nieuwTitel }]}>
      <Formulier f={f} knop={teksten.nieuwKnop} annuleer={adres('/gebruikers')} label={teksten.nieuwTitel}>
        <Kaart>
          <Tekstveld {...f.veld('naam')} label={teksten.naam} breedte="middel" />
          <Tekstveld
            {...f.veld('email')}
            label={teksten.email}
            uitleg={teksten.emailUitleg}
            type="email"
            breedte="middel"
          />
          <Rolvelden f={f} />
        </Kaart>
      </Formulier>
    </Pagina>
  );
}

/** Changes what somebody may do, or switches the account off. */
export function GebruikerWijzigen() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(gebruikerVraag(id));
  return (
    <Gegevens vraag={vraag} wat={gebruikerTeksten.wat}>
      {(gebruiker) => (
        <Wijzigscherm
          key={gebruiker.id}
          gebruiker={gebruiker}
          haalOp={async () => (await vraag.refetch()).data?.versie}
        />
      )}
    </Gegevens>
  );
}

interface WijzigschermProps {
  gebruiker: Gebruiker;
  haalOp: () => Promise<number | undefined>;
}

function Wijzigscherm({ gebruiker, haalOp }: WijzigschermProps) {
  const eigen = useIk().id === gebruiker.id;
  return (
    <Pagina titel={gebruiker.naam} boven={gebruiker.email} kruimels={[kruimel, { label: gebruiker.naam }]}>
      {eigen ? (
        <Mededeling>{gebruikerTeksten.eigen}</Mededeling>
      ) : (
        <>
          <Wijzigformulier gebruiker={gebruiker} haalOp={haalOp} />
          <ToegangKaart gebruiker={gebruiker} />
        </>
      )}
    </Pagina>
  );
}

function Wijzigformulier({ gebruiker, haalOp }: WijzigschermProps) {
  const { versie, bijConflict } = useGezienVersie(gebruiker.versie, haalOp);
  const f = useGebruiker({
    gebruiker,
    bijConflict,
    verstuur: async (w, sleutel) =>
      gelukt(
        await api.PATCH('/api/v1/gebruikers/{id}', {
          params: { path: { id: gebruiker.id }, header: ifMatch(versie) },
          body: naarVerzoek(w),
          headers: actieKoppen({ sleutel }),
        }),
      ),
    bericht: () => teksten.gewijzigd,
  });
  return (
    <Formulier f={f} knop={teksten.wijzigKnop} annuleer={adres('/gebruikers')} label={teksten.wijzigTitel}>
      <Kaart titel={teksten.wijzigTitel} id="wijzigen">
        <Tekstveld {...f.veld('naam')} label={teksten.naam} breedte="middel" />
        <Rolvelden f={f} />
      </Kaart>
    </Formulier>
  );
}

interface GebruikerOpties {
  gebruiker?: Gebruiker;
  verstuur: (w: Waarden, sleutel: string) => Promise<Gebruiker>;
  bericht: (naam: string) => string;
  bijConflict?: () => void;
}

function useGebruiker({ gebruiker, verstuur, bericht, bijConflict }: GebruikerOpties) {
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  return useFormulier<Waarden, Gebruiker>({
    begin: beginVan(gebruiker),
    controleer,
    verstuur,
    ...(bijConflict ? { bijConflict } : {}),
    gelukt: ({ naam }) => {
      void voorraad.invalidateQueries({ queryKey: ['gebruikers'] });
      kondigAan(bericht(naam));
      gaNaar('/gebruikers');
    },
  });
}

const rolOpties = (Object.keys(gebruikerTeksten.rolUitleg) as Rol[]).map((rol) => ({
  waarde: rol,
  label: schilTeksten.rollen[rol] ?? rol,
  uitleg: gebruikerTeksten.rolUitleg[rol],
}));

function Rolvelden({ f }: { f: ReturnType<typeof useGebruiker> }) {
  const gemeenten = useQuery(gemeentenVraag);
  return (
    <>
      <Selectievakjes {...f.veld('rollen')} label={teksten.rollen} opties={rolOpties} />
      {vraagtAanbieder(f.waarden) && <AanbiederKiezer {...f.veld('aanbiederId')} label={teksten.aanbieder} />}
      {vraagtGemeente(f.waarden) && (
        <Keuzelijst
          {...f.veld('gemeenteId')}
          label={teksten.gemeente}
          opties={(gemeenten.data ?? []).map((g) => ({ waarde: g.id, label: g.naam }))}
        />
      )}
    </>
  );
}
