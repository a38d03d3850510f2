import type { ReactNode } from 'react';
import {
  Alinea,
  DataTabel,
  datumTekst,
  Gegevenslijst,
  Herleiding,
  Kaart,
  Knop,
  KnopKoppeling,
  Knoppen,
  Koppeling,
  Melding,
  StatusLabel,
} from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import type { Corrigerend } from '../../api/corrigerend';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { useIsAanbieder } from '../../delen/rol';
import { FoutMelding } from '../../schil/fout-scherm';
import { adviesTeksten } from '../../teksten/collegeadviezen';
import { corrigerendTeksten as t } from '../../teksten/corrigerend';
import { woord } from '../../teksten/waarden';
import { zaakTeksten } from '../../teksten/zaken';
import { ververs } from './corrigerend-acties';

interface Props {
  maatregel: Corrigerend;
}

export const vrij = (tekst: string | null | undefined): ReactNode =>
  tekst ? <span className="nav-vrijetekst">{tekst}</span> : null;
const dag = (op: string | null | undefined): string | null => (op ? datumTekst(op) : null);

/** What the college decided, on which ground, from when until when. */
export function BesluitKaart({ maatregel: m }: Props) {
  const { veld } = t;
  const last = m.soort.startsWith('last_');
  return (
    <Kaart titel={t.kaarten.besluit} id="besluit">
      {m.zonderGrond && <Melding soort="waarschuwing">{t.nu.zonderGrond}</Melding>}
      <Gegevenslijst
        gegevens={[
          { label: veld.besluitOp, waarde: dag(m.besluit.op) },
          { label: veld.nummer, waarde: m.besluit.nummer },
          { label: veld.inhoud, waarde: vrij(m.besluit.inhoud) },
          { label: veld.reden, waarde: vrij(m.besluit.reden) },
          {
            label: veld.grond,
            waarde: m.grond
              ? [woord(adviesTeksten.grond, m.grond.soort), m.grond.vindplaats.trim()]
                  .filter(Boolean)
                  .join(': ')
              : m.soort !== 'geen' && t.nu.geenGrond,
          },
          { label: veld.karakter, waarde: m.karakter && woord(adviesTeksten.karakter, m.karakter) },
          { label: veld.contractsoort, waarde: m.contractsoort && woord(t.contractsoort, m.contractsoort) },
          { label: veld.van, waarde: dag(m.van) },
          { label: last ? veld.gunst : veld.tot, waarde: dag(m.tot) },
          { label: veld.uitvoering, waarde: m.uitvoering && woord(t.uitvoering, m.uitvoering) },
          { label: veld.schorsing, waarde: m.schorsing && periode(m.schorsing) },
          ...(m.eerdereSchorsingen ?? []).map((eerder) => ({
            label: veld.eerdereSchorsing,
            waarde: periode(eerder),
          })),
          {
            label: veld.einde,
            waarde: m.einde && `${datumTekst(m.einde.op)}${m.einde.reden ? `. ${m.einde.reden}` : ''}`,
          },
          {
            label: veld.herkomst,
            waarde: m.herkomst && (
              <>
                {woord(t.herkomst, m.herkomst)}
                {m.adviesId && (
                  <span className="nav-onderregel nav-klein">
                    <Koppeling href={adres(`/collegeadviezen/${m.adviesId}`)}>{t.naarAdvies}</Koppeling>
                  </span>
                )}
              </>
            ),
          },
        ]}
      />
      {m.besluit.opPapier && <Alinea soort="klein">{t.veld.opPapier}</Alinea>}
    </Kaart>
  );
}

const periode = ({ van, tot }: { van: string; tot: string | null }): string =>
  tot ? `${datumTekst(van)} tot en met ${datumTekst(tot)}` : `vanaf ${datumTekst(van)}`;

