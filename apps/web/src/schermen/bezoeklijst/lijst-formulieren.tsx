import { useParams } from '@tanstack/react-router';
import { Alinea, Laden, Lijst } from '@navolgbaar/ui';
import type { Bezoek } from '../../api/bezoeken';
import type { Bezoeklijst } from '../../api/bezoeklijst';
import { stuur } from '../../api/stuur';
import type { Kaderversie } from '../../api/toetsingskaders';
import { Actieformulier } from '../../delen/actieformulier';
import type { Gezien } from '../../delen/gezien';
import { NietMogelijk } from '../../delen/niet-mogelijk';
import type { Veld } from '../../delen/velden';
import { NietGevonden } from '../../schil/fout-scherm';
import { lijstTeksten as teksten } from '../../teksten/bezoeklijst';
import { useNormkaders } from '../bevindingen/normkeuze';
import { BezoekKader } from '../bezoeken/bezoek-kader';
import { LijstFormulier, type LijstGezien, LijstKader, lijstpad, onderdeelGezien } from './lijst-kader';
import { lesvragen, tijdvragen } from './lijst-velden';

const ververs = [['bezoeken'], ['zaken']];
/** Whether all norms or some: asked here, and not sent. */
const WELKE = 'welke';

/** Composes the list of a visit that is planned, or does so again while nothing is filled in. */
export function LijstSamenstellen() {
  const t = teksten.samenstellen;
  return (
    <BezoekKader titel={t.titel} inleiding={t.inleiding}>
      {(bezoek, gezien) =>
        bezoek.status === 'gepland' ? (
          <Samenstellen bezoek={bezoek} gezien={gezien} />
        ) : (
          <NietMogelijk terug={`/bezoeken/${bezoek.id}`} />
        )
      }
    </BezoekKader>
  );
}

function Samenstellen({ bezoek, gezien }: { bezoek: Bezoek; gezien: Gezien<Bezoek> }) {
  const t = teksten.samenstellen;
  const kaders = useNormkaders();
  if (!kaders) return <Laden />;
  return (
    <Actieformulier<Bezoeklijst, Bezoek>
      label={t.titel}
      velden={[
        {
          ...{ naam: 'toetsingskaderId', soort: 'keuze', label: t.kader, verplicht: t.kaderFout },
          opties: kaders.map(({ kaderId, inhoud }) => ({ waarde: kaderId, label: inhoud.naam })),
        },
        {
          ...{ naam: WELKE, soort: 'keuze', label: t.welke, verplicht: t.welkeFout, begin: 'alle' },
          opties: [
            { waarde: 'alle', label: t.alle },
            { waarde: 'zelf', label: t.zelf },
          ],
        },
        // The norms of the framework that is chosen.
        ...kaders.map(({ kaderId, inhoud }): Veld => ({
          ...{
            naam: 'normen',
            soort: 'meer',
            label: t.normen,
            uitleg: t.normenUitleg,
            verplicht: t.normenFout,
          },
          opties: inhoud.normen.map(({ code, tekst }) => ({ waarde: code, label: t.norm(code, tekst) })),
          als: (w) => w['toetsingskaderId'] === kaderId && w[WELKE] === 'zelf',
        })),
        { naam: 'geeftWkkgzZorg', soort: 'janee', label: t.wkkgz, uitleg: t.wkkgzUitleg },
        {
          naam: 'lokaleGrondslag',
          soort: 'tekst',
          label: t.lokaal,
          uitleg: t.lokaalUitleg,
          maxTekens: 300,
        },
      ]}
      gezien={gezien}
      knop={t.knop}
      verstuur={({ [WELKE]: _, ...verzoek }, koppen) =>
        stuur('/api/v1/bezoeken/{id}/_stel-lijst-samen', { id: bezoek.id }, vanKader(kaders, verzoek), koppen)
      }
      ververs={ververs}
      gelukt={t.gelukt}
      terug={`/bezoeken/${bezoek.id}`}
      naar={() => lijstpad(bezoek.id)}
    />
  );
}

/** Without the norms of a framework that was ticked before another was chosen. */
function vanKader(kaders: readonly Kaderversie[], verzoek: Record<string, unknown>): Record<string, unknown> {
  const { toetsingskaderId, normen } = verzoek;
  const kader = kaders.find(({ kaderId }) => kaderId === toetsingskaderId);
  if (!kader || !Array.isArray(normen)) return verzoek;
  return { ...verzoek, normen: normen.filter((een) => kader.inhoud.normen.some(({ code }) => code === een)) };
}

