import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams } from '@tanstack/react-router';
import { datumTekst } from '@navolgbaar/ui';
import {
  type Aanduidbaar,
  type Aanduiding,
  aandachtVraag,
  type Gebiedsregel,
  gebiedenVraag,
  type Objectaandacht,
} from '../../api/aandachtsgebieden';
import { api, gelukt } from '../../api/client';
import { useVandaag } from '../../api/ik';
import type { components } from '../../api/schema';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { herlees } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { plekVan } from '../../delen/plek';
import type { Veld } from '../../delen/velden';
import { aandachtTeksten } from '../../teksten/aandachtsgebieden';
import { woord } from '../../teksten/waarden';

type Verzoek = components['schemas']['GeefAanduidingRequest'];

const ververs = [['aandachtsgebieden']];

/** What the address names, and the way back to it. */
function useObject() {
  const { object = '', objectId = '', id = '' } = useParams({ strict: false });
  const plek = plekVan(object, objectId) ?? '/';
  return {
    ...{ id, object: object as Aanduidbaar, objectId, terug: `${plek}#aandachtsgebieden` },
    kruimel: { label: woord(aandachtTeksten.object, object), href: adres(plek) },
  };
}

/** Says that a melding, case or provider is in a focus area; of a proposal the reasons stand there already. */
export function AanduidingGeven() {
  const t = aandachtTeksten.geven;
  const { object, objectId, terug, kruimel } = useObject();
  const gekozen = new URLSearchParams(useLocation({ select: ({ searchStr }) => searchStr })).get('gebied');
  const vandaag = useVandaag();
  const gebieden = useQuery(gebiedenVraag);
  const aandacht = useQuery(aandachtVraag(object, objectId));
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding} kruimels={[kruimel, { label: t.titel }]}>
      <Gegevens vraag={gebieden} wat={aandachtTeksten.titel}>
        {(alle) => (
          <Gegevens vraag={aandacht} wat={t.wat}>
            {(nu) => {
              const keuze = teGeven(alle, nu);
              if (keuze.length === 0) return <NietMogelijk terug={terug} tekst={t.geenOver} />;
              return (
                <Actieformulier<Objectaandacht>
                  label={t.titel}
                  velden={geefvelden(keuze, nu, gekozen, vandaag)}
                  knop={t.knop}
                  verstuur={async (verzoek, koppen) =>
                    gelukt(
                      await api.POST('/api/v1/aanduidingen', {
                        body: { ...verzoek, object, objectId } as Verzoek,
                        headers: koppen,
                      }),
                    )
                  }
                  ververs={ververs}
                  gelukt={t.gelukt}
                  terug={terug}
                />
              );
            }}
          </Gegevens>
        )}
      </Gegevens>
    </Pagina>
  );
}

const teGeven = (gebieden: readonly Gebiedsregel[], { lopend }: Objectaandacht): Gebiedsregel[] =>
  gebieden.filter(({ id, stand }) => stand === 'geldt' && !lopend.some(({ gebiedId }) => gebiedId === id));

function geefvelden(
  gebieden: readonly Gebiedsregel[],
  { voorstellen }: Objectaandacht,
  gekozen: string | null,
  vandaag: string,
): readonly Veld[] {
  const t = aandachtTeksten.geven;
  const voorstel = voorstellen.find(({ gebiedId }) => gebiedId === gekozen);
  return [
    {
      ...{ naam: 'gebiedId', soort: 'keuze', label: t.gebied, verplicht: t.gebiedFout },
      opties: gebieden.map(({ id, naam, uitleg }) => ({ waarde: id, label: naam, uitleg })),
      begin: voorstel?.gebiedId ?? '',
    },
    {
      ...{ naam: 'sinds', soort: 'datum', label: t.sinds, verplicht: t.sindsFout },
      ...{ dagen: 'tot-en-met-vandaag', begin: datumTekst(vandaag) },
    },
    {
      ...{ naam: 'toelichting', soort: 'vak', label: t.toelichting, verplicht: t.toelichtingFout },
      ...{ maxTekens: 1000, regels: 3, begin: voorstel?.herleiding[0]?.stap ?? '' },
    },
  ];
}

/** Ends that something is in a focus area. */
export function AanduidingBeeindigen() {
  const t = aandachtTeksten.afnemen;
  const { id, object, objectId, terug, kruimel } = useObject();
  const vandaag = useVandaag();
  const vraag = useQuery(aandachtVraag(object, objectId));
  const velden: readonly Veld[] = [
    {
      ...{ naam: 'tot', soort: 'datum', label: t.tot, verplicht: t.totFout },
      ...{ dagen: 'tot-en-met-vandaag', begin: datumTekst(vandaag) },
    },
    { naam: 'reden', soort: 'vak', label: t.reden, verplicht: t.redenFout, maxTekens: 1000, regels: 3 },
  ];
  const zoek = (aandacht: Objectaandacht | undefined) => aandacht?.lopend.find((rij) => rij.id === id);
  return (
    <Gegevens vraag={vraag} wat={aandachtTeksten.geven.wat}>
      {(aandacht) => {
        const aanduiding = zoek(aandacht);
        return (
          <Pagina
            titel={t.titel}
            {...(aanduiding && { inleiding: t.inleiding(aanduiding.gebiedNaam) })}
            kruimels={[kruimel, { label: t.titel }]}
          >
            {aanduiding ? (
              <Actieformulier<Objectaandacht, Aanduiding>
                label={t.titel}
                velden={velden}
                gezien={{ versie: aanduiding.versie, haalOp: async () => zoek(await herlees(vraag)) }}
                knop={t.knop}
                verstuur={(verzoek, koppen) =>
                  stuur('/api/v1/aanduidingen/{id}/_beeindig', { id }, verzoek, koppen)
                }
                ververs={ververs}
                gelukt={t.gelukt}
                terug={terug}
              />
            ) : (
              <NietMogelijk terug={terug} />
            )}
          </Pagina>
        );
      }}
    </Gegevens>
  );
}
