import { useQuery } from '@tanstack/react-query';
import { DataTabel, datumTekst, type Kolom, KnopKoppeling, Koppeling } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { kadersVraag, type Kaderregel } from '../../api/toetsingskaders';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { Pagina } from '../../delen/pagina';
import { toetsingskaderTeksten as t } from '../../teksten/toetsingskaders';
import { Evaluatie, kaderPad, LIJST, versiePad, Versiestand } from './kader';

/** The frameworks: what holds, what is in the making, and which are to be looked at again. */
export function KadersLijst() {
  const mag = useHeeftRecht()('toetsingskader:beheren');
  const vraag = useQuery(kadersVraag);
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      acties={
        mag && (
          <>
            <KnopKoppeling href={adres(`${LIJST}/nieuw`)} pictogram="nieuw">
              {t.nieuw}
            </KnopKoppeling>
            <KnopKoppeling href={adres(`${LIJST}/inlezen`)} soort="subtiel">
              {t.inlezen}
            </KnopKoppeling>
          </>
        )
      }
      afdrukken
    >
      <Gegevens vraag={vraag} wat={t.titel}>
        {(rijen) => (
          <DataTabel
            bijschrift={t.bijschrift}
            rijen={rijen}
            sleutel={({ id }) => id}
            kolommen={kolommen}
            nadruk={({ evaluatie }) => evaluatie === 'voorbij'}
          />
        )}
      </Gegevens>
    </Pagina>
  );
}

const kolommen: readonly Kolom<Kaderregel>[] = [
  {
    id: 'naam',
    kop: t.kolom.naam,
    rijkop: true,
    cel: ({ id, naam, code, geldend }) => (
      <>
        <Koppeling href={adres(kaderPad(id))}>{naam}</Koppeling>
        <span className="nav-onderregel nav-klein">
          {[code, ...(geldend ? [t.normen(geldend.aantalNormen)] : [])].join(' · ')}
        </span>
      </>
    ),
  },
  {
    id: 'geldt',
    kop: t.kolom.geldt,
    cel: ({ geldend, aangekondigd, status, geldigTot }) => (
      <>
        {geldend ? <Versiestand versie={geldend} /> : <span className="nav-zacht">{t.geenGeldt}</span>}
        <span className="nav-onderregel nav-klein">
          {geldend && <Koppeling href={adres(versiePad(geldend.id))}>{t.versie(geldend.nummer)}</Koppeling>}
        </span>
        {aangekondigd && (
          <span className="nav-onderregel nav-klein">
            <Koppeling href={adres(versiePad(aangekondigd.id))}>{t.versie(aangekondigd.nummer)}</Koppeling>{' '}
            {t.vastgesteld(datumTekst(aangekondigd.geldigVanaf ?? '')).toLowerCase()}
          </span>
        )}
        {status === 'beeindigd' && geldigTot && (
          <span className="nav-onderregel nav-klein">
            {t.kader.tot} {datumTekst(geldigTot)}
          </span>
        )}
      </>
    ),
  },
  {
    id: 'concept',
    kop: t.kolom.concept,
    cel: ({ concept }) =>
      concept ? (
        <Koppeling href={adres(versiePad(concept.id))}>{t.versie(concept.nummer)}</Koppeling>
      ) : (
        <span className="nav-zacht">{t.geenConcept}</span>
      ),
  },
  {
    id: 'evaluatie',
    kop: t.kolom.evaluatie,
    cel: ({ geldend, evaluatie }) =>
      geldend && <Evaluatie evaluatieOp={geldend.evaluatieOp} stand={evaluatie} />,
  },
];
