import { useQuery } from '@tanstack/react-query';
import { Kaart, Koppeling } from '@navolgbaar/ui';
import { useHeeftRecht } from '../../api/ik';
import { patronenVraag } from '../../api/patronen';
import { adres } from '../../basis';
import { patroonTeksten as teksten } from '../../teksten/patronen';
import { woord } from '../../teksten/waarden';
import { Patroonstand } from '../patronen/patronen-lijst';

/** What stands out at this provider and is not closed; nothing where there is nothing. */
export function PatronenKaart({ aanbiederId }: { aanbiederId: string }) {
  const mag = useHeeftRecht()('patroon:lezen');
  const { data = [] } = useQuery({ ...patronenVraag(aanbiederId), enabled: mag });
  const lopend = data.filter(({ status }) => status !== 'gesloten');
  if (lopend.length === 0) return null;
  return (
    <Kaart titel={teksten.kaart} id="patronen">
      <ul className="nav-agenda__regels">
        {lopend.map((patroon) => (
          <li key={patroon.id} className="nav-agenda__regel">
            <Koppeling href={adres(`/patronen/${patroon.id}`)}>
              {`${woord(teksten.regel, patroon.regel)}: ${teksten.meldingen(patroon.aantalMeldingen)}`}
            </Koppeling>
            <Patroonstand patroon={patroon} />
          </li>
        ))}
      </ul>
    </Kaart>
  );
}
