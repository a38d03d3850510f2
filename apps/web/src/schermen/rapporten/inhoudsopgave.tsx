import { useState, type MouseEvent } from 'react';
import { Pictogram, veldId } from '@navolgbaar/ui';
import type { Rapport } from '../../api/lijn';
import { rapportTeksten } from '../../teksten/rapporten';
import { aantalVan, sectieNaam, type Waarden } from './editor-waarden';

const { inhoud: t, vraag } = rapportTeksten;

interface Regel {
  plaats: string;
  kop: string;
  stand: 'ingevuld' | 'leeg' | 'nietVerplicht';
}

/** The parts of the template with how far they are. On a narrow screen it is a menu, closed at first. */
export function Inhoudsopgave({ rapport, waarden }: { rapport: Rapport; waarden: Waarden }) {
  const [breed] = useState(() => window.matchMedia('(min-width: 64rem)').matches);
  const regels = rapport.secties.flatMap(({ sleutel, kop, verplicht }): Regel[] => {
    const plaats = sectieNaam(sleutel);
    const leeg = verplicht ? 'leeg' : 'nietVerplicht';
    const regel: Regel = { plaats, kop, stand: waarden[plaats] ? 'ingevuld' : leeg };
    if (sleutel !== rapport.bevindingenNa) return [regel];
    const stand = aantalVan(waarden) > 0 ? 'ingevuld' : 'leeg';
    return [regel, { plaats: 'bevindingen', kop: vraag.bevindingen, stand }];
  });
  return (
    <nav aria-label={t.titel} className="nav-kaart nav-inhoudsopgave">
      <details open={breed}>
        <summary>{t.titel}</summary>
        <ol>
          {regels.map(({ plaats, kop, stand }) => (
            <li key={plaats}>
              <a href={`#${veldId(plaats)}`} className="utrecht-link utrecht-link--html-a" onClick={naarVeld}>
                {kop}
              </a>
              <span className="nav-inhoudsopgave__stand">
                <Pictogram naam={stand === 'ingevuld' ? 'cirkelvink' : 'cirkel'} maat="klein" />
                {t.stand[stand]}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

/** To the field that the link names, with the focus: who types goes on there. */
export function naarVeld(klik: MouseEvent<HTMLAnchorElement>): void {
  const veld = document.getElementById(klik.currentTarget.hash.slice(1));
  if (!veld) return;
  klik.preventDefault();
  veld.focus({ preventScroll: true });
  veld.scrollIntoView({ block: 'center' });
}
