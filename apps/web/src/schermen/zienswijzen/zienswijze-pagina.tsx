import { Fragment } from 'react';
import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Kop,
  Lijst,
  momentTekst,
} from '@navolgbaar/ui';
import { useVandaag } from '../../api/ik';
import type { Zienswijzevraag } from '../../api/zienswijzevragen';
import { adres } from '../../basis';
import { DocumentNaam } from '../../delen/document-naam';
import { Termijnkaart } from '../../delen/termijnkaart';
import { Stand } from '../../delen/zaak-labels';
import { woord } from '../../teksten/waarden';
import { wederhoorTeksten } from '../../teksten/wederhoor';
import { zienswijzeTeksten as t } from '../../teksten/zienswijzen';
import { Tekst } from '../wederhoor/wederhoor-pagina';
import { ZienswijzeKader } from './zienswijze-kader';

interface Props {
  vraag: Zienswijzevraag;
}

/** What would become public, why, until when the provider can say what it thinks, and what it said. */
export function ZienswijzePagina() {
  return (
    <ZienswijzeKader>
      {(vraag) => (
        <Kolommen
          hoofd={
            <>
              <NuKaart vraag={vraag} />
              <GegevenKaart vraag={vraag} />
              <VersieKaart vraag={vraag} />
            </>
          }
          zij={
            <>
              <TermijnKaart vraag={vraag} />
              <Kaart titel={t.waarom} id="waarom">
                <Gegevenslijst
                  gegevens={[
                    { label: t.voor, waarde: <span className="nav-vrijetekst">{vraag.voor}</span> },
                    { label: t.tegen, waarde: <span className="nav-vrijetekst">{vraag.tegen}</span> },
                  ]}
                />
              </Kaart>
            </>
          }
        />
      )}
    </ZienswijzeKader>
  );
}

function NuKaart({ vraag }: Props) {
  const { id, status, uiterlijk, opgeschortOp, handelingen } = vraag;
  const voorbij = status === 'gevraagd' && opgeschortOp === null && uiterlijk < useVandaag();
  return (
    <Kaart titel={t.nu.titel} id="wat-nu" nadruk>
      <Alinea>{voorbij ? t.nu.voorbij : woord(t.nu, status)}</Alinea>
      {handelingen.includes('geef') && (
        <Knoppen>
          <KnopKoppeling soort="primair" href={adres(`/zienswijzen/${id}/geven`)}>
            {t.nu.knop}
          </KnopKoppeling>
        </Knoppen>
      )}
    </Kaart>
  );
}

function GegevenKaart({ vraag: { strekking, inhoud, gegevenOm, documenten, teLaat } }: Props) {
  if (!strekking || !gegevenOm) return null;
  const op = teLaat ? `${momentTekst(gegevenOm)}. ${t.teLaat}` : momentTekst(gegevenOm);
  return (
    <Kaart titel={t.uwZienswijze} id="zienswijze">
      <Gegevenslijst
        gegevens={[
          { label: t.veld.strekking, waarde: woord(t.geven.keuze, strekking) },
          { label: t.veld.inhoud, waarde: <span className="nav-vrijetekst">{inhoud}</span> },
          { label: t.veld.gegeven, waarde: op },
          {
            label: t.veld.bestanden,
            waarde: documenten.length > 0 && (
              <Lijst
                items={documenten.map((een) => (
                  <DocumentNaam key={een.id} document={een} />
                ))}
              />
            ),
          },
        ]}
      />
    </Kaart>
  );
}

function VersieKaart({ vraag: { publiekeVersie } }: Props) {
  return (
    <Kaart titel={t.versie.titel} id="versie">
      {!publiekeVersie && <Alinea>{t.versie.nogNiet}</Alinea>}
      {publiekeVersie?.secties.map(({ sleutel, kop, inhoud }) => (
        <Fragment key={sleutel}>
          <section className="nav-rapportdeel">
            <Kop niveau={3}>{kop}</Kop>
            <Tekst tekst={inhoud} dieper={1} />
          </section>
          {sleutel === publiekeVersie.bevindingenNa && <Bevindingen versie={publiekeVersie} />}
        </Fragment>
      ))}
    </Kaart>
  );
}

function Bevindingen({
  versie: { bevindingen },
}: {
  versie: NonNullable<Zienswijzevraag['publiekeVersie']>;
}) {
  if (bevindingen.length === 0) return null;
  return (
    <section className="nav-rapportdeel">
      <Kop niveau={3}>{wederhoorTeksten.bevindingen}</Kop>
      {bevindingen.map(({ norm, oordeel, onderbouwing }, nummer) => (
        <div key={nummer} className="nav-rapportdeel">
          <div className="nav-labels">
            <Kop niveau={4}>{norm}</Kop>
            <Stand lijst="normoordeel" code={oordeel} />
          </div>
          <Tekst tekst={onderbouwing} dieper={2} />
        </div>
      ))}
    </section>
  );
}

function TermijnKaart({ vraag }: Props) {
  return (
    <Termijnkaart titel={t.termijn} naam={t.termijnNaam} termijn={vraag} open={vraag.status === 'gevraagd'}>
      <Gegevenslijst gegevens={[{ label: t.veld.gevraagd, waarde: datumTekst(vraag.gevraagdOp) }]} />
    </Termijnkaart>
  );
}
