import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import {
  Alinea,
  DataTabel,
  datumTekst,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Kolommen,
  Koppeling,
} from '@navolgbaar/ui';
import { aanbiederVraag, type Aanbieder } from '../../api/aanbieders';
import { useHeeftRecht } from '../../api/ik';
import type { Meldingregel } from '../../api/meldingen';
import { adres } from '../../basis';
import { dagVan } from '../../delen/dag';
import { Gegevens } from '../../delen/gegevens';
import { haalBladzijde } from '../../delen/haal';
import { MeldingKoppeling, Meldingprioriteit, Meldingstatus, Soortlabel } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { aanbiederTeksten as teksten } from '../../teksten/aanbieders';
import { meldingTeksten } from '../../teksten/meldingen';
import { waarden, woord } from '../../teksten/waarden';

/** A provider: who it is, where it works, what it does for whom, and what was reported about it. */
export function AanbiederPagina() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(aanbiederVraag(id));
  return (
    <Gegevens vraag={vraag} wat={teksten.wat}>
      {(aanbieder) => <Scherm aanbieder={aanbieder} />}
    </Gegevens>
  );
}

function Scherm({ aanbieder }: { aanbieder: Aanbieder }) {
  const heeftRecht = useHeeftRecht();
  const mag = heeftRecht('aanbieder:beheren');
  const melden = heeftRecht('melding:lezen');
  const naar = (deel: string) => adres(`/aanbieders/${aanbieder.id}/${deel}`);
  return (
    <Pagina
      titel={aanbieder.naam}
      kruimels={[{ label: teksten.kruimel, href: adres('/aanbieders') }, { label: aanbieder.naam }]}
      afdrukken
      acties={
        mag && (
          <KnopKoppeling href={naar('wijzigen')} pictogram="wijzig" toets="e">
            {teksten.wijzig}
          </KnopKoppeling>
        )
      }
    >
      <Kolommen
        hoofd={
          <>
            {melden && <MeldingenKaart aanbiederId={aanbieder.id} />}
            <InzetKaart aanbieder={aanbieder} nieuw={mag ? naar('inzet') : undefined} />
            <LocatiesKaart aanbieder={aanbieder} nieuw={mag ? naar('locatie') : undefined} />
          </>
        }
        zij={<GegevensKaart aanbieder={aanbieder} />}
      />
    </Pagina>
  );
}

function GegevensKaart({ aanbieder }: { aanbieder: Aanbieder }) {
  const { veld, onbekend } = teksten;
  return (
    <Kaart titel={teksten.gegevens} id="gegevens">
      <Gegevenslijst
        gegevens={[
          { label: veld.soortKort, waarde: woord(waarden.aanbiedersoort, aanbieder.soort) },
          { label: veld.kvk, waarde: aanbieder.kvk, toonLeeg: onbekend },
          { label: veld.plaats, waarde: aanbieder.plaats, toonLeeg: onbekend },
          { label: veld.aantalClienten, waarde: aanbieder.aantalClienten, toonLeeg: onbekend },
          { label: veld.email, waarde: aanbieder.email, toonLeeg: onbekend },
          { label: veld.telefoon, waarde: aanbieder.telefoon, toonLeeg: onbekend },
        ]}
      />
    </Kaart>
  );
}

interface DeelProps {
  aanbieder: Aanbieder;
  /** Where a new one is added; nothing for who may not. */
  nieuw: string | undefined;
}

function InzetKaart({ aanbieder, nieuw }: DeelProps) {
  const kolom = teksten.inzetKolom;
  const kort = (dag: string) => datumTekst(dag, 'kort');
  return (
    <Kaart titel={teksten.inzet} id="inzet" acties={<Nieuw href={nieuw}>{teksten.nieuweInzet}</Nieuw>}>
      <DataTabel
        bijschrift={teksten.inzetTabel}
        rijen={aanbieder.inzetten}
        sleutel={(rij) => rij.id}
        leeg={<Alinea>{teksten.geenInzet}</Alinea>}
        kolommen={[
          { id: 'gemeente', kop: kolom.gemeente, rijkop: true, cel: (rij) => rij.gemeenteNaam },
          { id: 'wet', kop: kolom.wet, cel: (rij) => woord(waarden.wet, rij.wet) },
          {
            id: 'financiering',
            kop: kolom.financiering,
            cel: (rij) => (
              <>
                {woord(waarden.financiering, rij.financiering)}
                <span className="nav-onderregel nav-klein">
                  {rij.gecontracteerd ? teksten.contract.ja : teksten.contract.nee}
                </span>
              </>
            ),
          },
          {
            id: 'clienten',
            kop: kolom.clienten,
            uitlijning: 'eind',
            cel: (rij) => rij.aantalClienten ?? teksten.onbekend,
          },
          {
            id: 'periode',
            kop: kolom.periode,
            smal: true,
            cel: (rij) => (
              <>
                {teksten.vanaf(kort(rij.van))}
                {rij.tot && <span className="nav-onderregel">{teksten.totEnMet(kort(rij.tot))}</span>}
              </>
            ),
          },
        ]}
      />
    </Kaart>
  );
}

