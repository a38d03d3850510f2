import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Gegevenslijst, Kaart, Melding, momentTekst } from '@navolgbaar/ui';
import { accountverzoekVraag, type Accountverzoek } from '../../api/accountverzoeken';
import { useHeeftRecht } from '../../api/ik';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan, type Gezien } from '../../delen/gezien';
import { Pagina } from '../../delen/pagina';
import type { Veld, Waarden } from '../../delen/velden';
import { verzoekTeksten as t } from '../../teksten/collegas';

/** Grants or refuses an account to who asked for it through eHerkenning. */
export function AccountverzoekPagina() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(accountverzoekVraag(id));
  const lijst = useHeeftRecht()('aanbiederaccount:beheren') ? t.vanCollegas : t.vanGebruikers;
  return (
    <Pagina titel={t.titel} kruimels={[{ label: lijst.label, href: adres(lijst.pad) }, { label: t.titel }]}>
      <Gegevens vraag={vraag} wat={t.wat}>
        {(verzoek) => (
          <>
            <Verzoekkaart verzoek={verzoek} />
            {verzoek.status === 'toegekend' ? (
              <Melding soort="gelukt">{t.alToegekend}</Melding>
            ) : (
              <Besluitformulier verzoek={verzoek} gezien={gezienVan(verzoek, vraag)} terug={lijst.pad} />
            )}
          </>
        )}
      </Gegevens>
    </Pagina>
  );
}

function Verzoekkaart({
  verzoek: { naam, email, gevraagdOp, aanbiederNaam, reden },
}: {
  verzoek: Accountverzoek;
}) {
  return (
    <Kaart titel={t.gevraagdTitel} id="gevraagd">
      <Gegevenslijst
        gegevens={[
          { label: t.veld.naam, waarde: naam },
          { label: t.veld.email, waarde: email },
          { label: t.veld.aanbieder, waarde: aanbiederNaam },
          { label: t.veld.gevraagd, waarde: momentTekst(gevraagdOp) },
          { label: t.veld.geweigerd, waarde: reden },
        ]}
      />
    </Kaart>
  );
}

const isGeven = (waarden: Waarden) => waarden['besluit'] === 'geven';
const isWeigeren = (waarden: Waarden) => waarden['besluit'] === 'weigeren';

const veldenVan = ({ naam, email, status }: Accountverzoek): readonly Veld[] => [
  {
    ...{ naam: 'besluit', soort: 'keuze', label: t.besluit, verplicht: t.fout.besluit },
    opties: [
      { waarde: 'geven', label: t.geven, uitleg: t.gevenUitleg },
      // What was refused can still be granted; refusing it again says nothing new.
      ...(status === 'open' ? [{ waarde: 'weigeren', label: t.weigeren }] : []),
    ],
  },
  {
    ...{ naam: 'naam', soort: 'tekst', label: t.veld.naam, verplicht: t.fout.naam, begin: naam },
    ...{ maxTekens: 200, als: isGeven },
  },
  {
    ...{ naam: 'email', soort: 'tekst', label: t.veld.email, verplicht: t.fout.email, begin: email },
    ...{ uitleg: t.emailUitleg, maxTekens: 254, als: isGeven },
  },
  {
    ...{ naam: 'reden', soort: 'vak', label: t.reden, uitleg: t.redenUitleg, verplicht: t.fout.reden },
    ...{ regels: 3, maxTekens: 1000, als: isWeigeren },
  },
];

function Besluitformulier({
  verzoek,
  gezien,
  terug,
}: {
  verzoek: Accountverzoek;
  gezien: Gezien<Accountverzoek>;
  terug: string;
}) {
  const { id } = verzoek;
  return (
    <Actieformulier<Accountverzoek, Accountverzoek>
      label={t.titel}
      knop={t.knop}
      velden={veldenVan(verzoek)}
      gezien={gezien}
      verstuur={({ besluit, ...inhoud }, koppen) =>
        besluit === 'geven'
          ? stuur('/api/v1/accountverzoeken/{id}/_ken-toe', { id }, inhoud, koppen)
          : stuur('/api/v1/accountverzoeken/{id}/_weiger', { id }, inhoud, koppen)
      }
      ververs={[['accountverzoeken'], ['aanbiederaccounts'], ['gebruikers'], ['vandaag']]}
      gelukt={({ status }) => (status === 'toegekend' ? t.isGegeven : t.isGeweigerd)}
      terug={terug}
    />
  );
}
