import { useParams } from '@tanstack/react-router';
import { Kaart, Knop, Knoppen } from '@navolgbaar/ui';
import type { ReactNode } from 'react';
import { actieKoppen } from '../../api/client';
import { type Netwerkkaart, type Kaartlid, netwerkkaartVraag } from '../../api/netwerkkaarten';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { Actieformulier } from '../../delen/actieformulier';
import { useGaNaar } from '../../delen/ga-naar';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { Stuk } from '../../delen/stuk-kader';
import type { Veld } from '../../delen/velden';
import { FoutMelding, NietGevonden } from '../../schil/fout-scherm';
import { menuTeksten } from '../../teksten/menu';
import { netwerkTeksten } from '../../teksten/netwerkkaart';
import { opties } from '../../teksten/waarden';
import { ZaakFormulierpagina } from '../zaken/zaak-kader';
import { lidTekst, opDomein } from './leden';

const ververs = [['netwerkkaarten'], ['zaken']];
/** The choice that is nobody. */
const ONDUIDELIJK = 'onduidelijk';

/** Begins the map of a cliënt of a case. */
export function KaartBeginnen() {
  const t = netwerkTeksten.begin;
  return (
    <ZaakFormulierpagina titel={t.titel} inleiding={t.inleiding}>
      {(zaak) =>
        zaak.status === 'afgesloten' ? (
          <NietMogelijk terug={`/zaken/${zaak.id}`} />
        ) : (
          <Actieformulier<Netwerkkaart>
            label={t.titel}
            velden={[
              {
                ...{ naam: 'clientcode', soort: 'tekst', label: t.clientcode, uitleg: t.uitleg },
                ...{ verplicht: t.fout, maxTekens: 20 },
              },
            ]}
            knop={t.knop}
            verstuur={(verzoek, koppen) =>
              stuur('/api/v1/zaken/{id}/netwerkkaarten', { id: zaak.id }, verzoek, koppen)
            }
            ververs={ververs}
            gelukt={t.gelukt}
            terug={`/zaken/${zaak.id}`}
            naar={({ id }) => `/netwerkkaarten/${id}`}
          />
        )
      }
    </ZaakFormulierpagina>
  );
}

/** Puts a function on the map. */
export function LidToevoegen() {
  const t = netwerkTeksten.lid;
  return (
    <OpKaart titel={t.titel} inleiding={t.inleiding}>
      {(kaart, gezien) => (
        <Actieformulier<Netwerkkaart, Netwerkkaart>
          label={t.titel}
          velden={lidvelden()}
          gezien={gezien}
          knop={t.knop}
          verstuur={(verzoek, koppen) =>
            stuur('/api/v1/netwerkkaarten/{id}/leden', { id: kaart.id }, verzoek, koppen)
          }
          ververs={ververs}
          gelukt={t.gelukt}
          terug={`/netwerkkaarten/${kaart.id}`}
        />
      )}
    </OpKaart>
  );
}

/** Changes what is said of a function, or takes it off the map. */
export function LidWijzigen() {
  const { lidId = '' } = useParams({ strict: false });
  const t = netwerkTeksten.lid;
  return (
    <OpKaart titel={t.titelWijzig} inleiding={t.inleiding}>
      {(kaart, gezien) => {
        const lid = kaart.leden.find(({ id }) => id === lidId);
        if (!lid) return <NietGevonden />;
        return (
          <>
            <Actieformulier<Netwerkkaart, Netwerkkaart>
              label={t.titelWijzig}
              velden={lidvelden(lid)}
              gezien={gezien}
              wijziging={({ leden }: Netwerkkaart) => lidvelden(leden.find(({ id }) => id === lidId))}
              knop={t.knopWijzig}
              verstuur={(verzoek, koppen) =>
                stuur(
                  '/api/v1/netwerkkaarten/{id}/leden/{lidId}',
                  { id: kaart.id, lidId },
                  verzoek,
                  koppen,
                  'PATCH',
                )
              }
              ververs={ververs}
              gelukt={t.gelukt}
              terug={`/netwerkkaarten/${kaart.id}`}
            />
            <WeghaalKaart kaart={kaart} lidId={lidId} />
          </>
        );
      }}
    </OpKaart>
  );
}

