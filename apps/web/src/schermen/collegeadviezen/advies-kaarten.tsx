import type { ReactNode } from 'react';
import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Kaart,
  Knop,
  KnopKoppeling,
  Knoppen,
  Kop,
  Koppeling,
  Melding,
  StatusLabel,
} from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import { adviesVraag, type Collegeadvies } from '../../api/collegeadviezen';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { BestandToevoegen } from '../../delen/bestand-toevoegen';
import { FoutMelding } from '../../schil/fout-scherm';
import { adviesTeksten as t } from '../../teksten/collegeadviezen';
import { woord } from '../../teksten/waarden';
import { ververs, verzoekVan } from './schrijven';

interface Props {
  advies: Collegeadvies;
}

const vrij = (tekst: string | null | undefined): ReactNode =>
  tekst ? <span className="nav-vrijetekst">{tekst}</span> : null;
/** Of a paper that belongs to the advice. */
const stukadres = (id: string, documentId: string): string =>
  `/api/v1/collegeadviezen/${id}/stukken/${documentId}/inhoud`;
const dag = (op: string | null | undefined): string | null => (op ? datumTekst(op) : null);

/** On what it rests. A college is told of which kind it is, and since when. */
export function BasisKaart({ advies: { basis } }: Props) {
  return (
    <Kaart titel={t.basis.titel} id="basis">
      {basis.map((een) => (
        <div key={een.id ?? een.op} className="nav-stapel nav-stapel--krap">
          <strong>{t.basis.regel[een.soort as keyof typeof t.basis.regel](datumTekst(een.op))}</strong>
          {een.omschrijving && <p className="nav-alinea nav-vrijetekst">{een.omschrijving}</p>}
          {een.toelichting && <p className="nav-alinea nav-vrijetekst">{een.toelichting}</p>}
        </div>
      ))}
    </Kaart>
  );
}

/** What is advised, on which ground, and what that means. */
export function InhoudKaart({ advies }: Props) {
  const { inhoud, keuze, rechtsmiddel } = advies;
  const { veld } = t;
  if (!inhoud.maatregel && !inhoud.wat)
    return (
      <Kaart titel={t.inhoud} id="inhoud">
        <Alinea>{t.leegInhoud}</Alinea>
      </Kaart>
    );
  return (
    <Kaart titel={t.inhoud} id="inhoud">
      <Gegevenslijst
        gegevens={[
          { label: veld.maatregel, waarde: inhoud.maatregel && woord(t.maatregel, inhoud.maatregel) },
          { label: veld.van, waarde: dag(inhoud.van) },
          { label: veld.tot, waarde: dag(inhoud.tot) },
          { label: veld.grond, waarde: inhoud.grond && <Grond grond={inhoud.grond} /> },
          { label: veld.wat, waarde: vrij(inhoud.wat) },
          { label: veld.waarom, waarde: vrij(inhoud.waarom) },
          { label: veld.evenredigheid, waarde: vrij(inhoud.evenredigheid) },
          { label: veld.gevolg, waarde: vrij(inhoud.gevolg) },
          { label: veld.karakter, waarde: keuze && woord(t.karakter, keuze.karakter) },
          { label: veld.rechtsmiddel, waarde: rechtsmiddel },
          { label: veld.bron, waarde: keuze?.bron },
        ]}
      />
      {keuze?.aanname && <Melding soort="waarschuwing">{t.aanname}</Melding>}
      <Clienten advies={advies} />
    </Kaart>
  );
}

/** An article that says its own place says it once. */
function Grond({ grond }: { grond: NonNullable<Collegeadvies['inhoud']['grond']> }) {
  const naam = woord(t.grond, grond.soort);
  return naam.endsWith(grond.vindplaats.trim()) ? naam : `${naam}: ${grond.vindplaats}`;
}

function Clienten({ advies }: Props) {
  const { clienten, maatregel } = advies.inhoud;
  const wijzig = advies.handelingen.includes('wijzig');
  const weg = useActie<string, Collegeadvies>({
    doe: (code) =>
      stuur(
        '/api/v1/collegeadviezen/{id}',
        { id: advies.id },
        { ...verzoekVan(advies), clienten: clienten.filter((een) => een.code !== code) },
        actieKoppen({ versie: advies.versie }),
        'PATCH',
      ),
    ververs,
    bericht: t.clienten.wegGelukt,
  });
  if (!/^(voorziening|financiering)_/.test(maatregel ?? '')) return null;
  return (
    <>
      <Kop niveau={3}>{t.clienten.titel}</Kop>
      <Alinea soort="klein">{t.clienten.belang}</Alinea>
      {weg.error && <FoutMelding fout={weg.error} />}
      {clienten.map(({ code, financiering, wat }) => (
        <div key={code} className="nav-stapel nav-stapel--krap">
          <strong>
            {code} ({woord(t.financiering, financiering)})
          </strong>
          <p className="nav-alinea nav-vrijetekst">{wat}</p>
          {wijzig && (
            <Knoppen>
              <Knop bezig={weg.isPending} onClick={() => weg.mutate(code)}>
                {t.clienten.weg(code)}
              </Knop>
            </Knoppen>
          )}
        </div>
      ))}
      {wijzig && (
        <Knoppen>
          <KnopKoppeling href={adres(`/collegeadviezen/${advies.id}/client`)}>
            {t.acties.client.titel}
          </KnopKoppeling>
        </Knoppen>
      )}
    </>
  );
}

