import {
  Alinea,
  datumTekst,
  Gegevenslijst,
  Kaart,
  Knop,
  KnopKoppeling,
  Knoppen,
  Koppeling,
  Kop,
  Melding,
  StatusLabel,
} from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import type { Opvraaglijst, Opvraagvraag } from '../../api/opvraaglijsten';
import { stuur } from '../../api/stuur';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { DocumentNaam } from '../../delen/document-naam';
import { useWieInZin } from '../../delen/zaak-labels';
import { FoutMelding } from '../../schil/fout-scherm';
import { opvraagTeksten } from '../../teksten/opvraaglijsten';
import { woord } from '../../teksten/waarden';
import { Vraagstand } from './stand';

const { vraag: t, bekend: b } = opvraagTeksten;

interface Deel {
  lijst: Opvraaglijst;
  vraag: Opvraagvraag;
}

/** One question: what is asked and why, what is known, what was answered, and what can be done. */
export function VraagKaart({ lijst, vraag, nummer }: Deel & { nummer: number }) {
  return (
    <Kaart titel={t.titel(nummer)} id={`vraag-${nummer}`}>
      <VraagInhoud vraag={vraag} />
      <Bekend lijst={lijst} vraag={vraag} />
      {vraag.antwoorden.map((antwoord, n) => (
        <Antwoord key={n} lijst={lijst} antwoord={antwoord} />
      ))}
      {vraag.vervallen && <Gegevenslijst gegevens={[{ label: t.vervallen, waarde: vraag.vervallen }]} />}
      <Vraagknoppen lijst={lijst} vraag={vraag} nummer={nummer} />
    </Kaart>
  );
}

/** What is asked and why: also above the form in which it is answered. */
export function VraagInhoud({ vraag }: { vraag: Opvraagvraag }) {
  const { wat, waarom, grondslag, norm, periode, verplicht, stand } = vraag;
  return (
    <>
      <div className="nav-labels">
        <StatusLabel soort={verplicht ? 'waarschuwing' : 'rust'}>
          {verplicht ? t.verplicht : t.vrijwillig}
        </StatusLabel>
        <Vraagstand stand={stand} />
      </div>
      <p className="nav-alinea nav-vrijetekst">
        <strong>{wat}</strong>
      </p>
      <Gegevenslijst
        gegevens={[
          { label: t.waarom, waarde: <span className="nav-vrijetekst">{waarom}</span> },
          { label: t.periode, waarde: periode },
          { label: t.grondslag, waarde: grondslag },
          { label: t.norm, waarde: norm },
        ]}
      />
    </>
  );
}

/** What we hold already: the provider only has to say whether it still holds. */
export function Bekend({ lijst, vraag }: Deel) {
  const { bekend } = vraag;
  if (!bekend) return null;
  const nummer = lijst.vragen.indexOf(vraag) + 1;
  const { soort, op, tekst, documentIds, lijstId, gesloten } = bekend;
  return (
    <div className="nav-stapel nav-stapel--krap">
      <Kop niveau={3} alsNiveau={4}>
        {b.titel}
      </Kop>
      {tekst && <p className="nav-alinea nav-vrijetekst">{tekst}</p>}
      <Bestanden lijst={lijst} ids={documentIds} />
      <Alinea soort="klein">
        {soort === 'jaarcijfers' ? b.jaarcijfers(datumTekst(op)) : b.antwoord(datumTekst(op))}{' '}
        {gesloten ? b.gesloten : b.kloptNog}{' '}
        {lijstId && (
          <Koppeling href={adres(`/opvraaglijsten/${lijstId}`)}>
            {b.naar} <span className="nav-verborgen">{b.naarOver(nummer)}</span>
          </Koppeling>
        )}
      </Alinea>
    </div>
  );
}

/** An answer with its files, and what was made of it. */
export function Antwoord({
  lijst,
  antwoord,
}: {
  lijst: Opvraaglijst;
  antwoord: Opvraagvraag['antwoorden'][number];
}) {
  const { soort, tekst, documentIds, ingediendOp, ontvangst, oordeel, oordeelTekst } = antwoord;
  return (
    <div className="nav-stapel nav-stapel--krap">
      <Kop niveau={3} alsNiveau={4}>
        {ingediendOp ? t.antwoord(datumTekst(ingediendOp)) : t.bewaard}
      </Kop>
      {ontvangst && <Ontvangen ontvangst={ontvangst} />}
      <Alinea>
        {woord(ontvangst ? opvraagTeksten.antwoordsoortVan : opvraagTeksten.antwoordsoort, soort)}
      </Alinea>
      {tekst && <p className="nav-alinea nav-vrijetekst">{tekst}</p>}
      <Bestanden lijst={lijst} ids={documentIds} />
      {oordeel && (
        <Gegevenslijst
          gegevens={[
            {
              label: oordeel === 'nadere_vraag' ? t.nadereVraag : woord(opvraagTeksten.stand, oordeel),
              waarde: oordeelTekst,
            },
          ]}
        />
      )}
    </div>
  );
}

