import { useQuery } from '@tanstack/react-query';
import { Alinea, datumTekst, Kaart, KnopKoppeling, Knoppen, Kop, Koppeling, Melding } from '@navolgbaar/ui';
import { papierenVan, teampapierenVraag, type Papierwaarschuwing } from '../../api/papieren';
import { adres } from '../../basis';
import { Gegevens } from '../../delen/gegevens';
import { papierTeksten as t } from '../../teksten/papieren';
import { waarden, woord } from '../../teksten/waarden';

const periode = ({ van, tot }: { van: string; tot: string | null }): string =>
  t.periode(datumTekst(van), tot && datumTekst(tot));

/** The appointments and legitimatiebewijzen of one toezichthouder. */
export function PapierenKaart({ gebruikerId }: { gebruikerId: string }) {
  const naar = (deel: string) => adres(`/gebruikers/${gebruikerId}/${deel}`);
  return (
    <Kaart titel={t.kaart} id="papieren">
      <Alinea>{t.uitleg}</Alinea>
      <Gegevens vraag={useQuery(papierenVan(gebruikerId))}>
        {({ aanwijzingen, legitimaties }) => (
          <>
            <Regels
              titel={t.aanwijzingen}
              leeg={t.geenAanwijzing}
              regels={aanwijzingen.map((a) => ({
                id: a.id,
                tekst: t.aanwijzing(
                  a.besluit,
                  a.wetten.map((wet) => woord(waarden.wet, wet)).join(', '),
                  a.domeinen.map((domein) => woord(waarden.domein, domein)).join(', ') || t.alleDomeinen,
                ),
                wanneer: periode(a),
              }))}
            />
            <Regels
              titel={t.legitimaties}
              leeg={t.geenLegitimatie}
              regels={legitimaties.map((l) => ({
                ...{ id: l.id, tekst: t.legitimatie(l.nummer, l.afgegevenDoor), wanneer: periode(l) },
              }))}
            />
          </>
        )}
      </Gegevens>
      <Knoppen>
        <KnopKoppeling href={naar('aanwijzing')}>{t.legAanwijzingVast.titel}</KnopKoppeling>
        <KnopKoppeling href={naar('legitimatie')}>{t.legLegitimatieVast.titel}</KnopKoppeling>
      </Knoppen>
    </Kaart>
  );
}

interface RegelsProps {
  titel: string;
  leeg: string;
  regels: readonly { id: string; tekst: string; wanneer: string }[];
}

function Regels({ titel, leeg, regels }: RegelsProps) {
  return (
    <div className="nav-stapel nav-stapel--krap">
      <Kop niveau={3} alsNiveau={4}>
        {titel}
      </Kop>
      {regels.length === 0 && <Alinea>{leeg}</Alinea>}
      {regels.length > 0 && (
        <ul className="nav-kortelijst">
          {regels.map(({ id, tekst, wanneer }) => (
            <li key={id}>
              {tekst} <span className="nav-onderregel nav-klein">{wanneer}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Whose papers end soon or are not there, above the list of users. */
export function TeampapierenMelding() {
  const { data = [] } = useQuery(teampapierenVraag);
  if (data.length === 0) return null;
  return (
    <Melding soort="waarschuwing" titel={t.team.titel}>
      <ul className="nav-kortelijst">
        {data.map((regel) => (
          <li key={`${regel.gebruikerId} ${regel.soort}`}>
            <Koppeling href={adres(`/gebruikers/${regel.gebruikerId}`)}>{regel.naam}</Koppeling>
            {hoe(regel)}
          </li>
        ))}
      </ul>
    </Melding>
  );
}

function hoe({ soort, tot }: Papierwaarschuwing): string {
  const wat = t.soort[soort] ?? soort;
  if (tot) return t.team.loopt(wat, datumTekst(tot));
  return soort === 'aanwijzing' ? t.team.geenAanwijzing : t.team.geen(wat);
}