/** Finishes the list; what is missing stands where the button would be. */
export function LijstAfronden() {
  const t = teksten.afronden;
  return (
    <LijstFormulier titel={t.titel} inleiding={t.inleiding} handeling="rondAf">
      {({ lijst, bezoek, gezien }) => (
        <Actieformulier<Bezoeklijst, Bezoeklijst>
          label={t.titel}
          velden={[]}
          gezien={gezien}
          knop={t.knop}
          verstuur={(_, koppen) =>
            stuur('/api/v1/bezoeken/{id}/bezoeklijst/_rond-af', { id: bezoek.id }, {}, koppen)
          }
          ververs={ververs}
          gelukt={t.gelukt}
          terug={lijstpad(bezoek.id)}
        >
          {lijst.ontbreekt.length > 0 && (
            <>
              <Alinea>{teksten.nu.mist}:</Alinea>
              <Lijst items={lijst.ontbreekt.map(({ reason }) => reason)} />
            </>
          )}
        </Actieformulier>
      )}
    </LijstFormulier>
  );
}

/** Opens a finished list again, with the reason. */
export function LijstHeropenen() {
  const t = teksten.heropenen;
  return (
    <LijstFormulier titel={t.titel} inleiding={t.inleiding} handeling="heropen">
      {({ bezoek, gezien }) => (
        <Actieformulier<Bezoeklijst, Bezoeklijst>
          label={t.titel}
          velden={[redenvraag(t)]}
          gezien={gezien}
          knop={t.knop}
          verstuur={(verzoek, koppen) =>
            stuur('/api/v1/bezoeken/{id}/bezoeklijst/_heropen', { id: bezoek.id }, verzoek, koppen)
          }
          ververs={ververs}
          gelukt={t.gelukt}
          terug={lijstpad(bezoek.id)}
        />
      )}
    </LijstFormulier>
  );
}

const redenvraag = ({ reden, redenFout }: { reden: string; redenFout: string }): Veld => ({
  ...{ naam: 'reden', soort: 'vak', label: reden, verplicht: redenFout, regels: 3, maxTekens: 2000 },
});

/** Takes the visit off a device that is lost. */
export function ToestelIntrekken() {
  const { klaarzettingId = '' } = useParams({ strict: false });
  const t = teksten.intrekken;
  return (
    <LijstKader titel={t.titel}>
      {({ lijst, bezoek }) => {
        const toestel = lijst.klaarzettingen.find(({ id }) => id === klaarzettingId);
        if (!toestel) return <NietGevonden />;
        if (!toestel.handelingen.includes('trekIn')) return <NietMogelijk terug={lijstpad(bezoek.id)} />;
        return (
          <Actieformulier<Bezoeklijst>
            label={t.titel}
            velden={[redenvraag(t)]}
            knop={t.knop}
            knopSoort="gevaar"
            verstuur={(verzoek, koppen) =>
              stuur('/api/v1/klaarzettingen/{id}/_trek-in', { id: klaarzettingId }, verzoek, koppen)
            }
            ververs={ververs}
            gelukt={t.gelukt}
            terug={lijstpad(bezoek.id)}
          >
            <Alinea>
              {t.inleiding(toestel.doorNaam ? `${toestel.toestel} (${toestel.doorNaam})` : toestel.toestel)}
            </Alinea>
          </Actieformulier>
        );
      }}
    </LijstKader>
  );
}

/** When the inspectors came and went. */
export function TijdenInvullen() {
  const { titel, knop, gelukt } = teksten.tijden;
  return (
    <LijstFormulier titel={titel} handeling="vulIn">
      {(deel) => (
        <EenPart
          deel={deel}
          soort="tijden"
          nrVan={({ tijden }) => tijden.nr}
          vragen={({ tijden }) => tijdvragen(tijden)}
          tekst={{ titel, knop, gelukt }}
        />
      )}
    </LijstFormulier>
  );
}

/** What the provider learned (NW-15). */
export function LesInvullen() {
  const { titel, inleiding, knop, gelukt } = teksten.les;
  return (
    <LijstFormulier titel={titel} inleiding={inleiding} handeling="vulIn">
      {(deel) => (
        <EenPart
          deel={deel}
          soort="les"
          nrVan={({ lesNr }) => lesNr}
          vragen={({ watLeerdeAanbieder }) => lesvragen(watLeerdeAanbieder)}
          tekst={{ titel, knop, gelukt }}
        />
      )}
    </LijstFormulier>
  );
}

/** A part of which a list has one. */
function EenPart({
  deel,
  soort,
  nrVan,
  vragen,
  tekst: { titel, knop, gelukt },
}: {
  deel: LijstGezien;
  soort: 'tijden' | 'les';
  nrVan: (lijst: Bezoeklijst) => number;
  vragen: (lijst: Bezoeklijst) => readonly Veld[];
  tekst: { titel: string; knop: string; gelukt: string };
}) {
  const { lijst, bezoek } = deel;
  return (
    <Actieformulier<Bezoeklijst, Bezoeklijst>
      label={titel}
      velden={vragen(lijst)}
      gezien={onderdeelGezien(deel, nrVan, nrVan(lijst))}
      wijziging={vragen}
      knop={knop}
      verstuur={(inhoud, koppen) =>
        stuur('/api/v1/bezoeken/{id}/bezoeklijst/_vul-in', { id: bezoek.id }, { soort, inhoud }, koppen)
      }
      ververs={ververs}
      gelukt={gelukt}
      terug={lijstpad(bezoek.id)}
    />
  );
}
