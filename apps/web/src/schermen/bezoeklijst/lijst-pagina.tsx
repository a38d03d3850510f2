import {
  Alinea,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Kolommen,
  Koppeling,
  Lijst,
  Melding,
  datumTekst,
  momentTekst,
} from '@navolgbaar/ui';
import { adres } from '../../basis';
import { lijstTeksten as teksten } from '../../teksten/bezoeklijst';
import { woord } from '../../teksten/waarden';
import { BezoekdeelKaart, FotosKaart, GesprekkenKaart, ToestellenKaart } from './bezoekdelen';
import { type LijstDeel, LijstKader, lijstpad, normpad } from './lijst-kader';
import { beantwoord, Lijststand } from './lijst-kaart';
import { NormenKaarten, TegenstrijdigKaart } from './normen-kaarten';

/** The list of a visit: what is asked, what was answered and by whom, and what is next. */
export function LijstPagina() {
  return (
    <LijstKader>
      {(deel) => (
        <Kolommen
          hoofd={
            <>
              <NuKaart {...deel} />
              <TegenstrijdigKaart {...deel} />
              <NormenKaarten {...deel} />
              <GesprekkenKaart {...deel} />
            </>
          }
          zij={
            <>
              <KaderKaart {...deel} />
              <BezoekdeelKaart {...deel} />
              <FotosKaart {...deel} />
              <ToestellenKaart {...deel} />
            </>
          }
        />
      )}
    </LijstKader>
  );
}

function NuKaart({ lijst, bezoek }: LijstDeel) {
  const { normen, antwoorden, status, handelingen, bevindingen, ontbreekt, mogelijkeBevindingen } = lijst;
  const { nu } = teksten;
  const naar = (deel: string) => adres(lijstpad(bezoek.id, deel));
  const gedaan = new Set(antwoorden.map(({ normId }) => normId));
  const volgende = normen.find(({ id }) => !gedaan.has(id));
  const af = ontbreekt.length === 0;
  const overig = mogelijkeBevindingen.some(
    ({ normId }) => !bevindingen.some((bevinding) => bevinding.normId === normId),
  );
  return (
    <Kaart titel={nu.titel} id="wat-nu" nadruk>
      {status === 'open' ? (
        <>
          <Alinea>{nu.open(antwoorden.length, normen.length)}</Alinea>
          {bezoek.status === 'gepland' && <Alinea>{nu.nogNietGeweest}</Alinea>}
          {bezoek.status === 'afgelegd' && volgende && <Alinea>{nu.nogAntwoorden}</Alinea>}
          {!handelingen.includes('vulIn') && <Alinea>{teksten.nietUwBezoek}</Alinea>}
          {lijst.uitvoerder && lijst.klaarTeZettenVanaf && bezoek.status === 'gepland' && (
            <Alinea>{nu.klaarzettenVanaf(datumTekst(lijst.klaarTeZettenVanaf))}</Alinea>
          )}
          {!volgende && !af && bezoek.status === 'afgelegd' && (
            <>
              <Alinea>{nu.mist}:</Alinea>
              <Lijst items={ontbreekt.map(({ reason }) => reason)} />
            </>
          )}
        </>
      ) : (
        <>
          <Alinea>{nu.afgerond}</Alinea>
          {bevindingen.length > 0 && (
            <Alinea>
              {nu.bevindingen(bevindingen.length)}{' '}
              <Koppeling href={adres(`/zaken/${lijst.zaakId}/bewijs`)}>
                {teksten.bevindingen.naarZaak}
              </Koppeling>
              .
            </Alinea>
          )}
        </>
      )}
      <Knoppen>
        {handelingen.includes('rondAf') && af && (
          <KnopKoppeling href={naar('/afronden')} soort="primair">
            {teksten.afronden.titel}
          </KnopKoppeling>
        )}
        {handelingen.includes('maakBevindingen') && overig && (
          <KnopKoppeling href={naar('/bevindingen')} soort="primair">
            {teksten.bevindingen.titel}
          </KnopKoppeling>
        )}
        {handelingen.includes('zetKlaar') && (
          <KnopKoppeling
            href={`/ter-plaatse/${bezoek.id}`}
            soort={bezoek.status === 'gepland' ? 'primair' : 'secundair'}
          >
            {nu.klaarzetten}
          </KnopKoppeling>
        )}
        {handelingen.includes('vulIn') && volgende && (
          <KnopKoppeling href={adres(normpad(lijst, volgende.id))}>{nu.verder}</KnopKoppeling>
        )}
        {handelingen.includes('heropen') && (
          <KnopKoppeling href={naar('/heropenen')}>{nu.heropen}</KnopKoppeling>
        )}
        {handelingen.includes('stelSamen') && (
          <KnopKoppeling href={naar('/samenstellen')}>{teksten.samenstellen.titel}</KnopKoppeling>
        )}
      </Knoppen>
    </Kaart>
  );
}

function KaderKaart({ lijst }: LijstDeel) {
  const { kader, samengesteldOp, andereVersie } = lijst;
  const t = teksten.kader;
  return (
    <Kaart titel={t.titel} id="kader">
      {andereVersie && kader.dag && (
        <Melding>
          <Alinea>{t.andere(datumTekst(kader.dag), kader.nummer, andereVersie.nummer)}</Alinea>
          <Alinea>{woord(t.waarom, andereVersie.reden)}</Alinea>
        </Melding>
      )}
      <Gegevenslijst
        gegevens={[
          {
            label: t.kader,
            waarde: (
              <Koppeling href={adres(`/toetsingskaders/versies/${kader.versieId}`)}>
                {teksten.versie(kader.naam, kader.nummer)}
              </Koppeling>
            ),
          },
          { label: teksten.kaart.stand, waarde: <Lijststand lijst={lijst} /> },
          { label: teksten.kaart.beantwoord, waarde: beantwoord(lijst) },
          { label: t.samengesteld, waarde: momentTekst(samengesteldOp) },
          ...(kader.lokaleGrondslag ? [{ label: t.lokaal, waarde: kader.lokaleGrondslag }] : []),
        ]}
      />
    </Kaart>
  );
}
