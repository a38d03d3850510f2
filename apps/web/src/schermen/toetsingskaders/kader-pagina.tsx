import {
  DataTabel,
  datumTekst,
  Gegevenslijst,
  Kaart,
  Knop,
  KnopKoppeling,
  type Kolom,
  Koppeling,
  Melding,
} from '@navolgbaar/ui';
import { api, actieKoppen, gelukt } from '../../api/client';
import { type Kader, kaderVraag, type Versieregel } from '../../api/toetsingskaders';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { useGaNaar } from '../../delen/ga-naar';
import { Behandelaar } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { Stuk } from '../../delen/stuk-kader';
import { FoutMelding } from '../../schil/fout-scherm';
import { toetsingskaderTeksten as teksten } from '../../teksten/toetsingskaders';
import { kaderPad, lijstkruimel, schrijfPad, versiePad, Versiestand, ververs } from './kader';

const t = teksten.kader;

/** A framework with its versions, and what can be done with it. */
export function KaderPagina() {
  return (
    <Stuk vraag={kaderVraag} wat={t.wat}>
      {(kader) => <Kaderblad kader={kader} />}
    </Stuk>
  );
}

function Kaderblad({ kader }: { kader: Kader }) {
  const { id, naam, code, versies, handelingen, geldigTot, eindreden, begonnenDoor, versie } = kader;
  const gaNaar = useGaNaar();
  const begin = useActie({
    doe: async () =>
      gelukt(
        await api.POST('/api/v1/toetsingskaders/{id}/versies', {
          params: { path: { id } },
          headers: actieKoppen({ versie }),
        }),
      ),
    ververs,
    bericht: t.begonnenBericht,
    gelukt: (nieuw) => gaNaar(schrijfPad(nieuw.id)),
  });
  return (
    <Pagina
      titel={naam}
      kruimels={[lijstkruimel, { label: naam }]}
      acties={
        <>
          {handelingen.includes('beginConcept') && (
            <Knop pictogram="nieuw" bezig={begin.isPending} onClick={() => begin.mutate(undefined)}>
              {t.nieuweVersie}
            </Knop>
          )}
          {handelingen.includes('beeindig') && (
            <KnopKoppeling href={adres(`${kaderPad(id)}/beeindigen`)} soort="subtiel">
              {t.beeindig}
            </KnopKoppeling>
          )}
        </>
      }
      afdrukken
    >
      {begin.isError && <FoutMelding fout={begin.error} />}
      {versies.some(({ stand, status }) => stand === 'geldt' && status === 'meegeleverd') && (
        <Melding>{teksten.pagina.aanname}</Melding>
      )}
      <Kaart titel={t.versies} id="versies">
        <DataTabel
          bijschrift={t.versiesBijschrift}
          rijen={versies}
          sleutel={(een) => een.id}
          kolommen={kolommen}
        />
      </Kaart>
      <Kaart titel={t.gegevens} id="gegevens">
        <Gegevenslijst
          gegevens={[
            { label: t.code, waarde: code },
            {
              label: t.begonnen,
              waarde: begonnenDoor ? (
                <Behandelaar id={begonnenDoor} />
              ) : (
                versies.at(-1)?.status === 'meegeleverd' && t.metHetHuis
              ),
            },
            { label: t.tot, waarde: geldigTot && datumTekst(geldigTot) },
            { label: t.waarom, waarde: eindreden },
          ]}
        />
      </Kaart>
    </Pagina>
  );
}

const kolommen: readonly Kolom<Versieregel>[] = [
  {
    id: 'versie',
    kop: t.kolom.versie,
    rijkop: true,
    cel: ({ id, nummer }) => <Koppeling href={adres(versiePad(id))}>{teksten.versie(nummer)}</Koppeling>,
  },
  { id: 'stand', kop: t.kolom.stand, cel: (versie) => <Versiestand versie={versie} /> },
  {
    id: 'vanaf',
    kop: t.kolom.vanaf,
    cel: ({ geldigVanaf, status }) =>
      status === 'meegeleverd' ? teksten.meegeleverd : geldigVanaf && datumTekst(geldigVanaf),
  },
  { id: 'bron', kop: t.kolom.bron, cel: ({ bron }) => bron },
  { id: 'normen', kop: t.kolom.normen, uitlijning: 'eind', cel: ({ aantalNormen }) => aantalNormen },
];
