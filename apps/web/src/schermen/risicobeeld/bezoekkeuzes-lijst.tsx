import { useQuery } from '@tanstack/react-query';
import {
  DataTabel,
  datumTekst,
  KnopKoppeling,
  type Kolom,
  Koppeling,
  LegeStaat,
  StatusLabel,
} from '@navolgbaar/ui';
import { useHeeftRecht, useVandaag } from '../../api/ik';
import { type Bezoekkeuze, bezoekkeuzesVraag, type Keuzedetail } from '../../api/risico';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { dagVan } from '../../delen/dag';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import type { Veld } from '../../delen/velden';
import { bezoekkeuzeTeksten as t, risicoTeksten } from '../../teksten/risico';
import { woord } from '../../teksten/waarden';
import { BEELD, Bladen, KEUZES, ververs } from './kader';

/** The choices of visits, the newest on top. */
export function BezoekkeuzesLijst() {
  const mag = useHeeftRecht()('bezoekkeuze:maken');
  const vraag = useQuery(bezoekkeuzesVraag);
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: risicoTeksten.titel, href: adres(BEELD) }, { label: t.titel }]}
      acties={
        mag && (
          <KnopKoppeling href={adres(`${KEUZES}/nieuw`)} pictogram="nieuw">
            {t.nieuw}
          </KnopKoppeling>
        )
      }
    >
      <Bladen huidig="keuzes" />
      <Gegevens vraag={vraag} wat={t.titel}>
        {(rijen) => (
          <DataTabel
            bijschrift={t.bijschrift}
            rijen={rijen}
            sleutel={({ id }) => id}
            kolommen={kolommen}
            leeg={<LegeStaat titel={t.leeg.titel}>{t.leeg.tekst}</LegeStaat>}
          />
        )}
      </Gegevens>
    </Pagina>
  );
}

const STANDEN = { concept: 'actief', vastgesteld: 'gelukt' } as const;

/** Whether it is a proposal, adopted, replaced or taken back. */
export const Keuzestand = ({ status }: { status: string }) => (
  <StatusLabel soort={STANDEN[status as keyof typeof STANDEN] ?? 'rust'}>
    {woord(t.stand, status)}
  </StatusLabel>
);

const kolommen: readonly Kolom<Bezoekkeuze>[] = [
  {
    id: 'keuze',
    kop: t.kolom.keuze,
    rijkop: true,
    cel: ({ id, jaar }) => <Koppeling href={adres(`${KEUZES}/${id}`)}>{t.een(jaar)}</Koppeling>,
  },
  { id: 'gemaakt', kop: t.kolom.gemaakt, cel: ({ gemaaktOp }) => datumTekst(dagVan(gemaaktOp)) },
  { id: 'dagen', kop: t.kolom.dagen, cel: ({ dagen }) => dagen },
  { id: 'stand', kop: t.kolom.stand, cel: ({ status }) => <Keuzestand status={status} /> },
];

/** Asks for a proposal. */
export function BezoekkeuzeMaken() {
  const jaar = Number(useVandaag().slice(0, 4));
  const jaren = [jaar, jaar + 1].map(String);
  const velden: readonly Veld[] = [
    {
      ...{ naam: 'jaar', soort: 'keuze', label: t.maken.jaar, verplicht: t.maken.jaarFout },
      opties: jaren.map((waarde) => ({ waarde, label: waarde })),
    },
    { naam: 'dagen', soort: 'tekst', label: t.maken.dagen, verplicht: t.maken.dagenFout },
  ];
  return (
    <Pagina
      titel={t.maken.titel}
      inleiding={t.maken.inleiding}
      kruimels={[
        { label: risicoTeksten.titel, href: adres(BEELD) },
        { label: t.titel, href: adres(KEUZES) },
        { label: t.maken.titel },
      ]}
    >
      <Actieformulier<Keuzedetail>
        label={t.maken.titel}
        velden={velden}
        controleer={({ dagen }) =>
          /^\d{1,4}$|^10000$/.test(String(dagen).trim()) ? {} : { dagen: t.maken.dagenFout }
        }
        knop={t.maken.knop}
        verstuur={(verzoek, koppen) =>
          stuur(
            '/api/v1/bezoekkeuzes',
            {},
            { jaar: Number(verzoek['jaar']), dagen: Number(verzoek['dagen']) },
            koppen,
          )
        }
        ververs={ververs}
        gelukt={t.maken.gelukt}
        terug={KEUZES}
        naar={({ id }) => `${KEUZES}/${id}`}
      />
    </Pagina>
  );
}