type Ontvangst = NonNullable<Opvraagvraag['antwoorden'][number]['ontvangst']>;

/** That it did not come through the portal: how it came, and who wrote it down. A provider reads no name. */
function Ontvangen({ ontvangst: { wijze, vastgelegdOp, vastgelegdDoor } }: { ontvangst: Ontvangst }) {
  const wie = useWieInZin();
  const door = vastgelegdDoor ? wie(vastgelegdDoor) : t.toezichthouder;
  return (
    <Melding soort="info">
      {t.ontvangen(woord(opvraagTeksten.wijze, wijze).toLowerCase(), datumTekst(vastgelegdOp), door)}
    </Melding>
  );
}

function Bestanden({ lijst, ids }: { lijst: Opvraaglijst; ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <ul className="nav-kortelijst">
      {ids.map((id) => {
        const document = lijst.documenten.find((een) => een.id === id);
        return (
          <li key={id} className="nav-bestanden__wat">
            {document ? <DocumentNaam document={document} /> : t.bestandDicht}
          </li>
        );
      })}
    </ul>
  );
}

function Vraagknoppen({ lijst, vraag, nummer }: Deel & { nummer: number }) {
  const pad = `/opvraaglijsten/${lijst.id}/vraag/${vraag.id}`;
  const kan = (handeling: string) => vraag.handelingen.includes(handeling);
  const wijzig = lijst.handelingen.includes('wijzig');
  const haalWeg = useActie<void, Opvraaglijst>({
    doe: () =>
      stuur(
        '/api/v1/opvraaglijsten/{id}/vragen/{vraagId}/_haal-weg',
        { id: lijst.id, vraagId: vraag.id },
        {},
        actieKoppen({ versie: lijst.versie }),
      ),
    ververs: [['opvraaglijsten']],
    bericht: t.wegGelukt,
  });
  const open = isOpen(vraag);
  const bij = <span className="nav-verborgen">{t.bij(nummer)}</span>;
  const metStuk = lijst.zaakId !== undefined && vraag.antwoorden.some((een) => een.documentIds.length > 0);
  if (!wijzig && !metStuk && vraag.handelingen.length === 0) return null;
  return (
    <>
      {haalWeg.error && <FoutMelding fout={haalWeg.error} />}
      <Knoppen>
        {kan('beantwoord') && (
          <KnopKoppeling href={adres(`${pad}/antwoord`)}>
            {vraag.stand === 'bewaard' ? t.antwoordWijzigen : t.beantwoord} {bij}
          </KnopKoppeling>
        )}
        {kan('legVast') && (
          <KnopKoppeling href={adres(`${pad}/vastleggen`)} klein>
            {t.legVast} {bij}
          </KnopKoppeling>
        )}
        {kan('beoordeel') && (
          <KnopKoppeling href={adres(`${pad}/${open ? 'vervallen' : 'oordeel'}`)} klein={open}>
            {open ? t.laatVervallen : t.beoordeel} {bij}
          </KnopKoppeling>
        )}
        {metStuk && (
          <KnopKoppeling href={adres(`/zaken/${lijst.zaakId}/bewijs/nieuw`)} klein>
            {t.bewijs} {bij}
          </KnopKoppeling>
        )}
        {wijzig && (
          <>
            <KnopKoppeling href={adres(pad)} klein>
              {t.wijzig} {bij}
            </KnopKoppeling>
            <Knop klein bezig={haalWeg.isPending} onClick={() => haalWeg.mutate()}>
              {t.weg} {bij}
            </Knop>
          </>
        )}
      </Knoppen>
    </>
  );
}

/** Whether the provider has to answer it now. */
export const isOpen = ({ stand }: Pick<Opvraagvraag, 'stand'>): boolean =>
  ['open', 'bewaard', 'nadere_vraag'].includes(stand);