/** When it was made known, and until when somebody can object, with how that was counted. */
export function BekendmakingKaart({ maatregel: { bekendmaking: b, rechtsmiddel } }: Props) {
  if (!b && !rechtsmiddel) return null;
  return (
    <Kaart titel={t.kaarten.bekend} id="bekendmaking">
      <Gegevenslijst
        gegevens={[
          { label: t.veld.bekend, waarde: dag(b?.op) },
          { label: t.veld.hoe, waarde: b?.hoe },
          { label: t.veld.bezwaar, waarde: dag(b?.bezwaar?.uiterlijk) },
          { label: t.veld.post, waarde: dag(b?.bezwaar?.post) },
          { label: t.veld.rechtsmiddel, waarde: rechtsmiddel },
        ]}
      />
      {b?.bezwaar && <Herleiding stappen={b.bezwaar.herleiding} />}
    </Kaart>
  );
}

/** For whom something changes, and what the gemeente reported of it. */
export function ClientenKaart({ maatregel }: Props) {
  const { id, versie, soort, clienten, handelingen } = maatregel;
  const weg = useActie<string, Corrigerend>({
    doe: (code) =>
      stuur(
        '/api/v1/corrigerende-maatregelen/{id}/_noem-clienten',
        { id },
        {
          clienten: (clienten ?? [])
            .filter((een) => een.code !== code)
            .map((een) => ({ code: een.code, financiering: een.financiering, wat: een.wat })),
        },
        actieKoppen({ versie }),
      ),
    ververs,
    bericht: adviesTeksten.clienten.wegGelukt,
  });
  if (!clienten || !/^(voorziening|financiering)_/.test(soort)) return null;
  return (
    <Kaart titel={t.kaarten.clienten} id="clienten">
      {weg.error && <FoutMelding fout={weg.error} />}
      <DataTabel
        bijschrift={zaakTeksten.tabel(t.kaarten.clienten)}
        rijen={clienten}
        sleutel={({ code }) => code}
        leeg={<Alinea>{t.geenClienten}</Alinea>}
        kolommen={[
          { id: 'code', kop: t.clientkolom.code, rijkop: true, cel: ({ code }) => code },
          {
            id: 'zorg',
            kop: t.clientkolom.zorg,
            cel: ({ financiering }) => woord(adviesTeksten.financiering, financiering),
          },
          { id: 'wat', kop: t.clientkolom.wat, cel: ({ wat }) => wat },
          {
            id: 'gemeld',
            kop: t.clientkolom.gemeld,
            cel: ({ code, uitvoering }) =>
              uitvoering ? (
                <>
                  <StatusLabel soort={uitvoering.uitkomst === 'uitgevoerd' ? 'gelukt' : 'waarschuwing'}>
                    {woord(t.uitvoering, uitvoering.uitkomst)}
                  </StatusLabel>
                  <span className="nav-onderregel nav-klein">
                    {datumTekst(uitvoering.op, 'kort')}: {uitvoering.toelichting}
                  </span>
                </>
              ) : (
                <>
                  {t.nogNietGemeld}
                  {/* The last one stays: a measure is about somebody. */}
                  {clienten.length > 1 && handelingen?.includes('noemClienten') && (
                    <Knop bezig={weg.isPending} onClick={() => weg.mutate(code)}>
                      {adviesTeksten.clienten.weg(code)}
                    </Knop>
                  )}
                </>
              ),
          },
        ]}
      />
    </Kaart>
  );
}

/** What was forfeited and collected, as reported. */
export function BedragenKaart({ maatregel: { soort, bedragen } }: Props) {
  if (!bedragen || !soort.startsWith('last_')) return null;
  return (
    <Kaart titel={t.kaarten.bedragen} id="bedragen">
      <DataTabel
        bijschrift={zaakTeksten.tabel(t.kaarten.bedragen)}
        rijen={bedragen}
        sleutel={(rij) => `${rij.op} ${rij.soort} ${rij.centen ?? ''}`}
        leeg={<Alinea>{t.geenBedragen}</Alinea>}
        kolommen={[
          {
            id: 'soort',
            kop: t.bedragkolom.soort,
            rijkop: true,
            cel: (rij) => woord(t.bedragsoort, rij.soort),
          },
          { id: 'op', kop: t.bedragkolom.op, cel: ({ op }) => datumTekst(op, 'kort') },
          {
            id: 'bedrag',
            kop: t.bedragkolom.bedrag,
            cel: ({ centen }) => (centen === null ? '' : t.bedrag(centen)),
          },
        ]}
      />
    </Kaart>
  );
}

