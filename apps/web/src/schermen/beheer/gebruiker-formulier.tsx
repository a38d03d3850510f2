import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import {
  Gegevenslijst,
  Kaart,
  Keuzelijst,
  Keuzerondjes,
  Melding as Mededeling,
  momentTekst,
  Selectievakjes,
  Tekstveld,
} from '@navolgbaar/ui';
import { gemeentenVraag } from '../../api/aanbieders';
import { actieKoppen, api, gelukt, ifMatch } from '../../api/client';
import { useIk } from '../../api/ik';
import { adres } from '../../basis';
import { AanbiederKiezer } from '../../delen/aanbieder-kiezer';
import { Formulier, useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan, type Gezien } from '../../delen/gezien';
import { Pagina } from '../../delen/pagina';
import { ToegangKaart } from '../../delen/toegang-kaart';
import { wijzigingVan, type Weergave } from '../../formulier/wijziging';
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
import { PapierenKaart } from './papieren-kaart';

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
        <Wijzigscherm key={gebruiker.id} gebruiker={gebruiker} gezien={gezienVan(gebruiker, vraag)} />
      )}
    </Gegevens>
  );
}

interface WijzigschermProps {
  gebruiker: Gebruiker;
  gezien: Gezien<Gebruiker>;
}

function Wijzigscherm({ gebruiker, gezien }: WijzigschermProps) {
  const eigen = useIk().id === gebruiker.id;
  return (
    <Pagina titel={gebruiker.naam} boven={gebruiker.email} kruimels={[kruimel, { label: gebruiker.naam }]}>
      {eigen ? (
        <Mededeling>{gebruikerTeksten.eigen}</Mededeling>
      ) : (
        <>
          <Wijzigformulier gebruiker={gebruiker} gezien={gezien} />
          <ToegangKaart
            account={gebruiker}
            teksten={gebruikerTeksten.toegang}
            ververs={[['gebruikers']]}
            zet={async (actief) =>
              gelukt(
                await api.PATCH('/api/v1/gebruikers/{id}', {
                  params: { path: { id: gebruiker.id }, header: ifMatch(gebruiker.versie) },
                  body: { actief },
                }),
              )
            }
          />
          {gebruiker.rollen.some((rol) => rol === 'toezichthouder' || rol === 'coordinator') && (
            <PapierenKaart gebruikerId={gebruiker.id} />
          )}
          <HerkomstKaart gebruiker={gebruiker} />
        </>
      )}
    </Pagina>
  );
}

/** Where the account comes from: who made whom is for the beheerder to see. */
function HerkomstKaart({
  gebruiker: { gemaaktDoor, gemaaktOp, laatstIngelogdOp },
}: {
  gebruiker: Gebruiker;
}) {
  const t = gebruikerTeksten.herkomst;
  return (
    <Kaart titel={t.titel} id="herkomst">
      <Gegevenslijst
        gegevens={[
          { label: t.gemaaktDoor, waarde: gemaaktDoor ?? t.systeem },
          { label: t.gemaaktOp, waarde: momentTekst(gemaaktOp) },
          { label: t.laatst, waarde: laatstIngelogdOp ? momentTekst(laatstIngelogdOp) : t.nooit },
        ]}
      />
    </Kaart>
  );
}

function Wijzigformulier({ gebruiker, gezien }: WijzigschermProps) {
  const gemeenten = useQuery(gemeentenVraag);
  const f = useGebruiker({
    gebruiker,
    wijziging: wijzigingVan(gezien, beginVan, weergaveMet(gemeenten.data ?? [])),
    verstuur: async (w, sleutel, versie) =>
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

const veldlabels: Readonly<Record<string, string>> = {
  ...{ naam: teksten.naam, email: teksten.email, rollen: teksten.rollen },
  ...{ aanbiederId: teksten.aanbieder, gemeenteId: teksten.gemeente },
  accountbeheerder: teksten.accountbeheerder,
};

const jaNee = [
  { waarde: 'ja', label: teksten.ja },
  { waarde: 'nee', label: teksten.nee },
];

const weergaveMet = (gemeenten: readonly { id: string; naam: string }[]): Weergave => ({
  label: (veld) => veldlabels[veld] ?? veld,
  tekst: (veld, waarde) => {
    if (veld === 'rollen' && typeof waarde === 'object')
      return waarde.map((rol) => schilTeksten.rollen[rol] ?? rol).join(', ');
    if (veld === 'accountbeheerder') return jaNee.find((optie) => optie.waarde === waarde)?.label;
    return veld === 'gemeenteId' ? (gemeenten.find(({ id }) => id === waarde)?.naam ?? '') : undefined;
  },
});

interface GebruikerOpties {
  gebruiker?: Gebruiker;
  verstuur: (w: Waarden, sleutel: string, versie?: number) => Promise<Gebruiker>;
  bericht: (naam: string) => string;
  wijziging?: ReturnType<typeof wijzigingVan<Gebruiker, Waarden>>;
}

function useGebruiker({ gebruiker, verstuur, bericht, wijziging }: GebruikerOpties) {
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  return useFormulier<Waarden, Gebruiker>({
    begin: beginVan(gebruiker),
    controleer,
    verstuur,
    ...wijziging,
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
      {vraagtAanbieder(f.waarden) && (
        <>
          <AanbiederKiezer {...f.veld('aanbiederId')} label={teksten.aanbieder} />
          <Keuzerondjes
            {...f.veld('accountbeheerder')}
            label={teksten.accountbeheerder}
            uitleg={teksten.accountbeheerderUitleg}
            opties={jaNee}
          />
        </>
      )}
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