/** The adopted report; who has it finds it behind its number. */
export function RapportKaart({ advies: { id, rapport, rapportLeesbaar, zaakId, verzending } }: Props) {
  if (!rapport) return null;
  const naam = t.rapport.nummer(rapport.nummer);
  return (
    <Kaart titel={t.rapport.titel} id="rapport">
      <p className="nav-alinea">
        {/* Before it was sent a jurist has the file below, and not the report on its own page. */}
        {zaakId || verzending ? <Koppeling href={adres(`/rapporten/${rapport.id}`)}>{naam}</Koppeling> : naam}
      </p>
      <Gegevenslijst
        gegevens={[
          { label: t.rapport.van, waarde: dag(rapport.vastgesteldOp) },
          { label: t.veld.conclusie, waarde: vrij(rapport.conclusie) },
          { label: t.veld.samenvatting, waarde: vrij(rapport.samenvatting) },
        ]}
      />
      {/* A jurist reaches the report by the advice, and by nothing else. */}
      {rapportLeesbaar && (
        <p className="nav-alinea">
          <Koppeling href={`/api/v1/collegeadviezen/${id}/rapporten/inhoud`} download>
            {t.rapport.open}
          </Koppeling>
        </p>
      )}
    </Kaart>
  );
}

/** What the jurist says of this text, and what he said before. */
export function JuristKaart({ advies: { jurist, juristadviezen = [], terugzendingen = [] } }: Props) {
  const eerder = jurist ? juristadviezen.slice(0, -1) : juristadviezen;
  if (!jurist && eerder.length === 0 && terugzendingen.length === 0) return null;
  const j = t.jurist;
  return (
    <Kaart titel={j.titel} id="jurist">
      {jurist && (
        <>
          <strong>{j.op(woord(t.oordeel, jurist.oordeel), datumTekst(jurist.op))}</strong>
          {jurist.tekst ? (
            <p className="nav-alinea nav-vrijetekst">{jurist.tekst}</p>
          ) : (
            <Alinea soort="klein">{j.alleenConclusie}</Alinea>
          )}
          {jurist.punten && jurist.punten.length > 0 && (
            <Gegevenslijst
              gegevens={jurist.punten.map(({ punt, tekst }) => ({ label: punt, waarde: vrij(tekst) }))}
            />
          )}
        </>
      )}
      {terugzendingen.map(({ op, reden }) => (
        <div key={`${op} ${reden}`} className="nav-stapel nav-stapel--krap">
          <strong>{j.terug(datumTekst(op))}</strong>
          <p className="nav-alinea nav-vrijetekst">{reden}</p>
        </div>
      ))}
      {eerder.length > 0 && <Kop niveau={3}>{j.eerder}</Kop>}
      {eerder.map(({ op, oordeel, tekst, tekstversie }) => (
        <div key={tekstversie} className="nav-stapel nav-stapel--krap">
          <strong>{j.op(woord(t.oordeel, oordeel), datumTekst(op))}</strong>
          <p className="nav-alinea nav-vrijetekst">{tekst}</p>
        </div>
      ))}
    </Kaart>
  );
}

/** How those were heard whom it touches. */
export function ZienswijzeKaart({ advies: { zienswijze } }: Props) {
  if (!zienswijze) return null;
  const z = t.zienswijze;
  const { gevraagdOp, aan, tot, vorm, ontvangenOp, inhoud, nietHoren, toelichting } = zienswijze;
  return (
    <Kaart titel={z.titel} id="zienswijze">
      {gevraagdOp && <Alinea>{z.gevraagd(aan ?? '', datumTekst(gevraagdOp))}</Alinea>}
      {gevraagdOp && !vorm && (
        <Alinea soort="klein">{tot ? z.nogNietTot(datumTekst(tot)) : z.nogNiet}</Alinea>
      )}
      {vorm && (
        <Alinea>
          {ontvangenOp ? z.ontvangen(woord(t.vorm, vorm), datumTekst(ontvangenOp)) : z.nietGegeven}
        </Alinea>
      )}
      {inhoud && <p className="nav-alinea nav-vrijetekst">{inhoud}</p>}
      {nietHoren && <Alinea>{woord(t.nietHoren, nietHoren)}</Alinea>}
      {toelichting && <p className="nav-alinea nav-vrijetekst">{toelichting}</p>}
    </Kaart>
  );
}

