import { useParams } from '@tanstack/react-router';
import { datumTekst, Kaart, Knop, KnopKoppeling, Kolommen } from '@navolgbaar/ui';
import { useSneltoetsenAan } from '../../api/voorkeuren';
import { werkoverlegVraag, type Agendapunt, type Werkoverleg } from '../../api/werkoverleg';
import { adres } from '../../basis';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import { Pagina } from '../../delen/pagina';
import { Stuk } from '../../delen/stuk-kader';
import { werkoverlegTeksten as teksten } from '../../teksten/werkoverleg';
import { Agendaregel } from './agenda';
import { DeelnemersKaart } from './deelnemers';
import { Overlegstand } from './overleg-kader';
import { AantekeningKaart, BesluitKaart, PuntKaart } from './punt-kaarten';

/** The meeting on one screen: one point, what is decided about it, and the rest of the agenda beside it. */
export function VergaderPagina() {
  const { deel = '' } = useParams({ strict: false });
  return (
    <Stuk vraag={werkoverlegVraag} wat={teksten.wat}>
      {(overleg) => {
        const plaats = overleg.agenda.findIndex(({ objectId }) => objectId === deel);
        const punt = overleg.agenda[plaats];
        return punt ? (
          <Punt key={punt.objectId} overleg={overleg} punt={punt} plaats={plaats} />
        ) : (
          <NietMogelijk terug={`/werkoverleggen/${overleg.id}`} />
        );
      }}
    </Stuk>
  );
}

function Punt({ overleg, punt, plaats }: { overleg: Werkoverleg; punt: Agendapunt; plaats: number }) {
  const eigen = teksten.eigen(datumTekst(overleg.op));
  return (
    <Pagina
      titel={punt.titel}
      boven={teksten.agenda.plaats(plaats + 1, overleg.agenda.length)}
      kruimels={[
        { label: teksten.titel, href: adres('/werkoverleggen') },
        { label: eigen, href: adres(`/werkoverleggen/${overleg.id}`) },
        { label: punt.kenmerk },
      ]}
      labels={<Overlegstand status={overleg.status} />}
    >
      <Balk overleg={overleg} plaats={plaats} />
      <Kolommen
        hoofd={
          <>
            <PuntKaart overleg={overleg} punt={punt} />
            <BesluitKaart overleg={overleg} punt={punt} />
            <AantekeningKaart overleg={overleg} punt={punt} />
          </>
        }
        zij={
          <>
            <Kaart titel={teksten.agenda.titel(overleg.agenda.length)} id="agenda">
              <ol className="nav-agenda__regels">
                {overleg.agenda.map((een) => (
                  <Agendaregel
                    key={een.objectId}
                    punt={een}
                    naar={`/werkoverleggen/${overleg.id}/punten/${een.objectId}`}
                    uitstellen={null}
                    hier={een.objectId === punt.objectId}
                  />
                ))}
              </ol>
            </Kaart>
            <DeelnemersKaart overleg={overleg} />
          </>
        }
      />
    </Pagina>
  );
}

/** To the first thing that can be filled in of a part of the page. */
const naarVeld = (id: string) => () =>
  document.getElementById(id)?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();

/** Through the agenda, with the keys shown on what they press. */
function Balk({ overleg, plaats }: { overleg: Werkoverleg; plaats: number }) {
  const aan = useSneltoetsenAan();
  const naar = (punt: Agendapunt) => adres(`/werkoverleggen/${overleg.id}/punten/${punt.objectId}`);
  const vorige = overleg.agenda[plaats - 1];
  const volgende = overleg.agenda[plaats + 1];
  const { vergader: t } = teksten;
  const bezig = overleg.status === 'bezig';
  return (
    <div className="nav-stapel nav-stapel--krap">
      <div className="utrecht-button-group nav-knoppen" role="group" aria-label={t.balk}>
        {vorige && (
          <KnopKoppeling href={naar(vorige)} toets="p">
            {t.vorige}
            <Toets toont={aan} toets="p" />
          </KnopKoppeling>
        )}
        {volgende && (
          <KnopKoppeling href={naar(volgende)} toets="n">
            {t.volgende}
            <Toets toont={aan} toets="n" />
          </KnopKoppeling>
        )}
        {bezig && (
          <>
            <Knop data-toets="b" onClick={naarVeld('besluit')}>
              {t.besluiten}
              <Toets toont={aan} toets="b" />
            </Knop>
            <Knop data-toets="o" onClick={naarVeld('aantekening')}>
              {t.noteren}
              <Toets toont={aan} toets="o" />
            </Knop>
          </>
        )}
        <KnopKoppeling href={adres(`/werkoverleggen/${overleg.id}`)} soort="subtiel">
          {t.klaar}
        </KnopKoppeling>
      </div>
      <p className="nav-klein nav-zacht">{t.sneltoetsen(aan)}</p>
    </div>
  );
}

function Toets({ toont, toets }: { toont: boolean; toets: string }) {
  return toont ? (
    <span aria-hidden="true">
      {' '}
      <kbd className="nav-kbd">{toets}</kbd>
    </span>
  ) : null;
}
