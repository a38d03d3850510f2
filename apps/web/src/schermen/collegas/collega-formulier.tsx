import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Alinea, Kaart, Keuzerondjes, momentTekst, Tekstveld } from '@navolgbaar/ui';
import { actieKoppen, api, gelukt, ifMatch } from '../../api/client';
import { ikVraag, useIk } from '../../api/ik';
import { adres } from '../../basis';
import { Formulier, useFormulier } from '../../delen/formulier';
import { useGaNaar } from '../../delen/ga-naar';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan, type Gezien } from '../../delen/gezien';
import { Pagina } from '../../delen/pagina';
import { ToegangKaart } from '../../delen/toegang-kaart';
import { wijzigingVan, type Weergave } from '../../formulier/wijziging';
import { useAankondiging } from '../../schil/aankondiging';
import { collegaTeksten } from '../../teksten/collegas';
import { beginVan, controleer, naarVerzoek, type Account, type Waarden } from './collega-waarden';

const { formulier: t } = collegaTeksten;
const kruimel = { label: collegaTeksten.titel, href: adres('/collegas') };

const accountVraag = (id: string) =>
  queryOptions({
    queryKey: ['aanbiederaccounts', id],
    queryFn: async (): Promise<Account> =>
      gelukt(await api.GET('/api/v1/aanbiederaccounts/{id}', { params: { path: { id } } })),
  });

const wijzig = async (id: string, versie: number | undefined, body: object, sleutel?: string) =>
  gelukt(
    await api.PATCH('/api/v1/aanbiederaccounts/{id}', {
      params: { path: { id }, header: ifMatch(versie) },
      body,
      ...(sleutel === undefined ? {} : { headers: actieKoppen({ sleutel }) }),
    }),
  );

/** Gives a colleague an account of the own provider. */
export function CollegaNieuw() {
  const f = useCollega({
    verstuur: async (w, sleutel) =>
      gelukt(
        await api.POST('/api/v1/aanbiederaccounts', {
          body: naarVerzoek(w),
          headers: actieKoppen({ sleutel }),
        }),
      ),
    bericht: t.toegevoegd,
  });
  return (
    <Pagina titel={t.nieuwTitel} inleiding={t.nieuwInleiding} kruimels={[kruimel, { label: t.nieuwTitel }]}>
      <Formulier f={f} knop={t.nieuwKnop} annuleer={adres('/collegas')} label={t.nieuwTitel}>
        <Kaart>
          <Velden f={f} uitlegEmail={t.emailUitleg} />
        </Kaart>
      </Formulier>
    </Pagina>
  );
}

/** Changes, closes or opens the account of a colleague, or one's own. */
export function CollegaWijzigen() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(accountVraag(id));
  return (
    <Gegevens vraag={vraag} wat={collegaTeksten.wat}>
      {(account) => <Wijzigscherm key={account.id} account={account} gezien={gezienVan(account, vraag)} />}
    </Gegevens>
  );
}

interface WijzigschermProps {
  account: Account;
  gezien: Gezien<Account>;
}

function Wijzigscherm({ account, gezien }: WijzigschermProps) {
  const eigen = useIk().id === account.id;
  const { laatstIngelogdOp, gemaaktDoor, gemaaktOp } = account;
  return (
    <Pagina titel={account.naam} boven={account.email} kruimels={[kruimel, { label: account.naam }]}>
      <Alinea>
        {laatstIngelogdOp ? t.laatst(momentTekst(laatstIngelogdOp)) : t.nooit}{' '}
        {t.gemaakt(gemaaktDoor, momentTekst(gemaaktOp))}
      </Alinea>
      <Wijzigformulier account={account} gezien={gezien} eigen={eigen} />
      <ToegangKaart
        account={account}
        teksten={
          eigen ? { ...collegaTeksten.toegang, ...collegaTeksten.eigenToegang } : collegaTeksten.toegang
        }
        ververs={[['aanbiederaccounts'], ikVraag.queryKey]}
        zet={(actief) => wijzig(account.id, account.versie, { actief })}
      />
    </Pagina>
  );
}

function Wijzigformulier({ account, gezien, eigen }: WijzigschermProps & { eigen: boolean }) {
  const f = useCollega({
    account,
    eigen,
    wijziging: wijzigingVan(gezien, beginVan, weergave),
    verstuur: (w, sleutel, versie) => wijzig(account.id, versie, naarVerzoek(w), sleutel),
    bericht: t.gewijzigd,
  });
  return (
    <Formulier f={f} knop={t.wijzigKnop} annuleer={adres('/collegas')} label={t.wijzigTitel}>
      <Kaart titel={t.wijzigTitel} id="wijzigen">
        <Velden f={f} uitlegEmail={account.gekoppeld ? t.emailGekoppeld : t.emailUitleg} />
      </Kaart>
    </Formulier>
  );
}

const jaNee = [
  { waarde: 'ja', label: t.ja, uitleg: t.jaUitleg },
  { waarde: 'nee', label: t.nee },
];

const veldlabels: Readonly<Record<string, string>> = {
  ...{ naam: t.naam, email: t.email, accountbeheerder: t.beheer },
};
const weergave: Weergave = {
  label: (veld) => veldlabels[veld] ?? veld,
  tekst: (veld, waarde) =>
    veld === 'accountbeheerder' ? jaNee.find((optie) => optie.waarde === waarde)?.label : undefined,
};

interface CollegaOpties {
  account?: Account;
  eigen?: boolean;
  verstuur: (w: Waarden, sleutel: string, versie?: number) => Promise<Account>;
  bericht: (naam: string) => string;
  wijziging?: ReturnType<typeof wijzigingVan<Account, Waarden>>;
}

function useCollega({ account, eigen = false, verstuur, bericht, wijziging }: CollegaOpties) {
  const gaNaar = useGaNaar();
  const kondigAan = useAankondiging();
  const voorraad = useQueryClient();
  return useFormulier<Waarden, Account>({
    begin: beginVan(account),
    controleer,
    verstuur,
    ...wijziging,
    gelukt: ({ naam, accountbeheerder }) => {
      void voorraad.invalidateQueries({ queryKey: ['aanbiederaccounts'] });
      if (eigen) void voorraad.invalidateQueries(ikVraag);
      kondigAan(bericht(naam));
      // Who gave the work away may not open the list any more.
      gaNaar(eigen && !accountbeheerder ? '/' : '/collegas');
    },
  });
}

function Velden({ f, uitlegEmail }: { f: ReturnType<typeof useCollega>; uitlegEmail: string }) {
  return (
    <>
      <Tekstveld {...f.veld('naam')} label={t.naam} breedte="middel" />
      <Tekstveld {...f.veld('email')} label={t.email} uitleg={uitlegEmail} type="email" breedte="middel" />
      <Keuzerondjes {...f.veld('accountbeheerder')} label={t.beheer} opties={jaNee} />
    </>
  );
}
