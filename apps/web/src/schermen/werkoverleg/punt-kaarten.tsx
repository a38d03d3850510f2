import { useQuery } from '@tanstack/react-query';
import {
  Aanname,
  Alinea,
  Gegevenslijst,
  Kaart,
  Knop,
  KnopKoppeling,
  Knoppen,
  Koppeling,
  Melding as Mededeling,
  Prioriteit,
} from '@navolgbaar/ui';
import { actieKoppen } from '../../api/client';
import { useCollegas } from '../../api/ik';
import { partnersVraag } from '../../api/ketenpartners';
import { meldingVraag } from '../../api/meldingen';
import { stuur } from '../../api/stuur';
import type { Agendapunt, Werkoverleg } from '../../api/werkoverleg';
import { adres } from '../../basis';
import { useActie } from '../../delen/actie';
import { useActieformulier, type ActieOpties } from '../../delen/actieformulier';
import { Formulier } from '../../delen/formulier';
import { Gegevens } from '../../delen/gegevens';
import { alsKleur } from '../../delen/melding-labels';
import { Velden } from '../../delen/velden-weergave';
import { FoutMelding } from '../../schil/fout-scherm';
import { partnerTeksten } from '../../teksten/ketenpartners';
import { dossierTeksten } from '../../teksten/melding';
import { waarden, woord } from '../../teksten/waarden';
import { werkoverlegTeksten as teksten } from '../../teksten/werkoverleg';
import { actief } from '../ketenpartners/deelvragen';
import { besluitTekst, plekVanPunt } from './agenda';
import { type Besluitbronnen, besluitvragen, controleerBesluit, naarBesluit } from './besluitvragen';
import { ververs } from './overleg-kader';

export interface PuntProps {
  overleg: Werkoverleg;
  punt: Agendapunt;
}

/** What the point is about, how it was weighed and who stays out of it. */
export function PuntKaart({ overleg, punt }: PuntProps) {
  const { weging, verschoond, tochMee, object } = punt;
  const kan = overleg.handelingen.includes('verschoon') && !punt.besluit;
  return (
    <Kaart titel={punt.kenmerk} id="punt">
      <Gegevenslijst
        gegevens={[
          { label: teksten.agenda.waarom, waarde: punt.toevoegreden ?? teksten.groep[punt.groep] },
          { label: teksten.agenda.partner, waarde: punt.partner },
          { label: teksten.punt.weging, waarde: weging && <Weging weging={weging} /> },
        ]}
      />
      {verschoond.map(({ deelnemerId, naam, reden }) => (
        <Mededeling key={deelnemerId}>
          {teksten.punt.verschoond(naam, reden)}{' '}
          {kan && (
            <Koppeling
              href={adres(`/werkoverleggen/${overleg.id}/punten/${punt.objectId}/verschonen/${deelnemerId}`)}
            >
              {teksten.tochMeedoen.koppeling}
              <span className="nav-verborgen">{teksten.tochMeedoen.welke(naam)}</span>
            </Koppeling>
          )}
        </Mededeling>
      ))}
      {tochMee.map(({ deelnemerId, naam, ophefreden }, i) => (
        <Mededeling key={`${deelnemerId}-${i}`}>{teksten.punt.tochMee(naam, ophefreden ?? '')}</Mededeling>
      ))}
      <Knoppen>
        <KnopKoppeling href={adres(plekVanPunt(punt))} klein>
          {teksten.punt.open[object]}
        </KnopKoppeling>
        {kan && (
          <KnopKoppeling
            href={adres(`/werkoverleggen/${overleg.id}/punten/${punt.objectId}/verschonen`)}
            klein
            soort="subtiel"
          >
            {teksten.vergader.verschonen}
          </KnopKoppeling>
        )}
      </Knoppen>
    </Kaart>
  );
}

function Weging({
  weging: { kleur, ernstNaam, omvangNaam, ernstMotivering, matrixAanname },
}: {
  weging: NonNullable<Agendapunt['weging']>;
}) {
  return (
    <>
      <span className="nav-labels">
        <Prioriteit kleur={alsKleur(kleur)} />
        {matrixAanname && <Aanname />}
      </span>
      <span className="nav-onderregel">
        {ernstNaam}, {omvangNaam.toLowerCase()}
      </span>
      <span className="nav-onderregel nav-zacht">{ernstMotivering}</span>
    </>
  );
}

/** The decision that was taken, or the form to take it. */
export function BesluitKaart({ overleg, punt }: PuntProps) {
  const kan = overleg.handelingen.includes('besluit');
  return (
    <Kaart titel={teksten.besluit.titel} id="besluit" nadruk>
      {punt.besluit ? (
        <Genomen overleg={overleg} punt={punt} besluit={punt.besluit} />
      ) : (
        kan && <TeNemen overleg={overleg} punt={punt} />
      )}
      {!punt.besluit && !kan && <Alinea>{teksten.nu[overleg.status]}</Alinea>}
    </Kaart>
  );
}