function WeghaalKaart({ kaart, lidId }: { kaart: Netwerkkaart; lidId: string }) {
  const t = netwerkTeksten.lid;
  const gaNaar = useGaNaar();
  const actie = useActie<void, Netwerkkaart>({
    doe: () =>
      stuur(
        '/api/v1/netwerkkaarten/{id}/leden/{lidId}/_haal-weg',
        { id: kaart.id, lidId },
        {},
        actieKoppen({ versie: kaart.versie }),
      ),
    ververs,
    bericht: t.wegGelukt,
    gelukt: () => gaNaar(`/netwerkkaarten/${kaart.id}`),
  });
  return (
    <Kaart>
      {actie.error && <FoutMelding fout={actie.error} />}
      <Knoppen>
        <Knop onClick={() => actie.mutate()}>{t.weg}</Knop>
      </Knoppen>
    </Kaart>
  );
}

const lidvelden = (lid?: Kaartlid): Veld[] => {
  const t = netwerkTeksten.lid;
  return [
    {
      ...{ naam: 'functie', soort: 'tekst', label: t.functie, uitleg: t.functieUitleg, maxTekens: 120 },
      ...{ verplicht: t.functieFout, begin: lid?.functie ?? '' },
    },
    {
      ...{ naam: 'organisatie', soort: 'tekst', label: t.organisatie, maxTekens: 160 },
      ...{ verplicht: t.organisatieFout, begin: lid?.organisatie ?? '' },
    },
    {
      ...{ naam: 'domein', soort: 'keuze', label: t.domein, verplicht: t.domeinFout },
      ...{ opties: opties(netwerkTeksten.domein), begin: lid?.domein ?? '' },
    },
    { naam: 'aanbiederId', soort: 'aanbieder', label: t.aanbiederId, begin: lid?.aanbiederId ?? '' },
    {
      ...{ naam: 'taak', soort: 'vak', label: t.taak, regels: 2, maxTekens: 400 },
      begin: lid?.taak ?? '',
    },
  ];
};

/** Says who holds the regie, or that this is not clear. */
export function RegieVastleggen() {
  const t = netwerkTeksten.stelVast;
  return (
    <OpKaart titel={t.titel} inleiding={t.inleiding}>
      {(kaart, gezien) => (
        <Actieformulier<Netwerkkaart, Netwerkkaart>
          label={t.titel}
          velden={[
            {
              ...{ naam: 'lidId', soort: 'keuze', label: t.wie, verplicht: t.wieFout },
              begin: kaart.regie.stand === 'onduidelijk' ? ONDUIDELIJK : (kaart.regie.lidId ?? ''),
              opties: [
                { waarde: ONDUIDELIJK, label: t.onduidelijk },
                ...opDomein(kaart.leden).map((lid) => ({ waarde: lid.id, label: lidTekst(lid) })),
              ],
            },
            {
              ...{ naam: 'toelichting', soort: 'vak', label: t.toelichting, maxTekens: 2000, regels: 4 },
              ...{ verplicht: t.toelichtingFout, begin: kaart.regie.toelichting ?? '' },
            },
          ]}
          gezien={gezien}
          knop={t.knop}
          verstuur={({ lidId, ...verzoek }, koppen) =>
            stuur(
              '/api/v1/netwerkkaarten/{id}/_stel-regie-vast',
              { id: kaart.id },
              lidId === ONDUIDELIJK ? verzoek : { ...verzoek, lidId },
              koppen,
            )
          }
          ververs={ververs}
          gelukt={t.gelukt}
          terug={`/netwerkkaarten/${kaart.id}`}
        />
      )}
    </OpKaart>
  );
}

function OpKaart({
  titel,
  inleiding,
  children,
}: {
  titel: string;
  inleiding: string;
  children: (kaart: Netwerkkaart, gezien: Gezien<Netwerkkaart>) => ReactNode;
}) {
  return (
    <Stuk vraag={netwerkkaartVraag} wat={netwerkTeksten.wat}>
      {(kaart, gezien) => {
        const eigen = netwerkTeksten.kaart(kaart.clientcode);
        const terug = `/netwerkkaarten/${kaart.id}`;
        return (
          <Pagina
            titel={titel}
            boven={eigen}
            inleiding={inleiding}
            kruimels={[
              { label: menuTeksten.zaken, href: adres('/zaken') },
              { label: kaart.zaakNummer, href: adres(`/zaken/${kaart.zaakId}`) },
              { label: eigen, href: adres(terug) },
              { label: titel },
            ]}
          >
            {kaart.handelingen.includes('wijzig') ? children(kaart, gezien) : <NietMogelijk terug={terug} />}
          </Pagina>
        );
      }}
    </Stuk>
  );
}
