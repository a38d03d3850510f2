import { useParams } from '@tanstack/react-router';
import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Kaart,
  Knop,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Koppeling,
} from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import { useVandaag } from '../../api/ik';
import { overlegVraag, type Overleg } from '../../api/ketenpartners';
import { stuur, type Actiepad } from '../../api/stuur';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { Actieformulier } from '../../delen/actieformulier';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { Stuk, stukkop, type StukBladProps, type StukKaderProps } from '../../delen/stuk-kader';
import { FoutMelding } from '../../schil/fout-scherm';
import { overlegTeksten as teksten, partnervraagTeksten, partnerTeksten } from '../../teksten/ketenpartners';
import { woord } from '../../teksten/waarden';
import { Doorzendstand } from './labels';
import { Vraagregels } from './vraag-kaart';

const ververs = [['overleggen'], ['ketenpartners'], ['doorzendingen']];

function Kader(props: StukKaderProps<Overleg>) {
  return (
    <Stuk vraag={overlegVraag} wat={teksten.wat}>
      {(stuk, gezien) => <Blad stuk={stuk} gezien={gezien} {...props} />}
    </Stuk>
  );
}

function Blad({ stuk, gezien, titel, inleiding, children }: StukBladProps<Overleg>) {
  const eigen = teksten.titel(stuk.partnerNaam, datumTekst(stuk.op));
  const lijst = { label: partnerTeksten.titel, href: adres(`/ketenpartners/${stuk.partnerId}`) };
  const hier = { label: eigen, href: adres(`/overleggen/${stuk.id}`) };
  return (
    <Pagina {...stukkop(titel, eigen, lijst, hier)} inleiding={inleiding} afdrukken>
      {children(stuk, gezien)}
    </Pagina>
  );
}

/** A meeting with a partner: its agenda, and what was said of each point. */
export function OverlegPagina() {
  return (
    <Kader>
      {(overleg) => (
        <Kolommen
          hoofd={
            <>
              <Agenda overleg={overleg} />
              {overleg.status === 'gepland' && <Vragen overleg={overleg} />}
            </>
          }
          zij={<NuKaart overleg={overleg} />}
        />
      )}
    </Kader>
  );
}

function Agenda({ overleg: { id, op, status, agenda } }: { overleg: Overleg }) {
  const bespreekbaar = status === 'gepland' && op <= useVandaag();
  const { veld } = teksten;
  return (
    <Kaart titel={teksten.agenda} id="agenda">
      {agenda.length === 0 && <Alinea>{teksten.leeg}</Alinea>}
      {agenda.map((punt) => (
        <div key={punt.id} className="nav-stapel nav-stapel--krap">
          <Gegevenslijst
            gegevens={[
              {
                label: veld.melding,
                waarde: <Koppeling href={adres(`/doorzendingen/${punt.id}`)}>{punt.meldingNummer}</Koppeling>,
              },
              { label: veld.sinds, waarde: datumTekst(punt.op) },
              { label: veld.stand, waarde: <Doorzendstand status={punt.status} /> },
              { label: teksten.besproken, waarde: punt.besproken ?? teksten.nogNiet },
            ]}
          />
          {bespreekbaar && (
            <Knoppen>
              <KnopKoppeling href={adres(`/overleggen/${id}/bespreken/${punt.id}`)} klein>
                {teksten.bespreek}
                <span className="nav-verborgen"> ({punt.meldingNummer})</span>
              </KnopKoppeling>
            </Knoppen>
          )}
        </div>
      ))}
    </Kaart>
  );
}

/** What this partner was asked and has not answered: to be asked for in the meeting. */
function Vragen({ overleg: { vragen } }: { overleg: Overleg }) {
  return (
    <Kaart titel={partnervraagTeksten.agenda} id="partnervragen">
      {vragen.length === 0 ? (
        <Alinea>{partnervraagTeksten.agendaLeeg}</Alinea>
      ) : (
        <Vraagregels vragen={vragen} />
      )}
    </Kaart>
  );
}

const EINDES = {
  rondAf: '/api/v1/overleggen/{id}/_rond-af',
  laatVervallen: '/api/v1/overleggen/{id}/_laat-vervallen',
} as const satisfies Record<string, Actiepad>;
type Einde = keyof typeof EINDES;

function NuKaart({ overleg: { id, versie, status, handelingen } }: { overleg: Overleg }) {
  return (
    <Kaart titel={teksten.nu.titel} id="wat-nu" nadruk>
      <Alinea>{woord(teksten.nu, status)}</Alinea>
      <Knoppen>
        {(Object.keys(EINDES) as Einde[])
          .filter((naam) => handelingen.includes(naam))
          .map((naam) => (
            <Eindknop key={naam} naam={naam} id={id} versie={versie} />
          ))}
      </Knoppen>
    </Kaart>
  );
}

function Eindknop({ naam, id, versie }: { naam: Einde; id: string; versie: number }) {
  const actie = useActie({
    doe: () => stuur(EINDES[naam], { id }, {}, actieKoppen({ versie })),
    ververs,
    bericht: teksten[naam].gelukt,
  });
  return (
    <>
      <Knop
        soort={naam === 'rondAf' ? 'primair' : 'secundair'}
        bezig={actie.isPending}
        onClick={() => actie.mutate(undefined)}
      >
        {teksten[naam].knop}
      </Knop>
      {actie.isError && <FoutMelding fout={actie.error} />}
    </>
  );
}

/** What was said of one point. */
export function BespreekPagina() {
  const { deel = '' } = useParams({ strict: false });
  const { titel, tekst, knop, gelukt, fout } = teksten.formulier;
  return (
    <Kader titel={titel}>
      {({ id, agenda }) =>
        agenda.some((punt) => punt.id === deel) ? (
          <Actieformulier<Overleg>
            label={titel}
            velden={[{ naam: 'tekst', soort: 'vak', label: tekst, verplicht: fout, maxTekens: 4000 }]}
            knop={knop}
            verstuur={(verzoek, koppen) =>
              stuur(
                '/api/v1/overleggen/{id}/doorzendingen/{doorzendingId}/_bespreek',
                { id, doorzendingId: deel },
                verzoek,
                koppen,
              )
            }
            ververs={ververs}
            gelukt={gelukt}
            terug={`/overleggen/${id}`}
          />
        ) : (
          <NietMogelijk terug={`/overleggen/${id}`} />
        )
      }
    </Kader>
  );
}
