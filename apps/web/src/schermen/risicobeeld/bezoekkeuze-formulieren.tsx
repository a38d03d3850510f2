import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { bezoekkeuzeVraag, type Keuzedetail } from '../../api/risico';
import { type Actiepad, stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { AlleenMetRecht } from '../../delen/alleen-met-recht';
import { Actieformulier } from '../../delen/actieformulier';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import type { Veld } from '../../delen/velden';
import { bezoekkeuzeTeksten as teksten } from '../../teksten/risico';
import { CijferKaart } from './bezoekkeuze-pagina';
import { KEUZES, ververs } from './kader';

interface Vorm {
  titel: string;
  inleiding: string;
  knop: string;
  gelukt: string;
  velden: readonly Veld[];
  verzoek?: object;
  /** To look at before sending. */
  vooraf?: ReactNode;
}

/** The page of an act on a choice, while that is possible. */
function Handeling({
  handeling,
  recht = 'bezoekkeuze:maken',
  pad,
  vorm,
}: {
  handeling: string;
  recht?: string;
  pad: Actiepad;
  vorm: (keuze: Keuzedetail) => Vorm | undefined;
}) {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(bezoekkeuzeVraag(id));
  const terug = `${KEUZES}/${id}`;
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(keuze) => {
        const t = keuze.handelingen.includes(handeling) ? vorm(keuze) : undefined;
        const naam = teksten.een(keuze.jaar);
        return (
          <Pagina
            titel={t?.titel ?? naam}
            {...(t && { inleiding: t.inleiding })}
            kruimels={[
              { label: teksten.titel, href: adres(KEUZES) },
              { label: naam, href: adres(terug) },
              ...(t ? [{ label: t.titel }] : []),
            ]}
          >
            <AlleenMetRecht recht={recht} terug={terug}>
              {t ? (
                <Actieformulier<Keuzedetail, Keuzedetail>
                  label={t.titel}
                  velden={t.velden}
                  gezien={gezienVan(keuze, vraag)}
                  knop={t.knop}
                  verstuur={(verzoek, koppen) => stuur(pad, { id }, { ...verzoek, ...t.verzoek }, koppen)}
                  ververs={ververs}
                  gelukt={t.gelukt}
                  terug={terug}
                >
                  {t.vooraf}
                </Actieformulier>
              ) : (
                <NietMogelijk terug={terug} daad={{ bij: 'bezoekkeuze', status: keuze.status, handeling }} />
              )}
            </AlleenMetRecht>
          </Pagina>
        );
      }}
    </Gegevens>
  );
}

/** Chooses one provider, or leaves it out: what is asked stays the same when a colleague was first. */
function Aanpassen({ wel }: { wel: boolean }) {
  const { aanbiederId = '' } = useParams({ strict: false }) as { aanbiederId?: string };
  const a = teksten.aanpassen;
  const zegt = wel ? a.wel : a.niet;
  return (
    <Handeling
      handeling="pasAan"
      pad="/api/v1/bezoekkeuzes/{id}/_pas-aan"
      vorm={({ regels }) => {
        const regel = regels.find((een) => een.aanbiederId === aanbiederId);
        if (!regel) return undefined;
        const anders = regel.voorgesteld !== wel;
        return {
          ...{ titel: zegt.titel(regel.aanbiederNaam), knop: zegt.knop, gelukt: a.gelukt },
          inleiding: anders ? a.inleiding : a.terug,
          velden: anders
            ? [
                {
                  ...{ naam: 'reden', soort: 'vak', label: a.reden, verplicht: a.redenFout },
                  ...{ maxTekens: 1000, regels: 3 },
                },
              ]
            : [],
          verzoek: { aanbiederId, keuze: wel ? 'bezoeken' : 'niet_bezoeken' },
        };
      }}
    />
  );
}

export const KeuzeBezoeken = () => <Aanpassen wel />;
export const KeuzeNietBezoeken = () => <Aanpassen wel={false} />;

/** Adopts a choice. */
export function KeuzeVaststellen() {
  const v = teksten.vaststellen;
  const velden: readonly Veld[] = [
    {
      ...{ naam: 'toelichting', soort: 'vak', label: v.toelichting, uitleg: v.toelichtingUitleg },
      ...{ verplicht: v.toelichtingFout, maxTekens: 2000, regels: 5 },
    },
  ];
  return (
    <Handeling
      handeling="stelVast"
      recht="bezoekkeuze:vaststellen"
      pad="/api/v1/bezoekkeuzes/{id}/_stel-vast"
      vorm={(keuze) => ({ ...v, velden, vooraf: <CijferKaart keuze={keuze} /> })}
    />
  );
}

/** Takes a proposal back. */
export function KeuzeIntrekken() {
  const i = teksten.intrekken;
  const velden: readonly Veld[] = [
    { naam: 'reden', soort: 'vak', label: i.reden, verplicht: i.redenFout, maxTekens: 1000, regels: 3 },
  ];
  return (
    <Handeling handeling="trekIn" pad="/api/v1/bezoekkeuzes/{id}/_trek-in" vorm={() => ({ ...i, velden })} />
  );
}
