import { useQuery } from '@tanstack/react-query';
import {
  datumTekst,
  Gegevenslijst,
  Kaart,
  KnopKoppeling,
  Knoppen,
  Koppeling,
  StatusLabel,
} from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { actiepuntenVraag, openActiepuntenVraag, type Actiepunt } from '../../api/werkoverleg';
import { adres } from '../../basis';
import { Behandelaar } from '../../delen/melding-labels';
import { TermijnCel } from '../../delen/zaak-labels';
import { afspraakTeksten } from '../../teksten/veiligheidsafspraken';
import { actiepuntTeksten as teksten } from '../../teksten/werkoverleg';

/** What the werkoverleg gave somebody to do about this melding; nothing where there is nothing. */
export function ActiepuntenKaart({ meldingId }: { meldingId: string }) {
  const { data: punten = [] } = useQuery(actiepuntenVraag(meldingId));
  const mag = useHeeftRecht()('actiepunt:afronden');
  if (punten.length === 0) return null;
  return (
    <Kaart titel={teksten.kaart} id="actiepunten">
      {punten.map((punt) => (
        <Punt key={punt.id} punt={punt} mag={mag} />
      ))}
    </Kaart>
  );
}

/** What earlier meetings gave the team to do and is not done: a meeting begins with it. */
export function OpenActiepuntenKaart() {
  const { data: punten = [] } = useQuery(openActiepuntenVraag);
  if (punten.length === 0) return null;
  return (
    <Kaart titel={teksten.open(punten.length)} id="actiepunten">
      <ul className="nav-agenda__regels">
        {punten.map(({ id, meldingId, meldingNummer, omschrijving, soort, eigenaarId, uiterlijk }) => (
          <li key={id} className="nav-agenda__regel">
            <div>
              <Koppeling
                href={adres(`/meldingen/${meldingId}`)}
              >{`${meldingNummer} ${omschrijving}`}</Koppeling>
              <div className="nav-labels nav-klein nav-zacht">
                <span>{teksten.soort[soort]}</span>
                <Behandelaar id={eigenaarId} />
              </div>
            </div>
            <TermijnCel uiterlijk={uiterlijk} />
          </li>
        ))}
      </ul>
    </Kaart>
  );
}

function Punt({ punt, mag }: { punt: Actiepunt; mag: boolean }) {
  const { veld, stand, soort } = teksten;
  const open = punt.status === 'open';
  return (
    <div className="nav-stapel nav-stapel--krap">
      <Gegevenslijst
        gegevens={[
          { label: soort[punt.soort] ?? veld.wat, waarde: punt.omschrijving },
          { label: veld.wie, waarde: <Behandelaar id={punt.eigenaarId} /> },
          { label: veld.uiterlijk, waarde: datumTekst(punt.uiterlijk) },
          {
            label: veld.stand,
            waarde: (
              <StatusLabel soort={open ? 'actief' : punt.status === 'gedaan' ? 'gelukt' : 'rust'}>
                {stand[punt.status] ?? punt.status}
              </StatusLabel>
            ),
          },
          { label: veld.uitkomst, waarde: punt.uitkomst },
        ]}
      />
      {open && mag && (
        <Knoppen>
          {punt.soort === 'veiligheidsafspraken' && (
            <KnopKoppeling
              href={adres(`/meldingen/${punt.meldingId}/veiligheidsafspraak?actiepunt=${punt.id}`)}
              klein
            >
              {afspraakTeksten.maken.titel}
            </KnopKoppeling>
          )}
          <KnopKoppeling href={adres(`/meldingen/${punt.meldingId}/actiepunten/${punt.id}`)} klein>
            {teksten.rondAf.knop}
            <span className="nav-verborgen"> ({soort[punt.soort]?.toLowerCase()})</span>
          </KnopKoppeling>
        </Knoppen>
      )}
    </div>
  );
}
