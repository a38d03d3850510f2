import { useState } from 'react';
import {
  Alinea,
  Dialoog,
  Gegevenslijst,
  Kaart,
  Knop,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Koppeling,
  momentTekst,
} from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import { stuur, type Actiepad } from '../../api/stuur';
import type { Agendapunt, Werkoverleg } from '../../api/werkoverleg';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { useGaNaar } from '../../delen/ga-naar';
import { FoutMelding } from '../../schil/fout-scherm';
import { werkoverlegTeksten as teksten } from '../../teksten/werkoverleg';
import { OpenActiepuntenKaart } from './actiepunten-kaart';
import { Agendaregel } from './agenda';
import { DeelnemersKaart } from './deelnemers';
import { OverlegKader, ververs } from './overleg-kader';

/** As long as it is to be held, a meeting looks back on what earlier ones asked. */
const LOOPT: readonly Werkoverleg['status'][] = ['gepland', 'bezig'];

/** A meeting with its agenda, and what can be done now. */
export function WerkoverlegPagina() {
  return (
    <OverlegKader>
      {(overleg) => (
        <Kolommen
          hoofd={
            <>
              {LOOPT.includes(overleg.status) && <OpenActiepuntenKaart />}
              <AgendaKaart overleg={overleg} />
              {overleg.uitgesteld.length > 0 && <UitgesteldKaart punten={overleg.uitgesteld} />}
            </>
          }
          zij={
            <>
              <NuKaart overleg={overleg} />
              {overleg.documentId && <NotulenKaart overleg={overleg} />}
              <DeelnemersKaart overleg={overleg} />
            </>
          }
        />
      )}
    </OverlegKader>
  );
}

function AgendaKaart({ overleg: { id, agenda, status, handelingen } }: { overleg: Werkoverleg }) {
  return (
    <Kaart
      titel={teksten.agenda.titel(agenda.length)}
      id="agenda"
      acties={
        handelingen.includes('voegToe') && (
          <Koppeling href={adres(`/werkoverleggen/${id}/toevoegen`)}>{teksten.agenda.toevoegen}</Koppeling>
        )
      }
    >
      {agenda.length === 0 && <Alinea>{teksten.agenda.leeg}</Alinea>}
      <ol className="nav-agenda__regels">
        {agenda.map((punt) => (
          <Agendaregel
            key={punt.objectId}
            punt={punt}
            naar={status === 'gepland' ? null : `/werkoverleggen/${id}/punten/${punt.objectId}`}
            uitstellen={
              handelingen.includes('stelUit') && !punt.besluit
                ? `/werkoverleggen/${id}/punten/${punt.objectId}/uitstellen`
                : null
            }
          />
        ))}
      </ol>
    </Kaart>
  );
}

function UitgesteldKaart({ punten }: { punten: readonly Agendapunt[] }) {
  return (
    <Kaart titel={teksten.agenda.uitgesteld} id="uitgesteld">
      <ul className="nav-agenda__regels">
        {punten.map((punt) => (
          <Agendaregel key={punt.objectId} punt={punt} naar={null} uitstellen={null} />
        ))}
      </ul>
    </Kaart>
  );
}

function NotulenKaart({ overleg: { documentId, sha256, geslotenOp } }: { overleg: Werkoverleg }) {
  return (
    <Kaart titel={teksten.notulenKaart} id="notulen">
      <Gegevenslijst
        gegevens={[
          {
            label: teksten.notulenKaart,
            waarde: (
              <Koppeling href={`/api/v1/documenten/${documentId}/inhoud`} download>
                {teksten.notulen}
              </Koppeling>
            ),
          },
          { label: teksten.stand['gesloten'] ?? '', waarde: momentTekst(geslotenOp ?? '') },
          { label: teksten.hash, waarde: <span className="nav-breek nav-klein">{sha256}</span> },
        ]}
      />
    </Kaart>
  );
}

