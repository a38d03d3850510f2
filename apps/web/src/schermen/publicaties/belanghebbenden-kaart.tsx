import { Alinea, datumTekst, Gegevenslijst, Kaart, KnopKoppeling, Knoppen, Kop } from '@navolgbaar/ui';
import type { Publicatie } from '../../api/lijn';
import { adres } from '../../basis';
import { publicatieTeksten } from '../../teksten/publicaties';
import { publicatieafwegingTeksten } from '../../teksten/publicatieafweging';
import { woord } from '../../teksten/waarden';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { Ontvangen } from './ontvangen';

const { belanghebbenden: teksten } = publicatieafwegingTeksten;

/** Who was asked besides the provider, and what they said. A college sees in which role, and no name. */
export function BelanghebbendenKaart({ publicatie }: { publicatie: Publicatie }) {
  const { belanghebbenden, handelingen, id } = publicatie;
  const open = belanghebbenden.some(({ zienswijze }) => zienswijze === null);
  const naar = (deel: string) => adres(`/publicaties/${id}/doe/${deel}`);
  const kan = (handeling: string) => handelingen.includes(handeling);
  if (belanghebbenden.length === 0 && !kan('voegBelanghebbendeToe')) return null;
  return (
    <Kaart titel={teksten.titel} id="belanghebbenden">
      {belanghebbenden.length === 0 && <Alinea>{teksten.geen}</Alinea>}
      {belanghebbenden.map((een) => (
        <div key={een.id}>
          <Kop niveau={3} alsNiveau={4}>
            {naamVan(een)}
          </Kop>
          <Gegevenslijst gegevens={gegevensVan(een)} />
        </div>
      ))}
      <Knoppen>
        {kan('voegBelanghebbendeToe') && (
          <KnopKoppeling href={naar('belanghebbende')} pictogram="nieuw">
            {teksten.voegToe.titel}
          </KnopKoppeling>
        )}
        {open && kan('legZienswijzeVanDerdeVast') && (
          <KnopKoppeling href={naar('zienswijze-derde')}>{teksten.derde.titel}</KnopKoppeling>
        )}
      </Knoppen>
    </Kaart>
  );
}

type Belanghebbende = Publicatie['belanghebbenden'][number];

/** By name where the reader has it, else by role. */
export function naamVan({ naam, rol }: Pick<Belanghebbende, 'naam' | 'rol'>): string {
  const als = teksten.rol[rol as keyof typeof teksten.rol];
  return naam ? teksten.naam(naam, als) : als;
}

function gegevensVan({ email, zienswijze, zienswijzeTot }: Belanghebbende) {
  const wacht = zienswijzeTot && teksten.tot(datumTekst(zienswijzeTot));
  return [
    { label: teksten.email, waarde: email ?? null },
    {
      label: teksten.zienswijze,
      waarde: zienswijze ? woord(zaakwaarden.strekking, zienswijze.strekking) : wacht,
    },
    { label: publicatieTeksten.zienswijze.op, waarde: zienswijze && <Ontvangen zienswijze={zienswijze} /> },
    {
      label: teksten.inhoud,
      waarde: zienswijze && <span className="nav-vrijetekst">{zienswijze.inhoud}</span>,
    },
  ];
}
