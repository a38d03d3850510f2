import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import {
  Alinea,
  DataTabel,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Koppeling,
  LegeStaat,
  Melding,
  Stapel,
} from '@navolgbaar/ui';
import type { ReactNode } from 'react';
import { netwerkenVraag, netwerkVraag, type Netwerk } from '../../api/aanbieders';
import { useVandaag } from '../../api/ik';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { gezienVan, type Gezien } from '../../delen/gezien';
import { AanbiederKoppeling } from '../../delen/melding-labels';
import { Pagina } from '../../delen/pagina';
import { aanbiederactieTeksten } from '../../teksten/aanbiederacties';
import { aanbiederwaarden } from '../../teksten/aanbiederwaarden';
import { beeldTeksten } from '../../teksten/aanbiederbeeld';
import { aanbiederTeksten } from '../../teksten/aanbieders';
import { woord } from '../../teksten/waarden';
import { looptOp } from './periode';
import { Periode } from './periode-weergave';
import { Einde, Nieuw } from './profiel-kaarten';

const { netwerk: t } = aanbiederactieTeksten;
const kruimels = [
  { label: aanbiederTeksten.kruimel, href: adres('/aanbieders') },
  { label: t.titel, href: adres('/netwerken') },
];

/** The networks of providers. */
export function NetwerkenLijst() {
  const vraag = useQuery(netwerkenVraag);
  return (
    <Pagina
      titel={t.titel}
      inleiding={t.inleiding}
      kruimels={[{ label: aanbiederTeksten.kruimel, href: adres('/aanbieders') }, { label: t.titel }]}
      acties={
        <KnopKoppeling href={adres('/netwerken/nieuw')} pictogram="nieuw">
          {t.nieuw}
        </KnopKoppeling>
      }
    >
      <Gegevens vraag={vraag} wat={t.titel.toLowerCase()}>
        {(netwerken) => (
          <DataTabel
            bijschrift={t.tabel}
            rijen={netwerken}
            sleutel={(rij) => rij.id}
            leeg={<LegeStaat titel={t.leeg} />}
            kolommen={[
              {
                id: 'naam',
                kop: t.kolom.naam,
                rijkop: true,
                cel: (rij) => <Koppeling href={adres(`/netwerken/${rij.id}`)}>{rij.naam}</Koppeling>,
              },
              {
                id: 'soort',
                kop: t.kolom.soort,
                cel: (rij) => woord(aanbiederwaarden.netwerksoort, rij.soort),
              },
              { id: 'leden', kop: t.kolom.leden, uitlijning: 'eind', cel: (rij) => rij.leden },
              {
                id: 'periode',
                kop: t.kolom.periode,
                cel: (rij) => <Periode van={rij.begin} tot={rij.einde} />,
              },
            ]}
          />
        )}
      </Gegevens>
    </Pagina>
  );
}

export interface BijNetwerkProps {
  titel: string;
  inleiding?: string;
  children: (netwerk: Netwerk, gezien: Gezien<Netwerk>) => ReactNode;
}

/** The page of a form about one network. */
export function BijNetwerk({ titel, inleiding, children }: BijNetwerkProps) {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(netwerkVraag(id));
  return (
    <Gegevens vraag={vraag} wat={t.wat}>
      {(netwerk) => (
        <Pagina
          titel={titel}
          boven={netwerk.naam}
          inleiding={inleiding}
          kruimels={[...kruimels, { label: netwerk.naam, href: adres(`/netwerken/${id}`) }, { label: titel }]}
        >
          {children(netwerk, gezienVan(netwerk, vraag))}
        </Pagina>
      )}
    </Gegevens>
  );
}

/** A network and everybody who is or was in it. */
export function NetwerkPagina() {
  const { id = '' } = useParams({ strict: false });
  const vraag = useQuery(netwerkVraag(id));
  return (
    <Gegevens vraag={vraag} wat={t.wat}>
      {(netwerk) => <Scherm netwerk={netwerk} />}
    </Gegevens>
  );
}

function Scherm({ netwerk }: { netwerk: Netwerk }) {
  const vandaag = useVandaag();
  const naar = (deel: string) => adres(`/netwerken/${netwerk.id}/${deel}`);
  const loopt = netwerk.einde === null;
  const regie = netwerk.leden.some(
    ({ rol, begin, einde }) => rol === 'regievoerder' && looptOp(begin, einde, vandaag),
  );
  return (
    <Pagina
      titel={netwerk.naam}
      kruimels={[...kruimels, { label: netwerk.naam }]}
      acties={
        loopt && (
          <KnopKoppeling soort="subtiel" href={naar('einde')}>
            {t.einde.titel}
          </KnopKoppeling>
        )
      }
    >
      <Stapel>
        {/* Where the regie lies must be clear (NW-03). */}
        {loopt && !regie && <Melding soort="waarschuwing">{t.geenRegie}</Melding>}
        <Kaart titel={t.leden} id="leden" acties={loopt && <Nieuw href={naar('lid')}>{t.lidNieuw}</Nieuw>}>
          <DataTabel
            bijschrift={t.ledentabel}
            rijen={netwerk.leden}
            sleutel={(rij) => rij.id}
            leeg={<Alinea>{t.geenLeden}</Alinea>}
            kolommen={[
              {
                id: 'naam',
                kop: t.lidkolom.naam,
                rijkop: true,
                cel: (rij) => <AanbiederKoppeling id={rij.aanbiederId} naam={rij.aanbiederNaam} />,
              },
              { id: 'rol', kop: t.lidkolom.rol, cel: (rij) => woord(aanbiederwaarden.netwerkrol, rij.rol) },
              {
                id: 'periode',
                kop: t.lidkolom.periode,
                cel: (rij) => (
                  <>
                    <Periode van={rij.begin} tot={rij.einde} />
                    {rij.einde === null && (
                      <span className="nav-onderregel nav-klein">
                        <Einde
                          href={naar(`leden/${rij.id}/einde`)}
                          wat={beeldTeksten.einde}
                          naam={rij.aanbiederNaam}
                        />
                      </span>
                    )}
                  </>
                ),
              },
              { id: 'reden', kop: t.lidkolom.reden, cel: (rij) => rij.eindreden ?? rij.reden },
            ]}
          />
        </Kaart>
        <Kaart titel={t.over} id="over">
          <Gegevenslijst
            gegevens={[
              { label: t.veld.soort, waarde: woord(aanbiederwaarden.netwerksoort, netwerk.soort) },
              { label: t.veld.doel, waarde: netwerk.doel },
              { label: t.veld.bron, waarde: netwerk.bron },
              { label: t.veld.periode, waarde: <Periode van={netwerk.begin} tot={netwerk.einde} /> },
              { label: t.veld.eindreden, waarde: netwerk.eindreden },
            ]}
          />
        </Kaart>
      </Stapel>
    </Pagina>
  );
}