const EINDES = {
  start: '/api/v1/werkoverleggen/{id}/_start',
  laatVervallen: '/api/v1/werkoverleggen/{id}/_laat-vervallen',
  sluit: '/api/v1/werkoverleggen/{id}/_sluit',
} as const satisfies Record<string, Actiepad>;
type Einde = keyof typeof EINDES;

function useEinde(naam: Einde, { id, versie }: Werkoverleg, gelukt?: (uitkomst: Werkoverleg) => void) {
  return useActie<undefined, Werkoverleg>({
    doe: () => stuur(EINDES[naam], { id }, {}, actieKoppen({ versie })),
    ververs,
    bericht: teksten[naam].gelukt,
    ...(gelukt ? { gelukt } : {}),
  });
}

function NuKaart({ overleg }: { overleg: Werkoverleg }) {
  const { id, status, handelingen, agenda } = overleg;
  const eerste = agenda.find(({ besluit }) => !besluit) ?? agenda[0];
  return (
    <Kaart titel={teksten.nu['titel'] ?? ''} id="wat-nu" nadruk>
      <Alinea>{teksten.nu[status]}</Alinea>
      <Knoppen>
        {handelingen.includes('start') && <Startknop overleg={overleg} />}
        {status === 'bezig' && eerste && (
          <KnopKoppeling soort="primair" href={adres(`/werkoverleggen/${id}/punten/${eerste.objectId}`)}>
            {teksten.verder}
          </KnopKoppeling>
        )}
        {handelingen.includes('sluit') && <Sluitknop overleg={overleg} />}
        {handelingen.includes('laatVervallen') && <Vervalknop overleg={overleg} />}
      </Knoppen>
    </Kaart>
  );
}

function Startknop({ overleg }: { overleg: Werkoverleg }) {
  const gaNaar = useGaNaar();
  const start = useEinde('start', overleg, ({ id, agenda: [eerste] }) => {
    if (eerste) gaNaar(`/werkoverleggen/${id}/punten/${eerste.objectId}`);
  });
  return (
    <>
      <Knop soort="primair" bezig={start.isPending} onClick={() => start.mutate(undefined)}>
        {teksten.start.knop}
      </Knop>
      {start.isError && <FoutMelding fout={start.error} />}
    </>
  );
}

function Vervalknop({ overleg }: { overleg: Werkoverleg }) {
  const verval = useEinde('laatVervallen', overleg);
  return (
    <>
      <Knop bezig={verval.isPending} onClick={() => verval.mutate(undefined)}>
        {teksten.laatVervallen.knop}
      </Knop>
      {verval.isError && <FoutMelding fout={verval.error} />}
    </>
  );
}

/** A step that cannot be undone: it says what it does before it is done. */
function Sluitknop({ overleg }: { overleg: Werkoverleg }) {
  const [open, zetOpen] = useState(false);
  const sluit = useEinde('sluit', overleg, () => zetOpen(false));
  const nog = overleg.agenda.filter(({ object, besluit }) => object === 'melding' && !besluit).length;
  return (
    <>
      <Knop onClick={() => zetOpen(true)}>{teksten.sluit.knop}</Knop>
      <Dialoog open={open} titel={teksten.sluit.titel} onSluit={() => zetOpen(false)}>
        <Alinea>{teksten.sluit.uitleg}</Alinea>
        {nog > 0 && <Alinea>{teksten.sluit.open(nog)}</Alinea>}
        {sluit.isError && <FoutMelding fout={sluit.error} />}
        <Knoppen>
          <Knop soort="primair" bezig={sluit.isPending} onClick={() => sluit.mutate(undefined)}>
            {teksten.sluit.knop}
          </Knop>
          <Knop soort="subtiel" onClick={() => zetOpen(false)}>
            {teksten.sluit.annuleer}
          </Knop>
        </Knoppen>
      </Dialoog>
    </>
  );
}
