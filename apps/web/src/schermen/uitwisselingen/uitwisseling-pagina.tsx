import {
  datumTekst,
  Gegevenslijst,
  Herleiding,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Koppeling,
  Melding,
  momentTekst,
} from '@navolgbaar/ui';
import { type Uitwisseling, uitwisselingVraag } from '../../api/activiteiten';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { Actieformulier } from '../../delen/actieformulier';
import { dagVan } from '../../delen/dag';
import { lijstadres } from '../../delen/lijstplaats';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { useWie, ZaakKoppeling } from '../../delen/zaak-labels';
import { uitwisselTeksten as t, uitwisselwoorden } from '../../teksten/uitwisselingen';
import { waarden, woord } from '../../teksten/waarden';
import { OverWie, UITWISSELINGEN, Uitwisselstand } from './kolommen';

const tekstblok = (tekst: string | null) => tekst && <span className="nav-vrijetekst">{tekst}</span>;

function Kader(props: StukKaderProps<Uitwisseling>) {
  return (
    <Stuk vraag={uitwisselingVraag} wat={t.wat}>
      {(stuk, gezien) => <Blad stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Blad({ stuk, gezien, titel, inleiding, children }: StukBladProps<Uitwisseling>) {
  const eigen = t.paginatitel(stuk.nummer);
  const lijst = { label: t.titel, href: lijstadres(UITWISSELINGEN) };
  const hier = { label: eigen, href: adres(`${UITWISSELINGEN}/${stuk.id}`) };
  return (
    <Pagina
      {...stukkop(titel, eigen, lijst, hier)}
      inleiding={inleiding}
      afdrukken={!titel}
      identiteit={{
        label: eigen,
        gegevens: [
          { label: t.veld.met, waarde: stuk.wie },
          { label: t.veld.over, waarde: <OverWie over={stuk} /> },
          { label: t.kolom.stand, waarde: <Uitwisselstand status={stuk.status} /> },
        ],
      }}
    >
      {children(stuk, gezien)}
    </Pagina>
  );
}

/** An exchange: what, on which ground, until when it stays, and what was done with it. */
export function UitwisselingPagina() {
  return (
    <Kader>
      {(stuk) => (
        <>
          {stuk.gewistOp && (
            <Melding soort="info">{t.gewistTekst(datumTekst(dagVan(stuk.gewistOp)))}</Melding>
          )}
          <Kolommen hoofd={<GegevensKaart stuk={stuk} />} zij={<BewaringKaart stuk={stuk} />} />
        </>
      )}
    </Kader>
  );
}

function GegevensKaart({ stuk }: { stuk: Uitwisseling }) {
  const wie = useWie();
  const { veld } = t;
  const { zaakId, zaakNummer, categorieen, verstrekkingId, afloop, afloopOp, handelingen } = stuk;
  return (
    <Kaart titel={t.gegevens} id="gegevens">
      <Gegevenslijst
        gegevens={[
          { label: veld.richting, waarde: woord(uitwisselwoorden.uitwisselrichting, stuk.richting) },
          { label: veld.dag, waarde: datumTekst(stuk.op) },
          { label: veld.met, waarde: stuk.wie },
          { label: veld.over, waarde: <OverWie over={stuk} /> },
          {
            label: veld.zaak,
            waarde: zaakId && zaakNummer && <ZaakKoppeling id={zaakId} nummer={zaakNummer} />,
          },
          { label: veld.grondslag, waarde: stuk.grondslag },
          { label: veld.doel, waarde: tekstblok(stuk.doel) },
          {
            label: veld.categorieen,
            waarde: categorieen.map((een) => woord(waarden.gegevenscategorie, een)).join(', '),
          },
          { label: veld.inhoud, waarde: tekstblok(stuk.inhoud) },
          { label: veld.weggelaten, waarde: tekstblok(stuk.weggelaten) },
          {
            label: veld.afloop,
            waarde: afloop && (
              <>
                {tekstblok(afloop)} <span className="nav-zacht">{datumTekst(afloopOp ?? '')}</span>
              </>
            ),
          },
          {
            label: veld.verstrekking,
            waarde: verstrekkingId && <Koppeling href={adres('/verstrekkingen')}>{t.inLogboek}</Koppeling>,
          },
          {
            label: veld.vastgelegd,
            waarde: `${momentTekst(stuk.vastgelegdOp)}, ${wie(stuk.vastgelegdDoor)}`,
          },
        ].filter(({ waarde }) => Boolean(waarde))}
      />
      {handelingen.includes('legAfloopVast') && (
        <Knoppen>
          <KnopKoppeling href={adres(`${UITWISSELINGEN}/${stuk.id}/afloop`)} soort="primair">
            {t.afloop.titel}
          </KnopKoppeling>
        </Knoppen>
      )}
    </Kaart>
  );
}

function BewaringKaart({ stuk }: { stuk: Uitwisseling }) {
  return (
    <Kaart titel={t.bewaring} id="bewaring">
      <Gegevenslijst gegevens={[{ label: t.veld.bewarenTot, waarde: datumTekst(stuk.bewarenTot) }]} />
      <Herleiding stappen={stuk.herleiding} />
    </Kaart>
  );
}

/** What was done with it. */
export function UitwisselingAfloop() {
  const { titel, inleiding, knop, gelukt, vraag, fout } = t.afloop;
  return (
    <Kader titel={titel} inleiding={inleiding}>
      {(stuk, gezien) => {
        const terug = `${UITWISSELINGEN}/${stuk.id}`;
        if (!stuk.handelingen.includes('legAfloopVast')) {
          return <NietMogelijk terug={terug} />;
        }
        return (
          <Actieformulier<Uitwisseling, Uitwisseling>
            label={titel}
            velden={[
              {
                ...{ naam: 'afloop', soort: 'vak', label: vraag, verplicht: fout, maxTekens: 4000 },
                begin: stuk.afloop ?? '',
              },
            ]}
            knop={knop}
            gezien={gezien}
            verstuur={(verzoek, koppen) =>
              stuur('/api/v1/uitwisselingen/{id}/_leg-afloop-vast', { id: stuk.id }, verzoek, koppen)
            }
            ververs={[['uitwisselingen']]}
            gelukt={gelukt}
            terug={terug}
          />
        );
      }}
    </Kader>
  );
}