/** On which ground it was shared, and what of the jurist with it. */
export function VerzendKaart({ advies: { id, verzending } }: Props) {
  if (!verzending) return null;
  return (
    <Kaart titel={t.verzending.titel} id="verzonden">
      <Gegevenslijst
        gegevens={[
          { label: t.veld.verzonden, waarde: dag(verzending.op) },
          { label: t.veld.gedeeldGrond, waarde: verzending.grond },
          { label: t.verzending.jurist, waarde: woord(t.deling, verzending.juristdeling) },
          { label: t.veld.reactie, waarde: vrij(verzending.reactie) },
        ]}
      />
      <p className="nav-alinea">
        <Koppeling href={stukadres(id, verzending.stuk.documentId)} download>
          {t.verzending.stuk}
        </Koppeling>
      </p>
    </Kaart>
  );
}

export function VragenKaart({ advies: { id, vragen = [], handelingen } }: Props) {
  if (vragen.length === 0) return null;
  return (
    <Kaart titel={t.vragen.titel} id="vragen">
      {vragen.map((een) => (
        <div key={een.id} className="nav-stapel nav-stapel--krap">
          <strong>{t.vragen.vraag(datumTekst(een.gesteldOp))}</strong>
          <p className="nav-alinea nav-vrijetekst">{een.vraag}</p>
          {een.beantwoordOp ? (
            <>
              <strong>{t.vragen.antwoord(datumTekst(een.beantwoordOp))}</strong>
              <p className="nav-alinea nav-vrijetekst">{een.antwoord}</p>
            </>
          ) : (
            <Alinea soort="klein">{t.vragen.open}</Alinea>
          )}
          {!een.beantwoordOp && handelingen.includes('beantwoordVraag') && (
            <Knoppen>
              <KnopKoppeling href={adres(`/collegeadviezen/${id}/vragen/${een.id}`)}>
                {t.acties.antwoorden.titel}
              </KnopKoppeling>
            </Knoppen>
          )}
        </div>
      ))}
    </Kaart>
  );
}

/** What the college decided, the last on top, and what came of it. */
export function BesluitKaart({ advies: { id, besluiten = [], effecten = [], handelingen } }: Props) {
  if (besluiten.length === 0) return null;
  const b = t.besluit;
  return (
    <Kaart titel={b.titel} id="besluit">
      {besluiten.toReversed().map((een) => (
        <div key={`${een.op} ${een.soort}`} className="nav-stapel nav-stapel--krap">
          <strong>{b.op(woord(t.besluitsoort, een.soort), datumTekst(een.op))}</strong>
          <span className="nav-labels">
            {een.zonderGrond && <StatusLabel soort="waarschuwing">{b.zonderGrond}</StatusLabel>}
            {een.opPapier && <span className="nav-klein">{b.opPapier}</span>}
          </span>
          {een.zonderGrond && <Alinea soort="klein">{b.zonderGrondUitleg}</Alinea>}
          <Gegevenslijst
            gegevens={[
              { label: t.veld.nummer, waarde: een.nummer },
              { label: b.inhoud, waarde: vrij(een.inhoud) },
              { label: t.veld.reden, waarde: vrij(een.reden) },
              { label: b.tot, waarde: dag(een.tot) },
              { label: t.veld.maatregel, waarde: een.maatregel && woord(t.maatregel, een.maatregel) },
              { label: t.veld.grond, waarde: een.grond && <Grond grond={een.grond} /> },
            ]}
          />
          {een.stukken.map(({ documentId, naam, op }) => (
            <p key={documentId} className="nav-alinea">
              <Koppeling href={stukadres(id, documentId)} download>
                {naam}
              </Koppeling>{' '}
              <span className="nav-klein">({datumTekst(op)})</span>
            </p>
          ))}
        </div>
      ))}
      {handelingen.includes('voegBesluitstukToe') && (
        <BestandToevoegen
          naam="besluitstuk"
          pad={`/api/v1/collegeadviezen/${id}/besluitstukken`}
          ververs={adviesVraag(id).queryKey}
          teksten={b.stuk}
        />
      )}
      {effecten.length > 0 && <Kop niveau={3}>{b.effect}</Kop>}
      {effecten.map(({ op, tekst }) => (
        <p key={`${op} ${tekst}`} className="nav-alinea nav-vrijetekst">
          {datumTekst(op)}: {tekst}
        </p>
      ))}
    </Kaart>
  );
}