function Genomen({ overleg, punt, besluit }: PuntProps & { besluit: NonNullable<Agendapunt['besluit']> }) {
  const terug = useActie<undefined, Werkoverleg>({
    doe: () =>
      stuur(
        '/api/v1/werkoverleggen/{id}/agendapunten/{puntId}/_neem-terug',
        { id: overleg.id, puntId: punt.objectId },
        {},
        actieKoppen({ versie: punt.versie }),
      ),
    ververs,
    bericht: teksten.besluit.teruggenomen,
  });
  const kleur = punt.weging?.kleur ?? '';
  const afwijkend = (kleur === 'rood') === (besluit.besluit === 'geen_actie');
  return (
    <>
      <Gegevenslijst
        gegevens={[
          { label: teksten.besluit.genomen, waarde: <strong>{besluitTekst(besluit)}</strong> },
          { label: teksten.besluit.waarom, waarde: besluit.motivering },
          { label: teksten.besluit.aanZet, waarde: woord(waarden.aanZet, besluit.aanZet) },
          { label: teksten.besluit.doorWie, waarde: besluit.deelnemers.join(', ') },
        ]}
      />
      {afwijkend && teksten.besluit.afwijking[kleur] && (
        <Mededeling>{teksten.besluit.afwijking[kleur]}</Mededeling>
      )}
      {terug.isError && <FoutMelding fout={terug.error} />}
      {overleg.handelingen.includes('neemTerug') && (
        <Knoppen>
          <Knop bezig={terug.isPending} onClick={() => terug.mutate(undefined)}>
            {teksten.besluit.neemTerug}
          </Knop>
        </Knoppen>
      )}
    </>
  );
}

function TeNemen({ overleg, punt }: PuntProps) {
  if (punt.object !== 'melding') return <Alinea>{teksten.punt.geenBesluit}</Alinea>;
  return <Bijmelding overleg={overleg} punt={punt} />;
}

function Bijmelding({ overleg, punt }: PuntProps) {
  const melding = useQuery(meldingVraag(punt.objectId));
  const partners = useQuery(partnersVraag);
  const collegas = useCollegas();
  return (
    <Gegevens vraag={melding} wat={dossierTeksten.wat}>
      {(gevonden) => {
        if (gevonden.handelingen.includes('besluitGeenActie'))
          return (
            <Gegevens vraag={partners} wat={partnerTeksten.titel}>
              {(lijst) => (
                <Besluitformulier
                  overleg={overleg}
                  punt={punt}
                  bronnen={{ melding: gevonden, partners: actief(lijst), collegas }}
                />
              )}
            </Gegevens>
          );
        const teWegen = gevonden.handelingen.includes('weeg');
        return (
          <>
            <Alinea>{teWegen ? teksten.punt.eerstWegen : teksten.punt.alElders}</Alinea>
            {teWegen && (
              <Knoppen>
                <KnopKoppeling soort="primair" href={adres(`/meldingen/${gevonden.id}/weging`)}>
                  {teksten.punt.weeg}
                </KnopKoppeling>
              </Knoppen>
            )}
          </>
        );
      }}
    </Gegevens>
  );
}

function Besluitformulier({ overleg, punt, bronnen }: PuntProps & { bronnen: Besluitbronnen }) {
  return (
    <Hierformulier
      label={teksten.besluit.titel}
      velden={besluitvragen(bronnen)}
      controleer={controleerBesluit}
      knop={teksten.besluit.knop}
      verstuur={(verzoek, koppen) =>
        stuur(
          '/api/v1/werkoverleggen/{id}/agendapunten/{puntId}/_besluit',
          { id: overleg.id, puntId: punt.objectId },
          { ...naarBesluit(verzoek, bronnen.melding), ...(punt.weging ? { wegingId: punt.weging.id } : {}) },
          koppen,
        )
      }
      ververs={ververs}
      gelukt={teksten.besluit.gelukt}
      terug={`/werkoverleggen/${overleg.id}/punten/${punt.objectId}`}
    />
  );
}

type HierformulierProps = ActieOpties<Werkoverleg> & {
  label: string;
  knop: string;
  knopSoort?: 'primair' | 'secundair';
};

/** A form that is a part of this screen: nobody leaves it, so there is no way back. */
function Hierformulier({ label, knop, knopSoort = 'primair', ...opties }: HierformulierProps) {
  const f = useActieformulier<Werkoverleg>(opties);
  return (
    <Formulier f={f} label={label} knop={knop} knopSoort={knopSoort}>
      <Velden velden={opties.velden} f={f} />
    </Formulier>
  );
}

/** What was said of the point. */
export function AantekeningKaart({ overleg, punt }: PuntProps) {
  const { titel, label, knop, gelukt, fout } = teksten.aantekening;
  if (!overleg.handelingen.includes('noteer')) {
    return punt.aantekening ? (
      <Kaart titel={titel} id="aantekening">
        <Alinea>{punt.aantekening}</Alinea>
      </Kaart>
    ) : null;
  }
  return (
    <Kaart titel={titel} id="aantekening">
      <Hierformulier
        // A decision makes the point new and the note not: what is being typed stays.
        key={punt.aantekening ?? ''}
        label={titel}
        velden={[
          {
            ...{ naam: 'tekst', soort: 'vak', label, verplicht: fout, maxTekens: 8000, regels: 4 },
            begin: punt.aantekening ?? '',
          },
        ]}
        knop={knop}
        knopSoort="secundair"
        verstuur={(verzoek) =>
          stuur(
            '/api/v1/werkoverleggen/{id}/agendapunten/{puntId}/_noteer',
            { id: overleg.id, puntId: punt.objectId },
            verzoek,
            actieKoppen({ versie: punt.versie }),
          )
        }
        ververs={ververs}
        gelukt={gelukt}
        terug={`/werkoverleggen/${overleg.id}/punten/${punt.objectId}`}
      />
    </Kaart>
  );
}
