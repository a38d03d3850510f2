import { useState } from 'react';
import {
  Alinea,
  DataTabel,
  Dialoog,
  Herleiding,
  Kaart,
  Knop,
  Knoppen,
  Koppeling,
  StatusLabel,
  type Kolom,
  type StatusSoort,
} from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import { type Rondedetail, rondeVraag } from '../../api/gelijke-gevallen';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { Pagina } from '../../delen/pagina';
import { Stuk } from '../../delen/stuk-kader';
import { FoutMelding } from '../../schil/fout-scherm';
import { herwegingTeksten as t } from '../../teksten/herweging';
import { kruimels, Rondestand, ververs } from './herwegingen-lijst';
import { Uitkomst } from './uitkomst';

/** A round: what was drawn, and once it is closed how the weighings agree. */
export function HerwegingPagina() {
  return (
    <Stuk vraag={rondeVraag} wat={t.wat}>
      {(ronde) => (
        <Pagina
          titel={t.eigen(ronde.jaar)}
          kruimels={[...kruimels, { label: t.eigen(ronde.jaar) }]}
          labels={<Rondestand status={ronde.status} />}
          acties={ronde.handelingen.includes('sluit') && <Sluitknop ronde={ronde} />}
          afdrukken
        >
          {ronde.uitkomst && <Uitkomst uitkomst={ronde.uitkomst} />}
          <ItemsKaart ronde={ronde} />
          <Herleiding stappen={ronde.herleiding} />
        </Pagina>
      )}
    </Stuk>
  );
}

type Item = Rondedetail['items'][number];

function ItemsKaart({ ronde: { items, status } }: { ronde: Rondedetail }) {
  const alleenMijn = items.every(({ vanMij }) => vanMij);
  return (
    <Kaart titel={alleenMijn ? t.items.mijn : t.items.titel} id="items">
      {items.length === 0 ? (
        <Alinea>{t.items.leeg}</Alinea>
      ) : (
        <DataTabel
          bijschrift={t.items.bijschrift}
          rijen={items}
          sleutel={({ id }) => id}
          kolommen={status === 'gestart' ? [...kolommen(t.itemstand), doen] : kolommen(NA_SLUITEN)}
        />
      )}
    </Kaart>
  );
}

const STAND: Readonly<Record<string, StatusSoort>> = {
  open: 'waarschuwing',
  gewogen: 'gelukt',
  overgeslagen: 'rust',
};

/** What is open when the round closes, stays unweighed. */
const NA_SLUITEN = { ...t.itemstand, open: t.nietGewogen };

// No link to the melding: there stands the first weighing.
const kolommen = (standen: Readonly<Record<string, string>>): readonly Kolom<Item>[] => [
  { id: 'nummer', kop: t.items.kolom.nummer, rijkop: true, smal: true, cel: ({ nummer }) => nummer },
  { id: 'weger', kop: t.items.kolom.weger, cel: ({ weger }) => weger },
  {
    id: 'stand',
    kop: t.items.kolom.stand,
    cel: ({ status, reden }) => (
      <>
        <StatusLabel soort={STAND[status] ?? 'neutraal'}>{standen[status] ?? status}</StatusLabel>
        {reden && <span className="nav-onderregel nav-klein">{t.items.reden(reden)}</span>}
      </>
    ),
  },
];

const doen: Kolom<Item> = {
  id: 'doen',
  kop: t.items.kolom.doen,
  cel: ({ id, vanMij, status, nummer }) =>
    vanMij &&
    status === 'open' && (
      <Koppeling href={adres(`/gelijke-gevallen/herweegitems/${id}`)}>
        {t.items.weeg}
        <span className="nav-verborgen">{t.items.welke(nummer)}</span>
      </Koppeling>
    ),
};

/** A step that cannot be undone: it says what it does before it is done. */
function Sluitknop({ ronde: { id, versie, items } }: { ronde: Rondedetail }) {
  const [open, zetOpen] = useState(false);
  const sluit = useActie<undefined, Rondedetail>({
    doe: () => stuur('/api/v1/herwegingen/{id}/_sluit', { id }, {}, actieKoppen({ versie })),
    ververs,
    bericht: t.sluit.gelukt,
    gelukt: () => zetOpen(false),
  });
  const nog = items.filter(({ status }) => status === 'open').length;
  return (
    <>
      <Knop onClick={() => zetOpen(true)}>{t.sluit.knop}</Knop>
      <Dialoog open={open} titel={t.sluit.titel} onSluit={() => zetOpen(false)}>
        <Alinea>{t.sluit.uitleg}</Alinea>
        {nog > 0 && <Alinea>{t.sluit.open(nog)}</Alinea>}
        {sluit.isError && <FoutMelding fout={sluit.error} />}
        <Knoppen>
          <Knop soort="primair" bezig={sluit.isPending} onClick={() => sluit.mutate(undefined)}>
            {t.sluit.knop}
          </Knop>
          <Knop onClick={() => zetOpen(false)}>{t.sluit.annuleer}</Knop>
        </Knoppen>
      </Dialoog>
    </>
  );
}