/** What was brought against it, and how that ended. */
export function MiddelenKaart({ maatregel: { id, rechtsmiddelen, handelingen = [] } }: Props) {
  const vanAanbieder = useIsAanbieder();
  if (rechtsmiddelen.length === 0) return null;
  const { middel } = t;
  return (
    <Kaart titel={vanAanbieder ? t.kaarten.eigenMiddelen : t.kaarten.middelen} id="rechtsmiddelen">
      {rechtsmiddelen.map((een) => (
        <div key={een.id} className="nav-stapel nav-stapel--krap">
          <strong>{middel.op(woord(t.middelsoort, een.soort), datumTekst(een.ingesteldOp))}</strong>
          <span className="nav-labels">
            <span className="nav-klein">
              {vanAanbieder ? middel.doorU : middel.door(woord(t.indiener, een.indiener), een.code)}
            </span>
            {een.teLaat && <StatusLabel soort="waarschuwing">{middel.teLaat}</StatusLabel>}
          </span>
          {een.teLaat && een.uiterlijk && (
            <Alinea soort="klein">{middel.teLaatUitleg(datumTekst(een.uiterlijk))}</Alinea>
          )}
          {een.uitkomst ? (
            <>
              <Alinea>
                {middel.uitkomst(woord(t.uitkomst, een.uitkomst.uitkomst), datumTekst(een.uitkomst.op))}.{' '}
                {woord(t.gevolg, een.uitkomst.gevolg)}.
              </Alinea>
              {een.uitkomst.toelichting && (
                <p className="nav-alinea nav-vrijetekst">{een.uitkomst.toelichting}</p>
              )}
              {een.uitkomst.beroep && (
                <Alinea soort="klein">{middel.beroep(datumTekst(een.uitkomst.beroep.uiterlijk))}</Alinea>
              )}
            </>
          ) : (
            <Alinea soort="klein">{middel.open}</Alinea>
          )}
          {!een.uitkomst && handelingen.includes('legUitkomstVast') && (
            <Knoppen>
              <KnopKoppeling href={adres(`/corrigerende-maatregelen/${id}/rechtsmiddelen/${een.id}`)}>
                {t.acties.uitkomst.titel}
              </KnopKoppeling>
            </Knoppen>
          )}
        </div>
      ))}
    </Kaart>
  );
}

export function OverdrachtKaart({ maatregel: { overdracht } }: Props) {
  if (!overdracht) return null;
  return (
    <Kaart titel={t.kaarten.overdracht} id="overdracht">
      <Gegevenslijst
        gegevens={[
          { label: t.veld.overgedragenOp, waarde: dag(overdracht.op) },
          { label: t.veld.overgedragenAan, waarde: overdracht.aan },
          { label: t.veld.soortRecht, waarde: overdracht.soort && woord(t.recht, overdracht.soort) },
          { label: t.veld.reden, waarde: vrij(overdracht.reden) },
        ]}
      />
    </Kaart>
  );
}

export function EffectKaart({ maatregel: { effecten = [] } }: Props) {
  if (effecten.length === 0) return null;
  return (
    <Kaart titel={t.kaarten.effect} id="effect">
      {effecten.map(({ op, tekst }) => (
        <p key={`${op} ${tekst}`} className="nav-alinea nav-vrijetekst">
          {datumTekst(op)}: {tekst}
        </p>
      ))}
    </Kaart>
  );
}

/** Everything that happened with it, the last on top. */
export function HistorieKaart({ maatregel: { historie = [] } }: Props) {
  if (historie.length === 0) return null;
  return (
    <Kaart titel={t.kaarten.historie} id="historie">
      {historie.toReversed().map(({ op, kant, tekst }, plaats) => (
        <div key={historie.length - plaats} className="nav-stapel nav-stapel--krap">
          <span className="nav-klein">{t.regel(datumTekst(op), woord(t.kant, kant))}</span>
          <p className="nav-alinea nav-vrijetekst">{tekst}</p>
        </div>
      ))}
    </Kaart>
  );
}
