import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Gegevenslijst, Kaart, KnopKoppeling } from '@navolgbaar/ui';
import { aanbiederVraag } from '../../api/aanbieders';
import { type Postkeuze, postkeuzeVraag } from '../../api/brieven';
import { useHeeftRecht } from '../../api/ik';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan } from '../../delen/gezien';
import { Pagina } from '../../delen/pagina';
import type { Veld } from '../../delen/velden';
import { aanbiederTeksten } from '../../teksten/aanbieders';
import { berichtTeksten, postkeuzeTeksten as t } from '../../teksten/berichten';
import { opties, woord } from '../../teksten/waarden';

const RECHT = 'aanbieder:postadres';

/** How this provider gets its letters; only for who may see the address. */
export function PostKaart({ id }: { id: string }) {
  const mag = useHeeftRecht()(RECHT);
  const vraag = useQuery({ ...postkeuzeVraag(id), enabled: mag });
  if (!mag) return null;
  return (
    <Kaart
      titel={t.kaart}
      id="brieven"
      acties={
        <KnopKoppeling klein href={adres(`/aanbieders/${id}/post`)}>
          {t.wijzig}
        </KnopKoppeling>
      }
    >
      <Gegevens vraag={vraag} wat={t.kaart}>
        {({ kanaal, postadres }) => (
          <Gegevenslijst
            gegevens={[
              { label: t.gaat, waarde: woord(berichtTeksten.kanaal, kanaal) },
              {
                label: t.adres,
                waarde: postadres && <span className="nav-vrijetekst">{postadres}</span>,
                toonLeeg: t.adresLocatie,
              },
            ]}
          />
        )}
      </Gegevens>
    </Kaart>
  );
}

const velden = ({ kanaal, postadres }: Postkeuze): Veld[] => [
  {
    ...{ naam: 'kanaal', soort: 'keuze', label: t.kanaal, verplicht: t.kanaalFout, begin: kanaal },
    opties: opties(berichtTeksten.kanaal).map((een) => ({ ...een, uitleg: t.uitleg[een.waarde] ?? '' })),
  },
  {
    ...{
      naam: 'postadres',
      soort: 'vak',
      label: t.postadres,
      uitleg: t.postadresUitleg,
      maxTekens: 300,
      regels: 3,
    },
    begin: postadres ?? '',
  },
];

/** Chooses how letters go to a provider from now on. */
export function PostWijzigen() {
  const { id = '' } = useParams({ strict: false });
  const aanbieder = useQuery(aanbiederVraag(id));
  const vraag = useQuery(postkeuzeVraag(id));
  const terug = `/aanbieders/${id}`;
  return (
    <Gegevens vraag={aanbieder} wat={aanbiederTeksten.titel}>
      {({ naam }) => (
        <Pagina
          titel={t.titel}
          boven={naam}
          inleiding={t.inleiding}
          kruimels={[
            { label: aanbiederTeksten.titel, href: adres('/aanbieders') },
            { label: naam, href: adres(terug) },
            { label: t.titel },
          ]}
        >
          <AlleenMetRecht recht={RECHT} terug={terug}>
            <Gegevens vraag={vraag} wat={t.kaart}>
              {(keuze) => (
                <Actieformulier<Postkeuze, Postkeuze>
                  label={t.titel}
                  velden={velden(keuze)}
                  gezien={gezienVan(keuze, vraag)}
                  wijziging={velden}
                  knop={t.knop}
                  verstuur={(verzoek, koppen) =>
                    stuur('/api/v1/aanbieders/{id}/postkeuzes', { id }, verzoek, koppen, 'PUT')
                  }
                  ververs={[['aanbieders']]}
                  gelukt={t.gelukt}
                  terug={terug}
                />
              )}
            </Gegevens>
          </AlleenMetRecht>
        </Pagina>
      )}
    </Gegevens>
  );
}
