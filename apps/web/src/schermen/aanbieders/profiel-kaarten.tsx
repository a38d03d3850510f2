import {
  Alinea,
  DataTabel,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Koppeling,
  StatusLabel,
} from '@navolgbaar/ui';
import type { Aanbieder, EigenAanbieder } from '../../api/aanbieders';
import { useVandaag } from '../../api/ik';
import { beeldTeksten } from '../../teksten/aanbiederbeeld';
import { aanbiederTeksten as teksten } from '../../teksten/aanbieders';
import { waarden, woord } from '../../teksten/waarden';
import { looptOp, lopendEerst } from './periode';
import { Periode } from './periode-weergave';

type Profiel = Aanbieder | EigenAanbieder;

/** Who the provider is and how to reach it. */
export function GegevensKaart({ aanbieder }: { aanbieder: Profiel }) {
  const { veld, onbekend } = teksten;
  const { profiel } = beeldTeksten;
  return (
    <Kaart titel={teksten.gegevens} id="gegevens">
      <Gegevenslijst
        gegevens={[
          { label: veld.soortKort, waarde: woord(waarden.aanbiedersoort, aanbieder.soort) },
          { label: profiel.handelsnamen, waarde: aanbieder.handelsnamen.join(', ') },
          { label: profiel.vroegereNamen, waarde: aanbieder.vroegereNamen.join(', ') },
          { label: veld.kvk, waarde: aanbieder.kvk, toonLeeg: onbekend },
          { label: profiel.agb, waarde: aanbieder.agb, toonLeeg: onbekend },
          { label: veld.plaats, waarde: aanbieder.plaats, toonLeeg: onbekend },
          { label: veld.aantalClienten, waarde: aanbieder.aantalClienten, toonLeeg: onbekend },
          { label: veld.email, waarde: aanbieder.email, toonLeeg: onbekend },
          { label: veld.telefoon, waarde: aanbieder.telefoon, toonLeeg: onbekend },
          {
            label: profiel.website,
            waarde: aanbieder.website && <Koppeling href={aanbieder.website}>{aanbieder.website}</Koppeling>,
            toonLeeg: onbekend,
          },
        ]}
      />
    </Kaart>
  );
}

interface DeelProps {
  aanbieder: Profiel;
  /** The address of a form about this provider; nothing for who may not. */
  naar?: ((deel: string) => string) | undefined;
}

/** Contracts and financing per gemeente, what runs now first. */
export function InzetKaart({ aanbieder, naar }: DeelProps) {
  const vandaag = useVandaag();
  const kolom = teksten.inzetKolom;
  const loopt = ({ van, tot }: { van: string; tot: string | null }) => looptOp(van, tot, vandaag);
  return (
    <Kaart
      titel={teksten.inzet}
      id="inzet"
      acties={naar && <Nieuw href={naar('inzet')}>{teksten.nieuweInzet}</Nieuw>}
    >
      <DataTabel
        bijschrift={teksten.inzetTabel}
        rijen={lopendEerst(aanbieder.inzetten, loopt)}
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
            cel: (rij) => (
              <>
                <Periode van={rij.van} tot={rij.tot} />
                <Lopend
                  loopt={loopt(rij)}
                  einde={naar && rij.tot === null ? naar(`inzetten/${rij.id}/einde`) : undefined}
                  wat={beeldTeksten.einde}
                  naam={rij.gemeenteNaam}
                />
              </>
            ),
          },
        ]}
      />
    </Kaart>
  );
}

/** Where the provider works, what is open first. */
export function LocatiesKaart({ aanbieder, naar }: DeelProps) {
  const vandaag = useVandaag();
  const kolom = teksten.locatieKolom;
  const open = ({ van, tot }: { van: string | null; tot: string | null }) => looptOp(van, tot, vandaag);
  return (
    <Kaart
      titel={teksten.locaties}
      id="locaties"
      acties={naar && <Nieuw href={naar('locatie')}>{teksten.nieuweLocatie}</Nieuw>}
    >
      <DataTabel
        bijschrift={teksten.locatiesTabel}
        rijen={lopendEerst(aanbieder.locaties, open)}
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
          {
            id: 'periode',
            kop: kolom.periode,
            cel: (rij) => (
              <>
                <Periode van={rij.van} tot={rij.tot} />
                <Lopend
                  loopt={open(rij)}
                  einde={naar && rij.tot === null ? naar(`locaties/${rij.id}/einde`) : undefined}
                  wat={beeldTeksten.sluit}
                  naam={rij.naam}
                />
              </>
            ),
          },
        ]}
      />
    </Kaart>
  );
}

interface LopendProps {
  loopt: boolean;
  einde: string | undefined;
  wat: string;
  naam: string;
}

/** Says that it is over, or leads to ending it. */
function Lopend({ loopt, einde, wat, naam }: LopendProps) {
  return (
    <span className="nav-onderregel nav-klein">
      {!loopt && <StatusLabel soort="rust">{beeldTeksten.periode.gesloten}</StatusLabel>}
      {einde && <Einde href={einde} wat={wat} naam={naam} />}
    </span>
  );
}

/** A link to ending one row, named by its row for who hears it. */
export function Einde({ href, wat, naam }: { href: string; wat: string; naam: string }) {
  return (
    <Koppeling href={href}>
      {wat}
      <span className="nav-verborgen">: {naam}</span>
    </Koppeling>
  );
}

export function Nieuw({ href, children }: { href: string; children: string }) {
  return (
    <KnopKoppeling href={href} klein pictogram="nieuw">
      {children}
    </KnopKoppeling>
  );
}