function LocatiesKaart({ aanbieder, nieuw }: DeelProps) {
  const kolom = teksten.locatieKolom;
  return (
    <Kaart
      titel={teksten.locaties}
      id="locaties"
      acties={<Nieuw href={nieuw}>{teksten.nieuweLocatie}</Nieuw>}
    >
      <DataTabel
        bijschrift={teksten.locatiesTabel}
        rijen={aanbieder.locaties}
        sleutel={(rij) => rij.id}
        leeg={<Alinea>{teksten.geenLocaties}</Alinea>}
        kolommen={[
          { id: 'naam', kop: kolom.naam, rijkop: true, cel: (rij) => rij.naam },
          { id: 'soort', kop: kolom.soort, cel: (rij) => woord(waarden.locatiesoort, rij.soort) },
          {
            id: 'adres',
            kop: kolom.adres,
            cel: ({ adres: straat, postcode, plaats }) =>
              [straat, [postcode, plaats].filter(Boolean).join(' ')].filter(Boolean).join(', ') ||
              teksten.onbekend,
          },
        ]}
      />
    </Kaart>
  );
}

function Nieuw({ href, children }: { href: string | undefined; children: string }) {
  if (!href) return null;
  return (
    <KnopKoppeling href={href} klein pictogram="nieuw">
      {children}
    </KnopKoppeling>
  );
}

const haalMeldingen = haalBladzijde<Meldingregel>('/api/v1/meldingen', { status: 'alle', aantal: '10' });

/** The newest meldingen about this provider, whatever their status. */
function MeldingenKaart({ aanbiederId }: { aanbiederId: string }) {
  const vraag = useQuery({
    queryKey: ['meldingen', 'aanbieder', aanbiederId],
    queryFn: () => haalMeldingen({ aanbiederId }),
  });
  const { kolom } = meldingTeksten;
  return (
    <Kaart titel={teksten.meldingen} id="meldingen">
      <Gegevens vraag={vraag} wat={meldingTeksten.titel}>
        {({ resultaten, volgende }) => (
          <>
            <DataTabel
              bijschrift={teksten.meldingenTabel}
              rijen={resultaten}
              sleutel={(rij) => rij.id}
              leeg={<Alinea>{teksten.geenMeldingen}</Alinea>}
              kolommen={[
                {
                  id: 'nummer',
                  kop: kolom.nummer,
                  rijkop: true,
                  smal: true,
                  cel: (rij) => (
                    <>
                      <MeldingKoppeling id={rij.id} nummer={rij.nummer} />
                      <span className="nav-onderregel nav-klein nav-gewoon">
                        {datumTekst(dagVan(rij.ontvangenOp), 'kort')}
                      </span>
                    </>
                  ),
                },
                {
                  id: 'onderwerp',
                  kop: kolom.onderwerp,
                  cel: (rij) => (
                    <>
                      {rij.onderwerp}
                      <span className="nav-onderregel">
                        <Soortlabel soort={rij.soort} />
                      </span>
                    </>
                  ),
                },
                {
                  id: 'prioriteit',
                  kop: kolom.prioriteit,
                  cel: (rij) => <Meldingprioriteit soort={rij.soort} kleur={rij.kleur} kort />,
                },
                { id: 'status', kop: kolom.status, cel: (rij) => <Meldingstatus status={rij.status} /> },
              ]}
            />
            {volgende && (
              <Koppeling href={adres(`/meldingen?status=alle&aanbiederId=${aanbiederId}`)}>
                {teksten.alleMeldingen}
              </Koppeling>
            )}
          </>
        )}
      </Gegevens>
    </Kaart>
  );
}
